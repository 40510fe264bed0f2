import { isLongSeries } from '../occurrences.ts';
import type { HarassmentChannel, HarassmentKind } from '../facts.ts';
import type { CaseState } from '../state.ts';
import { tasksIn, type TaskKind } from './task-kind.ts';

/** The facts that bring tasks. */
export type TaskFacts = Pick<
  CaseState,
  | 'sender'
  | 'kinds'
  | 'channels'
  | 'told'
  | 'occurred'
  | 'episodes'
  | 'reportedAt'
  | 'firstAbsence'
  | 'noticeWithoutAbsence'
  | 'death'
> &
  Partial<Pick<CaseState, 'collection' | 'debriefing'>>;

const publicChannels: readonly HarassmentChannel[] = ['website', 'social-media'];
const publicKinds: readonly HarassmentKind[] = ['exposure', 'fake-profile'];

/**
 * Whether the facts of a case bring a task (product.md 3; demands A3 to A9 of the source documents). Absence, treatment
 * and wish bring the same accident notice, so that it does not tell which of them it was.
 */
const rules: Readonly<Record<TaskKind, (facts: TaskFacts) => boolean>> = {
  'first-talk': isAlive,
  'not-alone': isAlive,
  'work-split': isAlive,
  'first-aider': isAlive,
  psychologist: isAlive,
  evidence: ({ collection }) => collection !== undefined && collection.status !== 'cancelled',
  'journal-note': ({ sender }) => sender === 'outside',
  'sender-contact': isSenderKnown,
  'take-down': ({ channels, kinds }) =>
    channels.some((channel) => publicChannels.includes(channel)) ||
    kinds.some((kind) => publicKinds.includes(kind)),
  register: () => true,
  'accident-notice': ({ firstAbsence, noticeWithoutAbsence, death }) =>
    firstAbsence !== undefined || noticeWithoutAbsence || death !== undefined,
  'disease-guide': isLongSeries,
  'police-help': () => true,
  'article-14': isSenderKnown,
  debriefing: isTeamMet,
  learning: isTeamMet,
  prevention: ({ sender }) => sender === 'inside',
  apv: () => true,
  'contact-person': isAlive,
  wellbeing: isAlive,
};

/** Whether the facts of a case bring this task. */
export function isNeeded(facts: TaskFacts, task: TaskKind): boolean {
  return rules[task](facts);
}

/** The tasks that the facts of a case bring, in order. */
export function neededTasks(facts: TaskFacts): readonly TaskKind[] {
  return Object.values(tasksIn)
    .flat()
    .filter((task) => rules[task](facts));
}

function isAlive({ death }: TaskFacts): boolean {
  return death === undefined;
}

function isSenderKnown({ sender }: TaskFacts): boolean {
  return sender !== 'unknown';
}

/** A meeting of the team could tell on the person where the sender is inside, or the nearest leader does not know. */
function isTeamMet({ sender, told, debriefing }: TaskFacts): boolean {
  const isMeeting = debriefing !== undefined && debriefing.status !== 'none';
  return isMeeting || (sender !== 'inside' && told.some(({ as }) => as === 'leader'));
}
