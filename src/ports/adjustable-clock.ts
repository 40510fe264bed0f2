import type { Temporal } from 'temporal-polyfill';
import type { Clock } from './clock.ts';

/** What came of moving the clock. Time only goes forward, and not past the year 2100. */
export type ClockMove =
  | { readonly kind: 'moved'; readonly now: Temporal.Instant }
  | { readonly kind: 'refused'; readonly now: Temporal.Instant; readonly reason: 'backwards' | 'too-far' };

/** The clock of the local mode: runs like a real one and can be moved forward. */
export interface AdjustableClock extends Clock {
  set(instant: Temporal.Instant): ClockMove;
  /** Days and longer follow the calendar of Europe/Copenhagen: `P1D` is the same time of day tomorrow. */
  advance(duration: Temporal.Duration): ClockMove;
}
