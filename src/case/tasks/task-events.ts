import { z } from 'zod';
import { PersonId } from '../../organisation/ids.ts';
import { InstantText, ToldAs } from '../facts.ts';
import { ReceiptNumber } from './receipt-number.ts';
import { TaskKind } from './task-kind.ts';

/** Why a task is not done. `decided` is for those that are decided on a card of their own. */
export const SkipReason = z.enum(['not-needed', 'not-wanted', 'done-otherwise', 'not-possible', 'decided']);
export type SkipReason = z.infer<typeof SkipReason>;

/** When a task is to be done, and when its owner is reminded of it, where that lies ahead; UTC instants. */
export const PlannedTask = z.strictObject({
  task: TaskKind,
  date: InstantText,
  remindAt: InstantText.optional(),
});
export type PlannedTask = z.infer<typeof PlannedTask>;

/** Tasks that facts bring, with their dates; in every event that changes such a fact. */
export const plannedTasks = { tasks: z.array(PlannedTask).max(20).optional() };

/** Who keeps in touch with the person after the first days, and until which local date. */
export const ContactPerson = z.strictObject({ person: PersonId, until: z.iso.date() });
export type ContactPerson = z.infer<typeof ContactPerson>;

const onTask = { by: PersonId, task: TaskKind };

/** What can happen to the tasks of a case. Notes stand in the private text. */
export const taskEvents = [
  z.strictObject({
    type: z.literal('TaskWasDone'),
    ...onTask,
    receipt: ReceiptNumber.optional(),
    contact: ContactPerson.optional(),
    hasNote: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('TaskWasSkipped'),
    ...onTask,
    reason: SkipReason,
    hasNote: z.boolean(),
    /** Somebody had been named to keep in touch: that is over, and is not said again later. */
    contactOver: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('TaskWasHandedOver'), ...onTask, to: PersonId }),
  z.strictObject({ type: z.literal('TaskWasTakenUpAgain'), ...onTask }),
  /** Their owner was reminded of them, or had been on the same day. */
  z.strictObject({
    type: z.literal('TasksWereDue'),
    to: PersonId,
    tasks: z.array(TaskKind).min(1).max(20),
  }),
  /** Whoever handles the case asks another leader to take it on. */
  z.strictObject({
    type: z.literal('CaseWasHandedOver'),
    by: PersonId,
    to: PersonId,
    as: ToldAs,
    acknowledgeBy: InstantText,
  }),
] as const;
