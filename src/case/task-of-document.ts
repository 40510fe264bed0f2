import type { PersonId } from '../organisation/ids.ts';
import { decideDoTask } from './tasks/settle-task.ts';
import { refused, type Decision } from './decision.ts';
import type { DocumentId } from './document-id.ts';
import type { ReceiptNumber } from './tasks/receipt-number.ts';
import { maySettle } from './tasks/task-owner.ts';
import { findTask } from './tasks/tasks-of.ts';
import type { TaskKind } from './tasks/task-kind.ts';
import { documentsFor } from './documents-for.ts';
import type { CaseState } from './state.ts';

/** Drafts of what is sent elsewhere, and the task that is done when a number has come back. */
const tasks: Partial<Readonly<Record<DocumentId, TaskKind>>> = {
  'easy-draft': 'accident-notice',
  'register-draft': 'register',
  'police-note': 'police-help',
};

/** The number that came back for a document; nothing while it is only a draft. */
export function receiptOf(
  { tasks: known }: Pick<CaseState, 'tasks'>,
  document: DocumentId,
): string | undefined {
  const task = tasks[document];
  return task === undefined ? undefined : known[task]?.receipt;
}

/** Whether somebody may enter the number that came back for a document. */
export function mayEnterReceipt(state: CaseState, by: PersonId, document: DocumentId): boolean {
  const task = tasks[document];
  return (
    task !== undefined &&
    state.status === 'open' &&
    findTask(state, task) !== undefined &&
    maySettle(state, by, task)
  );
}

/** Somebody enters the number that came back. */
export interface EnterReceipt {
  readonly by: PersonId;
  readonly document: DocumentId;
  readonly receipt: ReceiptNumber;
}

/** The task of the document is done with this number, or the number is put right. */
export function decideEnterReceipt(
  state: CaseState,
  { by, document, receipt }: EnterReceipt,
): Decision<'not-allowed' | 'ended' | 'no-such-task' | 'receipt-missing'> {
  const task = tasks[document];
  if (task === undefined || !documentsFor(state, by).includes(document)) return refused('not-allowed');
  const hasNote = findTask(state, task)?.hasNote ?? false;
  return decideDoTask(state, { by, task, receipt, hasNote });
}
