import { z } from 'zod';
import { RuleId } from './rule-id.ts';

/**
 * How sure a rule is. A: statute or the responsible authority. B: secondary source. C: general knowledge,
 * unconfirmed. S: the source documents only.
 */
export const Certainty = z.enum(['A', 'B', 'C', 'S']);
export type Certainty = z.infer<typeof Certainty>;

/** Where a rule comes from and when somebody last looked. */
export const legalRecord = {
  version: z.int().min(1),
  /** First local date on which a clock of this version can start. */
  validFrom: z.iso.date(),
  /** Last such date; open when the version is in force. */
  validTo: z.iso.date().optional(),
  legalBasis: z.string().min(1),
  source: z.string().min(1),
  checkedOn: z.iso.date(),
  certainty: Certainty,
  /** What a lawyer still has to confirm before it may be relied on. */
  toVerify: z.string().min(1).optional(),
};

/** What a clock can start from. A start that is a day counts as its date; all others as their minute, where known. */
export const StartEvent = z.enum([
  /** The harassment; of a post: when it was published. */
  'occurred',
  'first-absence',
  'accident-day',
  'death-known',
  /** The person knows enough of who did it and what was done. */
  'knowledge',
  /** A doctor suspects that work has made somebody ill. */
  'suspicion',
  /** A doctor has said that the illness may be due to work. */
  'doctors-word',
  'judgment',
  'police-stopped',
  'decision-received',
  'request-received',
  'breach-known',
  'last-apv',
  'last-discussion',
  'platform-decision',
  'reported-to-platform',
  /** The case was reported to the workplace. */
  'report-received',
]);
export type StartEvent = z.infer<typeof StartEvent>;

/** Who has to act. Only leader and person act in a case; the others stand in rules that are kept to be known. */
export const Owner = z.enum(['leader', 'person', 'doctor', 'employer', 'data-protection']);
export type Owner = z.infer<typeof Owner>;

/** Who gets a reminder: whoever owns the deadline, the unit's private channel, the person who was harassed. */
export const ReminderRecipient = z.enum(['owner', 'channel', 'person']);
export type ReminderRecipient = z.infer<typeof ReminderRecipient>;

/** What to do when nobody knows whether a reminder arrived: send it again, marked as repeated, or hold it back. */
export const DoubtPolicy = z.enum(['repeat-marked', 'hold']);
export type DoubtPolicy = z.infer<typeof DoubtPolicy>;

const to = z.array(ReminderRecipient).min(1).max(3);

/** What is no longer left at the report, so that a reminder goes out at once. */
const AtOnceCondition = z.enum(['other-reminder', 'working-hour']);
export type AtOnceCondition = z.infer<typeof AtOnceCondition>;

/** When a reminder goes out. Leads that name a day mean 09:00 local on that day, or on the last working day before it. */
export const ReminderLead = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('after-hours'), hours: z.int().min(1), to }),
  z.strictObject({ when: z.literal('half-way'), to }),
  z.strictObject({ when: z.literal('days-before'), days: z.int().min(1), to }),
  z.strictObject({ when: z.literal('working-days-before-act-by'), days: z.int().min(1), to }),
  /** When the time has run out. */
  z.strictObject({ when: z.literal('at-the-end'), to }),
  /** On the day of the act-by moment: the last day on which somebody is at work to do it. */
  z.strictObject({ when: z.literal('on-the-day'), to }),
  /**
   * With the report, when one of the conditions holds and the deadline is still ahead: no other reminder is left, or less
   * than one working hour.
   */
  z.strictObject({ when: z.literal('at-once'), ifNone: z.array(AtOnceCondition).min(1).max(2), to }),
]);
export type ReminderLead = z.infer<typeof ReminderLead>;

/** How a rule counts. Hours run on from the minute; all others but working hours leave out the first day and end at 23:59 local. */
export const Unit = z.enum([
  'hours',
  'workingHours',
  'calendarDays',
  /** Monday to Friday without public holidays in law; without the workplace's closing days too in its own deadlines. */
  'workingDays',
  'weeks',
  'months',
  'years',
]);
export type Unit = z.infer<typeof Unit>;

/** A deadline as data: law, or a setting of the organisation. Reminders stand in order of urgency, least first. */
export const DeadlineRule = z
  .strictObject({
    id: RuleId,
    ...legalRecord,
    setBy: z.enum(['law', 'organisation']),
    /** More than one where the latest of them counts, or whichever there is. */
    startEvents: z.array(StartEvent).min(1).max(3),
    length: z.int().min(1),
    unit: Unit,
    /** Duties never roll; limits for the benefit of a person may roll to the next day that can end a time limit. */
    roll: z.enum(['none', 'next-official-day']),
    owner: Owner,
    onDoubt: DoubtPolicy,
    /** None where the product only knows of the rule. */
    reminders: z.array(ReminderLead).max(10),
  })
  .refine((rule) => !countsHours(rule.unit) || rule.roll === 'none', 'A clock of hours does not roll.')
  .refine(
    ({ reminders }) => (reminders.at(-1)?.when ?? 'at-once') === 'at-once',
    'The reminder at once stands last.',
  );
/** `Id` narrows the rule to some ids, so that what is computed from it can be kept where only these are allowed. */
export type DeadlineRule<Id extends RuleId = RuleId> = z.infer<typeof DeadlineRule> & { readonly id: Id };

/** Whether the unit ends at a minute of its own and not with a day. */
export function countsHours(unit: Unit): boolean {
  return unit === 'hours' || unit === 'workingHours';
}
