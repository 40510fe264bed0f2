import type { ClockId } from '../law/deadline-record.ts';
import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { viewOf } from './handler.ts';
import type { CaseState } from './state.ts';

/** Somebody has done what a deadline asks for. */
export interface MeetDeadline {
  readonly by: PersonId;
  readonly clock: ClockId;
}

/**
 * Marks a deadline as met, which stops its reminders. The person and the leader may; what the leader says does not stop
 * the person's own reminders.
 */
export function decideMeetDeadline(
  state: CaseState,
  { by, clock }: MeetDeadline,
): Decision<'not-allowed' | 'ended' | 'unknown-deadline'> {
  const view = viewOf(state, by);
  if (view === undefined || view === 'amr') return refused('not-allowed');
  const deadline = state.deadlines.find((candidate) => candidate.record.clock === clock);
  if (deadline === undefined) return refused('unknown-deadline');
  if (deadline.status === 'met' && (view !== 'reporter' || deadline.metBy === by)) return nothing;
  if (state.status !== 'open') return refused('ended');
  return accepted([{ type: 'DeadlineWasMet', by, clock }]);
}
