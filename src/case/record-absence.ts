import { Temporal } from 'temporal-polyfill';
import { localDate } from '../law/moments.ts';
import type { PersonId } from '../organisation/ids.ts';
import { clocksFromAbsence, type ClockSettings } from './clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { viewOf } from './handler.ts';
import type { CaseState } from './state.ts';

/** The person or the leader says when absence began. */
export interface RecordAbsence {
  readonly by: PersonId;
  /** Local date. */
  readonly firstDay: string;
  /** UTC instant of the click. */
  readonly now: string;
  readonly settings: ClockSettings;
}

/** Starts the clock of the notice in EASY, or moves it when the date is corrected. */
export function decideRecordAbsence(
  state: CaseState,
  { by, firstDay, now, settings }: RecordAbsence,
): Decision<'not-allowed' | 'ended' | 'absence-in-future' | 'absence-before-event'> {
  const view = viewOf(state, by);
  if (view === undefined || view === 'amr') return refused('not-allowed');
  if (state.firstAbsence === firstDay) return nothing;
  if (state.status !== 'open') return refused('ended');
  if (firstDay > localDate(Temporal.Instant.from(now)).toString()) return refused('absence-in-future');
  if (state.occurred.precision !== 'unknown' && firstDay < state.occurred.date)
    return refused('absence-before-event');
  return accepted([
    { type: 'AbsenceWasRecorded', by, firstDay, deadlines: clocksFromAbsence(firstDay, now, settings) },
  ]);
}
