import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isDayOfWork, isOverMidnight, workingTimeLimits } from '../law/working-time.ts';

// Aborts, so that the checks below compare nothing but times.
const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day such as "08:00"', abort: true });

/** When people are left in peace, over midnight. Local times. */
export const QuietHours = z
  .strictObject({ start: clockTime.default('21:00'), end: clockTime.default('07:00') })
  .refine(({ start, end }) => isOverMidnight(start, end), {
    message:
      'must be a time earlier in the day than the start: quiet hours run over midnight, for example from "21:00" to "07:00"',
    path: ['end'],
  });

const lastsLongEnough = ({ start, end }: { readonly start: string; readonly end: string }) =>
  isDayOfWork(start, end);
const tooShort = {
  message:
    'must be at least one hour later than the start, on the same day: meetings are planned in working hours',
  path: ['end'],
};

/** Ordinary working hours of the organisation. Local times. */
export const WorkingHours = z
  .strictObject({ start: clockTime.default('08:00'), end: clockTime.default('16:00') })
  .refine(lastsLongEnough, tooShort);

/** Working hours of a unit that differ from the organisation's: nothing is left to be guessed. */
export const UnitWorkingHours = z
  .strictObject({ start: clockTime, end: clockTime })
  .refine(lastsLongEnough, tooShort);

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

/** Whether a closing day returns every year. */
export const isYearly = (day: string) => day.length === 'MM-DD'.length;
const { closingDays: mostYearly, closedDates: mostDates } = workingTimeLimits;

/** Days off that are not public holidays: `MM-DD` every year, `YYYY-MM-DD` once. */
export const ClosingDays = z
  .array(closingDay)
  .refine((days) => days.filter(isYearly).length <= mostYearly, {
    message: `must hold at most ${mostYearly} days that return every year (MM-DD): remove some`,
  })
  .refine((days) => days.filter((day) => !isYearly(day)).length <= mostDates, {
    message: `must hold at most ${mostDates} dates (YYYY-MM-DD): remove those that are past`,
  });
