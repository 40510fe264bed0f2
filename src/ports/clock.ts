import type { Temporal } from 'temporal-polyfill';

/** The only source of time. In local mode it can be moved forward. */
export interface Clock {
  now(): Temporal.Instant;
}
