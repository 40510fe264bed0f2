import { Temporal } from 'temporal-polyfill';
import { instantAt, localDate } from './moments.ts';
import { addWorkingDays } from './working-time.ts';
import type { WorkingTime } from './working-time.ts';

/** Calm hours for a group: late morning and after lunch, by turns, so that people with fixed duties find one that fits. */
const preferred = [Temporal.PlainTime.from('10:00'), Temporal.PlainTime.from('13:00')];

/** A meeting time, both ends as instants. */
export interface SuggestedTime {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/**
 * Times for a meeting on working days in a row, from the third working day after today, at 10:00 and 13:00 by turns
 * and moved into the working hours where these are unusual. A meeting longer than a working day begins with it.
 */
export function suggestMeetingTimes(
  now: Temporal.Instant,
  workingTime: WorkingTime,
  { count = 3, minutes = 45 }: { readonly count?: number; readonly minutes?: number } = {},
): readonly SuggestedTime[] {
  const today = localDate(now);
  return Array.from({ length: count }, (_, index) => {
    const day = addWorkingDays(today, 3 + index, workingTime);
    const start = instantAt(day, timeOfDay(index, minutes, workingTime));
    return { start, end: start.add({ minutes }) };
  });
}

function timeOfDay(index: number, minutes: number, workingTime: WorkingTime): string {
  const from = Temporal.PlainTime.from(workingTime.from);
  const until = Temporal.PlainTime.from(workingTime.until);
  const latest = from.until(until).total('minutes') < minutes ? from : until.subtract({ minutes });
  const wish = preferred[index % preferred.length] ?? from;
  return clamp(wish, from, latest).toString({ smallestUnit: 'minute' });
}

function clamp(
  time: Temporal.PlainTime,
  from: Temporal.PlainTime,
  until: Temporal.PlainTime,
): Temporal.PlainTime {
  if (Temporal.PlainTime.compare(time, from) < 0) return from;
  return Temporal.PlainTime.compare(time, until) > 0 ? until : time;
}
