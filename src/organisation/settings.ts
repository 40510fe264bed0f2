import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ownDeadlines, type OwnDeadline } from '../law/own-rules.ts';
import type { OwnRuleId } from '../law/rule-id.ts';
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

/** A whole number inside the limits of a deadline of the organisation's own, and a refusal that says why it ends there. */
function within({ least, most, because }: OwnDeadline, unit: string) {
  return z
    .int()
    .min(least, `must be at least ${least} ${unit}`)
    .max(most, `must be at most ${most}: ${because}`);
}

function setting(id: OwnRuleId, unit: string) {
  return within(ownDeadlines[id], unit).default(ownDeadlines[id].usual);
}

/**
 * What an organisation may decide itself, with the defaults of danish-domain.md 10.2. Times of day are local to
 * Europe/Copenhagen. A limit later than the law is refused.
 */
export const Settings = z.strictObject({
  /** Days from the event to the organisation's own limit for the accident notice. */
  internalAccidentDays: setting('internal_accident_deadline', 'day'),
  /** Working hours until somebody has talked with the person. */
  firstContactWorkingHours: setting('first_human_contact', 'hour'),
  /** Working hours until the leader has acknowledged; then the escalation chain is asked. */
  acknowledgementWorkingHours: setting('leader_ack', 'hour'),
  /** No message of our own making is sent between these times. */
  quietHours: quietHours.prefault({}),
  /** Ordinary working hours on working days. */
  workingHours: workingHours.prefault({}),
  /** Days off that are not public holidays: `MM-DD` every year, `YYYY-MM-DD` once. */
  extraClosingDays: closingDays.default(['06-05', '12-24', '12-31']),
  /** Whether the employer has the insurance of lov 1541/2023; changes the words of the 72-hour card. */
  voldsskadeforsikring: z.enum(['yes', 'no', 'unknown']).default('unknown'),
  /** Working days within which the debriefing is offered. */
  debriefingWithinWorkingDays: setting('debrief', 'working day'),
});
export type Settings = z.infer<typeof Settings>;
