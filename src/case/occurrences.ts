import { Temporal } from 'temporal-polyfill';
import { instantAt, localDate } from '../law/moments.ts';
import { routesFor } from '../law/thresholds.ts';
import type { Occurred } from './facts.ts';
import type { CaseState } from './state.ts';

/** Whether a time lies after this UTC instant; a day counts from its beginning. */
export function isInFuture(occurred: Occurred, now: string): boolean {
  if (occurred.precision === 'unknown') return false;
  const time = occurred.precision === 'minute' ? occurred.time : '00:00';
  return Temporal.Instant.compare(instantAt(Temporal.PlainDate.from(occurred.date), time), now) > 0;
}

/** Whether two times say the same. */
export function isSameTime(one: Occurred, other: Occurred): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The local dates on which it happened, in order; a time that nobody knows counts as the day it was told. */
export function datesOf({ occurred, episodes, reportedAt }: Occurrences): readonly string[] {
  return [{ occurred, recordedAt: reportedAt }, ...episodes]
    .map((each) =>
      each.occurred.precision === 'unknown'
        ? localDate(Temporal.Instant.from(each.recordedAt)).toString()
        : each.occurred.date,
    )
    .sort();
}
type Occurrences = Pick<CaseState, 'occurred' | 'episodes' | 'reportedAt'>;

/** Whether it went on for longer than an accident does, so that both ways are shown; nobody here decides between them. */
export function isLongSeries(state: Occurrences): boolean {
  const dates = datesOf(state);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return false;
  return routesFor(first, last) !== 'accident';
}
