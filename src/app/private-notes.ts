import type { Weights } from '../case/action-plan.ts';
import type { CaseId, CommandId } from '../case/ids.ts';
import type { CaseState } from '../case/state.ts';
import type { PrivateReport, PrivateText } from '../ports/private-store.ts';
import type { Services } from './services.ts';
import { withNote, type PrivateNote } from './with-note.ts';

/** A case's private text. What its record says was erased is, also in the moment before its key is destroyed. */
export async function textOf(
  { privates }: Pick<Services, 'privates'>,
  { id, erased }: Pick<CaseState, 'id' | 'erased'>,
): Promise<PrivateText> {
  return erased === undefined ? privates.read(id) : { kind: 'erased' };
}

/** The same as a report; nothing where it was erased or cannot be read. */
export async function reportOf(
  services: Pick<Services, 'privates'>,
  state: Pick<CaseState, 'id' | 'erased'>,
): Promise<PrivateReport | undefined> {
  const text = await textOf(services, state);
  return text.kind === 'report' ? text.report : undefined;
}

/** What the person has told in private: nothing yet is an empty report; what cannot be read or was erased is not there. */
export async function readPrivately(
  { privates }: Services,
  caseId: CaseId,
): Promise<PrivateReport | undefined> {
  const text = await privates.read(caseId);
  if (text.kind === 'nothing') return {};
  return text.kind === 'report' ? text.report : undefined;
}

/**
 * Adds to what the person has told in private. The same note again takes the place of the one before; another one that
 * is written at the same moment stays. What was erased stays erased, and what cannot be read now is not written over.
 */
export async function writePrivately(services: Services, caseId: CaseId, note: PrivateNote): Promise<void> {
  await services.privates.change(caseId, (before) => withNote(before, note));
}

/** How much each time weighs, by the person's own word. The first stands in the report itself. */
export function weightsIn({ impact, weights = [] }: PrivateReport): Weights {
  const isRatedAgain = weights.some(({ episode }) => episode === 1);
  return impact === undefined || isRatedAgain ? weights : [{ episode: 1, impact }, ...weights];
}

/** All of the person's own words, the first ones and what was added; nothing where there are none. */
export function ownWords({ words, added = [] }: PrivateReport): string | undefined {
  const all = [...(words === undefined ? [] : [words]), ...added.map((each) => each.words)];
  return all.length === 0 ? undefined : all.join('\n\n');
}

/** The lines of the leader's own in a plan; nothing where there are none, or they were erased. */
export function planLinesIn(
  report: PrivateReport | undefined,
  note: CommandId,
): readonly string[] | undefined {
  return report?.planLines?.find((each) => each.note === note)?.lines;
}

/** What a note says; nothing where none was written, or it was erased. */
export function noteIn(report: PrivateReport | undefined, note: CommandId | undefined): string | undefined {
  return report?.notes?.find((each) => each.note === note)?.words;
}

/** Where content lies; nothing where that was not named, or was erased. */
export function addressIn(
  report: PrivateReport | undefined,
  address: CommandId | undefined,
): string | undefined {
  return report?.addresses?.find(({ note }) => note === address)?.words;
}
