import type { Wellbeing } from '../case/follow-up.ts';
import type { PrivateReport } from '../ports/private-store.ts';

/** One of the entries that a list of the private text holds. */
type Each<List extends keyof PrivateReport> =
  NonNullable<PrivateReport[List]> extends readonly (infer One)[] ? One : never;

/** What the person has just told that nobody else is to see. */
export interface PrivateNote {
  readonly treatment?: boolean | undefined;
  /** Own words that take the place of all that were there. */
  readonly words?: string | undefined;
  /** How it went on the day of a question. */
  readonly wellbeing?: { readonly day: number; readonly answer: Wellbeing | undefined };
  /** What kept files are called; a name that is not given takes none away. */
  readonly files?: readonly Each<'files'>[] | undefined;
  /** Files that are gone. */
  readonly withoutFiles?: readonly string[] | undefined;
  /** Where whoever keeps the evidence may look; empty takes it away. */
  readonly whereToLook?: string | undefined;
  /** Own words that are added, by the click that adds them: the same click again adds nothing. */
  readonly added?: Each<'added'> | undefined;
  /** What somebody wrote on a task, by the click that it came with. */
  readonly taskNote?: Each<'taskNotes'> | undefined;
  /** What the team has learned, as the leader wrote it after the meeting of a round. */
  readonly learning?: Each<'learning'> | undefined;
  /** What was written with a decision, by the click that made it. */
  readonly note?: Each<'notes'> | undefined;
  /** What the leader wrote in the action plan. */
  readonly planLines?: Each<'planLines'> | undefined;
  /** Where content lies that is to be removed. */
  readonly address?: Each<'addresses'> | undefined;
  /** How much one of the times weighs, 1 to 10. */
  readonly weight?: { readonly episode: number; readonly impact: number | undefined };
}

/**
 * So many entries of a list are kept, the latest: more than a case has questions, times, decisions, files or rounds. A
 * click that came too late leaves what was written with it behind.
 */
const most = { wellbeing: 100, weights: 50, notes: 60, files: 60, learning: 20, planLines: 20 };

/** A report with one more note. The same note again takes the place of the one before. */
export function withNote(before: PrivateReport, note: PrivateNote): PrivateReport {
  const { treatment, words, whereToLook, wellbeing, weight, added, taskNote, learning, address, planLines } =
    note;
  return {
    ...before,
    ...(treatment === undefined ? {} : { treatment }),
    ...(words === undefined ? {} : { words, added: [] }),
    ...(whereToLook === undefined ? {} : { whereToLook }),
    ...(wellbeing?.answer === undefined
      ? {}
      : { wellbeing: withWellbeing(before, { ...wellbeing, answer: wellbeing.answer }) }),
    ...(weight?.impact === undefined
      ? {}
      : { weights: withWeight(before, { ...weight, impact: weight.impact }) }),
    ...(added === undefined ? {} : { added: withOne(before.added, added, ({ click }) => click) }),
    ...(taskNote === undefined
      ? {}
      : { taskNotes: withOne(before.taskNotes, taskNote, ({ click }) => click, most.notes) }),
    ...(learning === undefined
      ? {}
      : { learning: withOne(before.learning, learning, ({ round }) => round, most.learning) }),
    ...(note.note === undefined ? {} : { notes: withOne(before.notes, note.note, ofNote, most.notes) }),
    ...(address === undefined ? {} : { addresses: withOne(before.addresses, address, ofNote, most.notes) }),
    ...(planLines === undefined
      ? {}
      : { planLines: withOne(before.planLines, planLines, ofNote, most.planLines) }),
    ...withFiles(before.files, note),
  };
}

const ofNote = <Note>({ note }: { readonly note: Note }) => note;

function withWellbeing({ wellbeing }: PrivateReport, one: Each<'wellbeing'>): Each<'wellbeing'>[] {
  return withOne(wellbeing, one, ({ day }) => day, most.wellbeing);
}

function withWeight({ weights }: PrivateReport, one: Each<'weights'>): Each<'weights'>[] {
  return withOne(weights, one, ({ episode }) => episode, most.weights);
}

/** The list with one more entry at its end, in the place of the one that has the same key. */
function withOne<One>(
  all: readonly One[] = [],
  one: One,
  keyOf: (each: One) => unknown,
  mostKept = Infinity,
): One[] {
  return [...all.filter((each) => keyOf(each) !== keyOf(one)), one].slice(-mostKept);
}

function withFiles(
  names: readonly Each<'files'>[] = [],
  { files = [], withoutFiles = [] }: Pick<PrivateNote, 'files' | 'withoutFiles'>,
): Pick<PrivateReport, 'files'> {
  if (files.length + withoutFiles.length === 0) return {};
  const given = new Map(names.map((entry) => [entry.hash, entry]));
  for (const entry of files) given.set(entry.hash, { ...given.get(entry.hash), ...entry });
  for (const hash of withoutFiles) given.delete(hash);
  return { files: [...given.values()].slice(-most.files) };
}
