import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as "08:00"');

const quietHours = z.strictObject({ start: clockTime.default('21:00'), end: clockTime.default('07:00') });

const workingHours = z
  .strictObject({ start: clockTime.default('08:00'), end: clockTime.default('16:00') })
  .refine(({ start, end }) => start < end, { message: 'must end later than they start', path: ['end'] });

const closingDay = z
  .string()
  .regex(/^(\d{4}-)?\d{2}-\d{2}$/, 'must be MM-DD (every year) or YYYY-MM-DD')
  .refine(isDay, { message: 'is not a day of the calendar' });

/** Whether the text is a real date. A day without a year may be 29 February. */
function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text.length === 5 ? `2024-${text}` : text);
    return true;
  } catch {
    return false;
  }
}

const laterThanTheLaw =
  'must be at most 14: the law itself gives 14 days for the notice of a work accident (BEK 485/2024 § 10), and a later limit of your own would let it pass';

const contactHours = z.int().min(1, 'must be at least 1 hour');

/**
 * What an organisation may decide itself, with the defaults of danish-domain.md 10.2. Times of day are local to
 * Europe/Copenhagen. A limit later than the law is refused.
 */
export const Settings = z.strictObject({
  /** Days from the event to the organisation's own limit for the accident notice. */
  internalAccidentDays: z.int().min(1, 'must be at least 1 day').max(14, laterThanTheLaw).default(10),
  /** Working hours until somebody has talked with the person. */
  firstContactWorkingHours: contactHours
    .max(24, 'must be at most 24: help that comes later than that is no first aid')
    .default(4),
  /** Working hours until the leader has acknowledged; then the escalation chain is asked. */
  acknowledgementWorkingHours: contactHours
    .max(24, 'must be at most 24: an unseen case is passed on within three working days')
    .default(4),
  /** No message of our own making is sent between these times. */
  quietHours: quietHours.prefault({}),
  /** Ordinary working hours on working days. */
  workingHours: workingHours.prefault({}),
  /** Days off that are not public holidays: `MM-DD` every year, `YYYY-MM-DD` once. */
  extraClosingDays: z.array(closingDay).max(100).default(['06-05', '12-24', '12-31']),
  /** Whether the employer has the insurance of lov 1541/2023; changes the words of the 72-hour card. */
  voldsskadeforsikring: z.enum(['yes', 'no', 'unknown']).default('unknown'),
  /** Working days within which the debriefing is offered. */
  debriefingWithinWorkingDays: z
    .int()
    .min(1, 'must be at least 1 working day')
    .max(60, 'must be at most 60 working days')
    .default(10),
});
export type Settings = z.infer<typeof Settings>;
