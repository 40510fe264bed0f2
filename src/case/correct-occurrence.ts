import type { PersonId } from '../organisation/ids.ts';
import { changeMessages, clockChanges, type Knowing } from './change-clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { Occurred } from './facts.ts';
import { isInFuture, isSameTime } from './occurrences.ts';
import type { CaseState } from './state.ts';

/** The person corrects when one of the times happened; 1 is the first. */
export interface CorrectOccurrence extends Knowing {
  readonly by: PersonId;
  readonly episode: number;
  readonly occurred: Occurred;
}

/** Why a time is not taken. */
export type OccurrenceRefusal =
  'not-allowed' | 'ended' | 'unknown-episode' | 'time-in-future' | 'after-absence';

/** Moves every clock that ran from that time. Only the person may; the first absence cannot come to lie before the first time. */
export function decideCorrectOccurrence(
  state: CaseState,
  correction: CorrectOccurrence,
): Decision<OccurrenceRefusal> {
  const { by, episode, occurred, now } = correction;
  if (by !== state.reporter) return refused('not-allowed');
  const old = episode === 1 ? state : state.episodes.find(({ number }) => number === episode);
  if (old === undefined) return refused('unknown-episode');
  if (isSameTime(old.occurred, occurred)) return nothing;
  if (state.status !== 'open') return refused('ended');
  if (isInFuture(occurred, now)) return refused('time-in-future');
  if (episode === 1 && isAfterAbsence(state, occurred)) return refused('after-absence');
  const facts = {
    ...state,
    occurred: episode === 1 ? occurred : state.occurred,
    episodes: state.episodes.map((each) => (each.number === episode ? { ...each, occurred } : each)),
  };
  const changes = clockChanges(state, facts, correction);
  return accepted(
    [{ type: 'OccurrenceWasCorrected', by, episode, occurred, ...changes }],
    changeMessages(state, by, changes, 'occurrence'),
  );
}

function isAfterAbsence({ firstAbsence }: CaseState, occurred: Occurred): boolean {
  return firstAbsence !== undefined && occurred.precision !== 'unknown' && firstAbsence < occurred.date;
}
