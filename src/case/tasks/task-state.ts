import { z } from 'zod';
import { PersonId } from '../../organisation/ids.ts';
import { InstantText } from '../facts.ts';
import { ReceiptNumber } from './receipt-number.ts';
import { ContactPerson, SkipReason } from './task-events.ts';
import { TaskKind } from './task-kind.ts';

/** How a task was settled. */
export const TaskOutcome = z.strictObject({
  status: z.enum(['done', 'skipped']),
  by: PersonId,
  at: InstantText,
  reason: SkipReason.optional(),
  hasNote: z.boolean(),
});
export type TaskOutcome = z.infer<typeof TaskOutcome>;

/** What is known of one task beyond that the facts of the case bring it. */
export const TaskRecord = z.strictObject({
  /** When it is to be done, where no clock says so. */
  date: InstantText.optional(),
  remindAt: InstantText.optional(),
  /** When its owner was reminded. */
  reminded: InstantText.optional(),
  remindedTo: PersonId.optional(),
  /** Who was asked to do it in the place of whoever would. */
  owner: PersonId.optional(),
  /** How often it was handed over. */
  handed: z.int().min(1).optional(),
  /** The latest number that was entered; it stays when the task is taken up again. */
  receipt: ReceiptNumber.optional(),
  /** Who was named to keep in touch; it stays when the task is taken up again, and ends when it is left undone. */
  contact: ContactPerson.optional(),
  /** How often somebody was named. */
  named: z.int().min(1).optional(),
  outcome: TaskOutcome.optional(),
  /** It was taken up again: what settled it before does not count any more. */
  isAgain: z.literal(true).optional(),
});
export type TaskRecord = z.infer<typeof TaskRecord>;

/** The tasks of a case of which something is known. */
export const TaskRecords = z.partialRecord(TaskKind, TaskRecord);
export type TaskRecords = z.infer<typeof TaskRecords>;
