import { z } from 'zod';

/** Every deadline the product computes. An id is never reused or removed: cases keep it. */
export const RuleId = z.enum(['police_comp', 'internal_accident_deadline', 'easy_absence']);
export type RuleId = z.infer<typeof RuleId>;

/**
 * How sure a rule is. A: statute or the responsible authority. B: secondary source. C: general knowledge,
 * unconfirmed. S: the source documents only.
 */
export const Certainty = z.enum(['A', 'B', 'C', 'S']);

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
};

/** Who has to act. */
export const Owner = z.enum(['leader', 'person']);
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
  /** On the day of the act-by moment: the last day on which somebody is at work to do it. */
  z.strictObject({ when: z.literal('on-the-day'), to }),
  /**
   * With the report, when one of the conditions holds and the deadline is still ahead: no other reminder is left, or less
   * than one working hour.
   */
  z.strictObject({ when: z.literal('at-once'), ifNone: z.array(AtOnceCondition).min(1).max(2), to }),
]);
export type ReminderLead = z.infer<typeof ReminderLead>;

/** A deadline as data: law, or a setting of the organisation. Reminders stand in order of urgency, least first. */
export const DeadlineRule = z
  .strictObject({
    id: RuleId,
    ...legalRecord,
    startEvent: z.enum(['occurred', 'first-absence']),
    length: z.int().min(1),
    /** Hours run on from the minute; all others leave out the first day and end at 23:59 local. */
    unit: z.enum(['hours', 'calendarDays', 'weeks', 'months', 'years']),
    /** Duties never roll; limits for the benefit of a person may roll to the next day that can end a time limit. */
    roll: z.enum(['none', 'next-official-day']),
    owner: Owner,
    onDoubt: DoubtPolicy,
    reminders: z.array(ReminderLead).min(1).max(10),
  })
  .refine((rule) => rule.unit !== 'hours' || rule.roll === 'none', 'A clock of hours does not roll.')
  .refine(({ reminders }) => reminders.at(-1)?.when === 'at-once', 'The reminder at once stands last.');
export type DeadlineRule = z.infer<typeof DeadlineRule>;
