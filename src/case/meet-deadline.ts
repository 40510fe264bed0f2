import type { ClockId } from '../law/deadline-record.ts';
import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { viewOf } from './handler.ts';
import type { CaseState } from './state.ts';
import type { TaskKind } from './tasks/task-kind.ts';
import { findTask, runningClocks } from './tasks/tasks-of.ts';

/** Somebody has done what a deadline asks for. */
export interface MeetDeadline {
  readonly by: PersonId;
  readonly clock: ClockId;
}

/**
 * Marks a deadline as met, which stops its reminders. The person and the leader may, the person alone where it is the
 * person's own; what the leader says does not stop the person's own reminders. Where a task meets the deadline, the
 * leader is led to it.
 */
export function decideMeetDeadline(
  state: CaseState,
  { by, clock }: MeetDeadline,
): Decision<'not-allowed' | 'ended' | 'unknown-deadline' | 'settled-by-task'> {
  const view = viewOf(state, by);
  if (view !== 'reporter' && view !== 'leader') return refused('not-allowed');
  const deadline = state.deadlines.find((candidate) => candidate.record.clock === clock);
  // Whether to help with the police is answered, with what has to be asked before.
  if (deadline === undefined || deadline.record.rule === 'police_decision_review')
    return refused('unknown-deadline');
  if (deadline.record.owner === 'person' && view !== 'reporter') return refused('not-allowed');
  if (deadline.status === 'met' && (view !== 'reporter' || deadline.metBy === by)) return nothing;
  if (state.status !== 'open') return refused('ended');
  // The workplace has notified when there is a number to show for it, and has dealt with the police when it has decided.
  if (view === 'leader' && taskThatMeets(state, clock) !== undefined) return refused('settled-by-task');
  const settled = [clock, ...besides(state, clock)];
  return accepted([
    ...settled.map((each): CaseEvent => ({ type: 'DeadlineWasMet', by, clock: each })),
    ...talked(state, by, clock),
  ]);
}

/**
 * The task whose outcome meets this clock: a notice or the internal register by its number, the help with the police by
 * its decision while that is open. Only one of them can.
 */
export function taskThatMeets(state: CaseState, clock: ClockId): TaskKind | undefined {
  return (['accident-notice', 'register', 'police-help'] as const).find(
    (task) =>
      isAskedFor(state, task) && runningClocks(state, task).some(({ record }) => record.clock === clock),
  );
}

function isAskedFor(state: CaseState, task: TaskKind): boolean {
  const found = findTask(state, task);
  return task === 'police-help' ? found?.status === 'open' : found !== undefined;
}

/** Whoever says that they have talked has done that task as well. */
function talked(state: CaseState, by: PersonId, clock: ClockId): readonly CaseEvent[] {
  const task = 'first-talk';
  if (clock !== 'first_human_contact' || findTask(state, task)?.status !== 'open') return [];
  return [{ type: 'TaskWasDone', by, task, hasNote: false }];
}

/** Two clocks of one notice in EASY: whoever has sent it has settled both. */
const oneNotice: readonly ClockId[] = ['easy_absence', 'easy_no_absence'];

function besides({ deadlines }: CaseState, clock: ClockId): readonly ClockId[] {
  if (!oneNotice.includes(clock)) return [];
  return deadlines
    .filter(({ record, status }) => status === 'running' && oneNotice.includes(record.clock))
    .map(({ record }) => record.clock)
    .filter((other) => other !== clock);
}
