import type { PersonId } from '../../organisation/ids.ts';
import { TwoPersonKind } from '../approvals/approval.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import type { ReceiptNumber } from './receipt-number.ts';
import type { SkipReason } from './task-events.ts';
import type { TaskKind } from './task-kind.ts';
import { wordsOfEnd } from './contact-over.ts';
import { maySettle } from './task-owner.ts';
import { findTask, runningClocks } from './tasks-of.ts';

/** Without a number from the register it was not sent: a draft is not a notice. */
const needsReceipt: readonly TaskKind[] = ['register', 'accident-notice', 'police-help'];

/** Whether the task is done only with a receipt number. */
export function isDoneWithReceipt(task: TaskKind): boolean {
  return needsReceipt.includes(task);
}

/** Duties that nobody can wave away: they are done, or decided on where an approval says so. */
const notToBeSkipped: readonly TaskKind[] = ['first-talk', ...needsReceipt];

/** Whether the task may be left undone with a reason from the list. */
export function isSkippable(task: TaskKind): boolean {
  return !notToBeSkipped.includes(task);
}

/** Whether anything is done of the task by a click; the evidence is the collector's. */
type Refusal = 'not-allowed' | 'ended' | 'no-such-task' | 'receipt-missing';

/** Somebody has done a task. */
export interface DoTask {
  readonly by: PersonId;
  readonly task: TaskKind;
  readonly receipt?: ReceiptNumber | undefined;
  readonly hasNote: boolean;
}

/** The task is done, and the clocks that it hangs on are met. A number can be entered later, or put right. */
export function decideDoTask(state: CaseState, doing: DoTask): Decision<Refusal> {
  const { by, task, receipt } = doing;
  // Naming somebody is a decision of its own (`decideNameContact`).
  if (!maySettle(state, by, task) || task === 'contact-person') return refused('not-allowed');
  const known = findTask(state, task);
  if (known === undefined) return refused('no-such-task');
  if (known.status === 'done' && (receipt === undefined || receipt === known.receipt)) return nothing;
  if (state.status !== 'open') return refused('ended');
  if (isDoneWithReceipt(task) && receipt === undefined) return refused('receipt-missing');
  if (waitsForTwo(state, task)) return refused('not-allowed');
  return accepted(taskDone(state, doing));
}

/** What takes the person and the leader is done only after both have said yes, whichever card says that it is done. */
function waitsForTwo({ approvals }: CaseState, task: TaskKind): boolean {
  const { data: kind } = TwoPersonKind.safeParse(task);
  return kind !== undefined && approvals[kind]?.status !== 'agreed' && approvals[kind]?.status !== 'done';
}

/**
 * The events of a task that is done, for whatever decides that it is: an approval, a receipt number, the leader's click.
 * Whether the person who says so may is asked before.
 */
export function taskDone(state: CaseState, { by, task, receipt, hasNote }: DoTask): readonly CaseEvent[] {
  return [
    { type: 'TaskWasDone', by, task, hasNote, ...(receipt === undefined ? {} : { receipt }) },
    ...runningClocks(state, task).map(({ record: { clock } }): CaseEvent => ({
      type: 'DeadlineWasMet',
      by,
      clock,
    })),
  ];
}

/** Somebody leaves a task undone, with a reason. */
export interface SkipTask {
  readonly by: PersonId;
  readonly task: TaskKind;
  readonly reason: Exclude<SkipReason, 'decided'>;
  readonly hasNote: boolean;
}

/** Leaves the task undone. What was done stays done. Whoever kept in touch hears that it is over, and so does the person. */
export function decideSkipTask(
  state: CaseState,
  { by, task, reason, hasNote }: SkipTask,
): Decision<'not-allowed' | 'ended' | 'no-such-task' | 'not-skippable' | 'done-already'> {
  if (!maySettle(state, by, task)) return refused('not-allowed');
  if (!isSkippable(task)) return refused('not-skippable');
  const known = findTask(state, task);
  if (known === undefined) return refused('no-such-task');
  if (known.status === 'done') return refused('done-already');
  if (known.status === 'skipped') return nothing;
  if (state.status !== 'open') return refused('ended');
  const skipped = { type: 'TaskWasSkipped', by, task, reason, hasNote } as const;
  if (task !== 'contact-person' || state.tasks[task]?.contact === undefined) return accepted([skipped]);
  return accepted([{ ...skipped, contactOver: true }], wordsOfEnd(state, by));
}

/** The task is open again. A clock that was met stays met. */
export function decideTakeUpTask(
  state: CaseState,
  { by, task }: { readonly by: PersonId; readonly task: TaskKind },
): Decision<'not-allowed' | 'ended' | 'no-such-task'> {
  if (!maySettle(state, by, task)) return refused('not-allowed');
  const known = findTask(state, task);
  if (known === undefined) return refused('no-such-task');
  if (known.status === 'open') return nothing;
  if (state.status !== 'open') return refused('ended');
  return accepted([{ type: 'TaskWasTakenUpAgain', by, task }]);
}
