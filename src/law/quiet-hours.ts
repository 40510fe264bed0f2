import { Temporal } from 'temporal-polyfill';
import { instantAt, localDate, zone } from './moments.ts';
import { addWorkingDays, isWorkingDay } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

/** Whether gentle messages wait now: in the quiet hours (21–07 local unless set otherwise) and on days without work. */
export function isQuiet(instant: Temporal.Instant, workingTime: WorkingTime): boolean {
  const local = instant.toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const awake = workingTime.quietUntil <= time && time < workingTime.quietFrom;
  return !awake || !isWorkingDay(local.toPlainDate(), workingTime);
}

/** The instant itself when it is not quiet, otherwise the morning when the quiet ends. */
export function endOfQuiet(instant: Temporal.Instant, workingTime: WorkingTime): Temporal.Instant {
  if (!isQuiet(instant, workingTime)) return instant;
  const today = localDate(instant);
  const thisMorning = instantAt(today, workingTime.quietUntil);
  const beforeMorning = Temporal.Instant.compare(instant, thisMorning) < 0;
  if (beforeMorning && isWorkingDay(today, workingTime)) return thisMorning;
  return instantAt(addWorkingDays(today, 1, workingTime), workingTime.quietUntil);
}
