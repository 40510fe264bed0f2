import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isPublicHoliday, monthDay } from './danish-holidays.ts';
import { instantAt, localDate, LocalTime } from './moments.ts';

const MonthDay = z
  .string()
  .refine(
    (text) => z.iso.date().safeParse(`2024-${text}`).success,
    'Write a day of the year as MM-DD, for example 06-05.',
  );

/** How many days off a workplace may name, yearly and once, and how long its day of work lasts at least. */
export const workingTimeLimits = { closingDays: 60, closedDates: 200, hoursOfWork: 1 };

/** Whether work between two local times of the same day lasts long enough to meet in. */
export function isDayOfWork(from: LocalTime, until: LocalTime): boolean {
  const hours = Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(until)).total('hours');
  return hours >= workingTimeLimits.hoursOfWork;
}

/** Whether a quiet time runs over midnight: `21:00` until `07:00`. */
export function isOverMidnight(from: LocalTime, until: LocalTime): boolean {
  return from > until;
}

/**
 * When a workplace works, in local time (Europe/Copenhagen): Monday to Friday from `from` until `until`, except on
 * public holidays, on `closingDays` (`MM-DD`, every year) and on `closedDates` (ISO dates, once). People are left in
 * peace from `quietFrom` over midnight until `quietUntil`, and on all days without work.
 */
export const WorkingTime = z
  .strictObject({
    from: LocalTime.default('08:00'),
    until: LocalTime.default('16:00'),
    closingDays: z.array(MonthDay).max(workingTimeLimits.closingDays).default(['06-05', '12-24', '12-31']),
    closedDates: z.array(z.iso.date()).max(workingTimeLimits.closedDates).default([]),
    quietFrom: LocalTime.default('21:00'),
    quietUntil: LocalTime.default('07:00'),
  })
  .refine(({ from, until }) => isDayOfWork(from, until), {
    error: 'Work must end at least an hour after it begins.',
    path: ['until'],
  })
  .refine(({ quietFrom, quietUntil }) => isOverMidnight(quietFrom, quietUntil), {
    error: 'Quiet hours begin in the evening and end the next morning.',
    path: ['quietUntil'],
  });
export type WorkingTime = z.infer<typeof WorkingTime>;

/** Working days as the law counts them: Monday to Friday without public holidays, whatever a workplace closes on. */
export const officialDays = WorkingTime.parse({ closingDays: [] });

/** Whether people are at work on this date: Monday to Friday, no public holiday, no closing day of the workplace. */
export function isWorkingDay(date: Temporal.PlainDate, workingTime: WorkingTime): boolean {
  if (date.dayOfWeek > 5 || isPublicHoliday(date)) return false;
  return (
    !workingTime.closingDays.includes(monthDay(date)) && !workingTime.closedDates.includes(date.toString())
  );
}

/** The date itself when it is a working day, otherwise the nearest working day after it. */
export function workingDayFrom(date: Temporal.PlainDate, workingTime: WorkingTime): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(day, workingTime)) day = day.add({ days: 1 });
  return day;
}

/** The date itself when it is a working day, otherwise the nearest working day before it. */
export function workingDayUntil(date: Temporal.PlainDate, workingTime: WorkingTime): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(day, workingTime)) day = day.subtract({ days: 1 });
  return day;
}

/** The n-th working day after the date, or before it when n is negative. The date itself is never counted; 0 gives it back. */
export function addWorkingDays(
  date: Temporal.PlainDate,
  n: number,
  workingTime: WorkingTime,
): Temporal.PlainDate {
  const step = Math.sign(n);
  const nearest = step > 0 ? workingDayFrom : workingDayUntil;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) day = nearest(day.add({ days: step }), workingTime);
  return day;
}

/** The instant itself when work goes on right after it, otherwise the next beginning of work. */
export function nextWorkingMoment(instant: Temporal.Instant, workingTime: WorkingTime): Temporal.Instant {
  const today = localDate(instant);
  const day = workingDayFrom(today, workingTime);
  const { begin, end } = workingHours(day, workingTime);
  if (isBefore(instant, begin)) return begin;
  if (isBefore(instant, end)) return instant;
  return workingHours(addWorkingDays(today, 1, workingTime), workingTime).begin;
}

/** The instant itself when there was work right before it, otherwise the last end of work before it. */
export function lastWorkingMomentBefore(
  instant: Temporal.Instant,
  workingTime: WorkingTime,
): Temporal.Instant {
  const today = localDate(instant);
  const day = workingDayUntil(today, workingTime);
  const { begin, end } = workingHours(day, workingTime);
  if (isBefore(end, instant)) return end;
  if (isBefore(begin, instant)) return instant;
  return workingHours(addWorkingDays(today, -1, workingTime), workingTime).end;
}

/**
 * The moment when this many hours of work have passed; fractions are allowed, 0 gives the next working moment.
 * Throws a RangeError for a negative number.
 */
export function addWorkingHours(
  instant: Temporal.Instant,
  hours: number,
  workingTime: WorkingTime,
): Temporal.Instant {
  if (!(hours >= 0)) throw new RangeError('Working hours are counted forward.');
  let left = Math.round(hours * 3_600_000);
  let at = nextWorkingMoment(instant, workingTime);
  for (;;) {
    const { end } = workingHours(localDate(at), workingTime);
    const today = end.epochMilliseconds - at.epochMilliseconds;
    if (left <= today) return at.add({ milliseconds: left });
    left -= today;
    at = nextWorkingMoment(end, workingTime);
  }
}

function workingHours(day: Temporal.PlainDate, { from, until }: WorkingTime) {
  return { begin: instantAt(day, from), end: instantAt(day, until) };
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
