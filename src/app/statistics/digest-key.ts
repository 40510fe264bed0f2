import type { Temporal } from 'temporal-polyfill';

/** The key of the digest of the week in which this day lies: a person gets one of a key. */
export function digestKey(day: Temporal.PlainDate): string {
  return `digest-${weekOf(day)}`;
}

/** The ISO week of a day, as `2026-w47`. */
export function weekOf(day: Temporal.PlainDate): string {
  return `${day.yearOfWeek ?? day.year}-w${day.weekOfYear ?? 0}`;
}
