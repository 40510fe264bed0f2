import { Temporal } from 'temporal-polyfill';
import { localDate } from '../law/moments.ts';
import type { PersonId } from '../organisation/ids.ts';
import { changeMessages, clockChanges, type Knowing } from './change-clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { viewOf } from './handler.ts';
import type { CaseState } from './state.ts';

/** The person or the leader says when absence began. */
export interface RecordAbsence extends Knowing {
  readonly by: PersonId;
  /** Local date. */
  readonly firstDay: string;
}

/** Starts the clock of the notice in EASY, or moves it when the date is corrected. */
export function decideRecordAbsence(
  state: CaseState,
  absence: RecordAbsence,
): Decision<'not-allowed' | 'ended' | 'absence-in-future' | 'absence-before-event'> {
  const { by, firstDay, now } = absence;
  const view = viewOf(state, by);
  if (view !== 'reporter' && view !== 'leader') return refused('not-allowed');
  if (state.firstAbsence === firstDay) return nothing;
  if (state.status !== 'open') return refused('ended');
  if (firstDay > localDate(Temporal.Instant.from(now)).toString()) return refused('absence-in-future');
  if (state.occurred.precision !== 'unknown' && firstDay < state.occurred.date)
    return refused('absence-before-event');
  const changes = clockChanges(state, { ...state, firstAbsence: firstDay }, absence);
  const because = state.firstAbsence === undefined ? 'absence' : 'absence-corrected';
  return accepted(
    [{ type: 'AbsenceWasRecorded', by, firstDay, ...changes }],
    changeMessages(state, by, changes, because),
  );
}
