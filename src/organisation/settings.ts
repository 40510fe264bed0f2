import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isDayOfWork, isOverMidnight, workingTimeLimits } from '../law/working-time.ts';

// Aborts, so that the checks below compare nothing but times.
const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day such as "08:00"', abort: true });

const quietHours = z
  .strictObject({ start: clockTime.default('21:00'), end: clockTime.default('07:00') })
  .refine(({ start, end }) => isOverMidnight(start, end), {
    message:
      'must be a time earlier in the day than the start: quiet hours run over midnight, for example from "21:00" to "07:00"',
    path: ['end'],
  });

const workingHours = z
  .strictObject({ start: clockTime.default('08:00'), end: clockTime.default('16:00') })
  .refine(({ start, end }) => isDayOfWork(start, end), {
    message:
      'must be at least one hour later than the start, on the same day: meetings are planned in working hours',
    path: ['end'],
  });

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

const isYearly = (day: string) => day.length === 'MM-DD'.length;
const { closingDays: mostYearly, closedDates: mostDates } = workingTimeLimits;

const closingDays = z
  .array(closingDay)
  .refine((days) => days.filter(isYearly).length <= mostYearly, {
    message: `must hold at most ${mostYearly} days that return every year (MM-DD): remove some`,
  })
  .refine((days) => days.filter((day) => !isYearly(day)).length <= mostDates, {
    message: `must hold at most ${mostDates} dates (YYYY-MM-DD): remove those that are past`,
  });

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
  extraClosingDays: closingDays.default(['06-05', '12-24', '12-31']),
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
