import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantText } from '../../src/case/instants.ts';
import { localDate } from '../../src/law/moments.ts';
import { suggestMeetingTimes } from '../../src/law/suggest-times.ts';
import { usualHours } from '../law/arbitraries.ts';

/** Days from Friday 20 November 2026; reports come on its morning or at night. */
export const start = Temporal.Instant.from('2026-11-20T09:00:00Z');

/** A day up to the report, counted from it. */
export const day = fc.integer({ min: -5, max: 0 });

/** The date of a day that is counted from the report. */
export const dateOf = (days: number) => localDate(start).add({ days }).toString();

/** When something happened before the report, as exactly as it is known. */
export const anyOccurred = fc.oneof(
  day.map((days) => ({ precision: 'minute', date: dateOf(days), time: '09:30' }) as const),
  day.map((days) => ({ precision: 'day', date: dateOf(days) }) as const),
  fc.constant({ precision: 'unknown' } as const),
);

/** Times for a meeting, as the application suggests them. */
export const suggested = (now: string) =>
  suggestMeetingTimes(Temporal.Instant.from(now), usualHours).map(({ start: from, end }) => ({
    start: instantText(from),
    end: instantText(end),
  }));

/** When something happened that is told later: now and then out of reach, or in the future. */
export const toldLater = fc.oneof(
  anyOccurred,
  fc
    .tuple(fc.integer({ min: -3, max: 20 }), fc.constantFrom('08:15', '21:40'))
    .map(([days, time]) => ({ precision: 'minute', date: dateOf(days), time }) as const),
);
