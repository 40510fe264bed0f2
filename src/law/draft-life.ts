import { Temporal } from 'temporal-polyfill';
import { instantAt, localDate } from './moments.ts';
import { endOfQuiet, isQuiet } from './quiet-hours.ts';
import type { WorkingTime } from './working-time.ts';

/** A draft that nobody has touched for so long is erased. Our own choice, not the law's. */
export const draftLife = { hours: 7 * 24 };

const toldBefore = { hours: 24 };
/** Told later than this before the end, it would help nobody. */
const atLeastBefore = { hours: 3 };

/** When a draft that was last changed at this instant is erased. */
export function draftEndsAt(changedAt: Temporal.Instant): Temporal.Instant {
  return changedAt.add(draftLife);
}

/**
 * When its person is told: a day before it is erased, in the daytime. Where the whole last day is a quiet one, at noon
 * of the last day before it that is not.
 */
export function draftEndIsToldAt(changedAt: Temporal.Instant, workingTime: WorkingTime): Temporal.Instant {
  const end = draftEndsAt(changedAt);
  const dayBefore = end.subtract(toldBefore);
  const awake = endOfQuiet(dayBefore, workingTime);
  if (Temporal.Instant.compare(awake, end.subtract(atLeastBefore)) <= 0) return awake;
  return lastNoonBefore(dayBefore, workingTime);
}

/** No workplace is closed for a year; should one be, the noon before is as good as any. */
function lastNoonBefore(instant: Temporal.Instant, workingTime: WorkingTime): Temporal.Instant {
  const noonOn = (days: number) => instantAt(localDate(instant).subtract({ days }), '12:00');
  const days = Array.from({ length: 366 }, (_, index) => index);
  const isFit = (noon: Temporal.Instant) =>
    Temporal.Instant.compare(noon, instant) <= 0 && !isQuiet(noon, workingTime);
  return noonOn(days.find((each) => isFit(noonOn(each))) ?? 1);
}
