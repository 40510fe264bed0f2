import type { Texts } from '../texts/texts.ts';

/** One line of an Input.ChoiceSet. Its title is shown as it is: Teams reads no Markdown there. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** The lines of an Input.ChoiceSet for known values, in their order. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  titles: Readonly<Record<Value, string>>,
): readonly Choice[] {
  return values.map((value) => ({ title: titles[value], value }));
}

/** Yes, no, and a way to take an answer back. */
export function yesNoChoices({ shared }: Texts): readonly Choice[] {
  return choicesOf(['skip', 'yes', 'no'], shared);
}

/** The chosen line of `yesNoChoices` for an answer that was given before. */
export function yesNoValue(answer: boolean | undefined): string {
  if (answer === undefined) return 'skip';
  return answer ? 'yes' : 'no';
}
