import type { Field, FieldValue, Section } from './document.ts';

/** A value where there is one; otherwise the case does not say. */
export function known(text: string | undefined): FieldValue {
  return text === undefined || text === '' ? { kind: 'unknown' } : { kind: 'text', text };
}

/** For people to fill in. */
export function fillIn(hint?: string): FieldValue {
  return { kind: 'fill-in', ...(hint === undefined ? {} : { hint }) };
}

/** Asked for there, never here. */
export function neverHere(hint: string): FieldValue {
  return { kind: 'never-here', hint };
}

/** A line for date or signature. */
export const line: FieldValue = { kind: 'line' };

/** Fields in order, by their labels. */
export function fields(all: readonly (readonly [label: string, value: FieldValue])[]): Field[] {
  return all.map(([label, value]) => ({ label, value }));
}

/** A section of fields, with a sentence or two before them where they need it. */
export function section(
  title: string,
  paragraphs: readonly string[],
  ...all: Parameters<typeof fields>[0]
): Section {
  return { title, paragraphs: [...paragraphs], fields: fields(all) };
}

/** `Trusler, afpresning`: one line of several choices; nothing where there are none. */
export function listedOf(choices: readonly string[]): string | undefined {
  const [first, ...others] = choices;
  return first === undefined ? undefined : [first, ...others.map(withSmallLetter)].join(', ');
}

function withSmallLetter(choice: string): string {
  return `${choice.charAt(0).toLowerCase()}${choice.slice(1)}`;
}

/** One line each; nothing where none is known. */
export function linesOf(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** One line each of what is there; for people to fill in where nothing is. */
export function linesToFill(lines: readonly string[]): FieldValue {
  return lines.length === 0 ? fillIn() : known(linesOf(lines));
}

/** Until there is a receipt. */
export const notANotice =
  'Et udkast er ikke en anmeldelse. Det er først anmeldt, når I har et kvitteringsnummer.';
