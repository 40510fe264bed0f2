import type { DocumentId } from '../document-id.ts';
import { documentsFor } from '../documents-for.ts';
import { handlerOf, viewOf } from '../handler.ts';
import type { MeetingKind } from '../meeting-events.ts';
import { upcoming } from '../meetings.ts';
import type { CaseState } from '../state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { TaskKind } from './task-kind.ts';

const meetings: Partial<Readonly<Record<TaskKind, MeetingKind>>> = {
  'first-talk': 'first-talk',
  wellbeing: 'follow-up',
  debriefing: 'group-talk',
};

const documents: Partial<Readonly<Record<TaskKind, readonly DocumentId[]>>> = {
  'journal-note': ['journal-note'],
  'take-down': ['datatilsynet-complaint', 'power-of-attorney', 'take-down-list'],
  register: ['register-draft'],
  'accident-notice': ['easy-draft'],
  'disease-guide': ['disease-guide'],
  'police-help': ['police-note'],
  'article-14': ['article-14'],
  apv: ['apv-note', 'yearly-discussion'],
};

/** Tasks whose answer is what leader and person agree in the plan. */
const ofPlan: readonly TaskKind[] = ['not-alone', 'work-split', 'prevention', 'contact-person', 'wellbeing'];

/** Whether somebody finds the action plan in the case: whoever leads it, once one was suggested. */
export function hasPlanFor(state: CaseState, reader: PersonId): boolean {
  return state.plan.status !== 'none' && viewOf(state, reader) === 'leader' && state.status !== 'withdrawn';
}

/** What a task is done with. */
export interface BelongsToTask {
  /** Its meeting, and whether people are invited to it already. */
  readonly meeting?: { readonly meeting: MeetingKind; readonly isPlanned: boolean };
  /** The team has met, and what it learned can be written down. */
  readonly asksLearning: boolean;
  /** There is an action plan, which the reader may see. */
  readonly hasPlan: boolean;
  /** Documents that the reader may have, the most needed first. */
  readonly documents: readonly DocumentId[];
}

/** What belongs to a task for this reader: meetings and what the team learned are for whoever handles the case. */
export function belongsToTask(
  state: CaseState,
  task: TaskKind,
  { reader, now }: { readonly reader: PersonId; readonly now: string },
): BelongsToTask {
  const handles = handlerOf(state) === reader;
  const meeting = handles && state.status === 'open' ? meetings[task] : undefined;
  const mayHave = documentsFor(state, reader);
  return {
    ...(meeting === undefined
      ? {}
      : { meeting: { meeting, isPlanned: upcoming(state, meeting) !== undefined } }),
    hasPlan: ofPlan.includes(task) && hasPlanFor(state, reader),
    asksLearning: task === 'learning' && handles && roundToLearnFrom(state, now) !== undefined,
    documents: (documents[task] ?? []).filter((document) => mayHave.includes(document)),
  };
}

/** The round of the team's meeting whose learning points can be written, or were; nothing before it began. `now` in UTC. */
export function roundToLearnFrom({ debriefing, status }: CaseState, now: string): number | undefined {
  if (debriefing.status !== 'approved' || status === 'withdrawn') return undefined;
  return debriefing.time.start <= now ? debriefing.round : undefined;
}
