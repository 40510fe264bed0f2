import { Temporal } from 'temporal-polyfill';
import { instantAt, localDate } from '../law/moments.ts';
import { addWorkingDays, type WorkingTime } from '../law/working-time.ts';
import { instantText } from './instants.ts';

/** Nine in the morning of the next working day, UTC. */
export function nextWorkday(now: string, workingTime: WorkingTime): string {
  return morningIn(1, now, workingTime);
}

/** Nine in the morning of the working day after the next one, UTC. */
export function workdayAfterNext(now: string, workingTime: WorkingTime): string {
  return morningIn(2, now, workingTime);
}

function morningIn(days: number, now: string, workingTime: WorkingTime): string {
  const today = localDate(Temporal.Instant.from(now));
  return instantText(instantAt(addWorkingDays(today, days, workingTime), '09:00'));
}
