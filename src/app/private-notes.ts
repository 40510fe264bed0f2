import type { Wellbeing } from '../case/follow-up.ts';
import type { Weights } from '../case/action-plan.ts';
import type { CaseId, CommandId } from '../case/ids.ts';
import type { CaseState } from '../case/state.ts';
import type { PrivateReport, PrivateText } from '../ports/private-store.ts';
import type { Services } from './services.ts';

/** What the person has just told that nobody else is to see. */
export interface PrivateNote {
  readonly treatment?: boolean | undefined;
  /** Own words that take the place of all that were there. */
  readonly words?: string | undefined;
  /** How it went on the day of a question. */
  readonly wellbeing?: { readonly day: number; readonly answer: Wellbeing | undefined };
  /** What kept files are called; a name that is not given takes none away. */
  readonly files?: FileNames | undefined;
  /** Files that are gone. */
  readonly withoutFiles?: readonly string[] | undefined;
  /** Where whoever keeps the evidence may look; empty takes it away. */
  readonly whereToLook?: string | undefined;
  /** Own words that are added, by the click that adds them: the same click again adds nothing. */
  readonly added?: { readonly click: string; readonly words: string } | undefined;
  /** What somebody wrote on a task, by the click that it came with. */
  readonly taskNote?: TaskNote | undefined;
  /** What the team has learned, as the leader wrote it after the meeting of a round. */
  readonly learning?: { readonly round: number; readonly points: string } | undefined;
  /** What was written with a decision, by the click that made it. */
  readonly note?: Note | undefined;
  /** What the leader wrote in the action plan. */
  readonly planLines?: PlanLines | undefined;
  /** Where content lies that is to be removed. */
  readonly address?: Note | undefined;
  /** How much one of the times weighs, 1 to 10. */
  readonly weight?: { readonly episode: number; readonly impact: number | undefined };
}

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

/** A report with one more note. */
export function withNote(
  before: PrivateReport,
  {
    treatment,
    weight,
    wellbeing,
    whereToLook,
    added,
    words,
    taskNote,
    learning,
    note: one,
    address,
    planLines,
    ...note
  }: PrivateNote,
): PrivateReport {
  return {
    ...before,
    ...(wellbeing?.answer === undefined
      ? {}
      : { wellbeing: withWellbeing(before.wellbeing, { ...wellbeing, answer: wellbeing.answer }) }),
    ...(treatment === undefined ? {} : { treatment }),
    ...(learning === undefined ? {} : { learning: withLearning(before.learning, learning) }),
    ...(words === undefined ? {} : { words, added: [] }),
    ...(added === undefined
      ? {}
      : { added: [...(before.added ?? []).filter(({ click }) => click !== added.click), added] }),
    ...(taskNote === undefined ? {} : { taskNotes: withTaskNote(before.taskNotes, taskNote) }),
    ...(one === undefined ? {} : { notes: withOneNote(before.notes, one) }),
    ...(address === undefined ? {} : { addresses: withOneNote(before.addresses, address) }),
    ...(planLines === undefined ? {} : { planLines: withPlanLines(before.planLines, planLines) }),
    ...withFiles(before.files, note),
    ...(whereToLook === undefined ? {} : { whereToLook }),
    ...(weight?.impact === undefined
      ? {}
      : { weights: withWeight(before.weights, { ...weight, impact: weight.impact }) }),
  };
}

type Note = NonNullable<PrivateReport['notes']>[number];

/** So many are kept: more than a case has decisions, because a click that came too late leaves its own behind. */
const mostNotes = 60;

function withOneNote(notes: readonly Note[] = [], one: Note): Note[] {
  return [...notes.filter(({ note }) => note !== one.note), one].slice(-mostNotes);
}

type PlanLines = NonNullable<PrivateReport['planLines']>[number];

function withPlanLines(all: readonly PlanLines[] = [], one: PlanLines): PlanLines[] {
  return [...all.filter(({ note }) => note !== one.note), one].slice(-20);
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

type FileNames = NonNullable<PrivateReport['files']>;

/** So many are kept: more than a case has files, because the names of those that are gone go with them. */
const mostNames = 60;

function withFiles(
  names: FileNames = [],
  { files = [], withoutFiles = [] }: Pick<PrivateNote, 'files' | 'withoutFiles'>,
): Pick<PrivateReport, 'files'> {
  if (files.length + withoutFiles.length === 0) return {};
  const given = new Map(names.map((entry) => [entry.hash, entry]));
  for (const entry of files) given.set(entry.hash, { ...given.get(entry.hash), ...entry });
  for (const hash of withoutFiles) given.delete(hash);
  return { files: [...given.values()].slice(-mostNames) };
}

type TaskNote = NonNullable<PrivateReport['taskNotes']>[number];

/** So many are kept. */
const mostTaskNotes = 60;

function withTaskNote(all: readonly TaskNote[] = [], one: TaskNote): TaskNote[] {
  return [...all.filter(({ click }) => click !== one.click), one].slice(-mostTaskNotes);
}

type AllWellbeing = NonNullable<PrivateReport['wellbeing']>;

function withWellbeing(all: AllWellbeing = [], one: AllWellbeing[number]): AllWellbeing {
  return [...all.filter(({ day }) => day !== one.day), one].slice(-mostAnswers);
}

/** So many answers are kept: far more than a case has questions. */
const mostAnswers = 100;

type OwnWeights = NonNullable<PrivateReport['weights']>;

/** So many are kept: one for each of the times that a case can hold. */
const mostWeights = 50;

function withWeight(weights: OwnWeights = [], weight: OwnWeights[number]): OwnWeights {
  const others = weights.filter(({ episode }) => episode !== weight.episode);
  return [...others, weight].slice(-mostWeights);
}

type Learning = NonNullable<PrivateReport['learning']>;

function withLearning(all: Learning = [], one: Learning[number]): Learning {
  return [...all.filter(({ round }) => round !== one.round), one].slice(-20);
}
