import { Temporal } from 'temporal-polyfill';
import { localDate } from '../law/moments.ts';

/** The date in Denmark at a UTC instant, both as text. */
export function localDateOf(instant: string): string {
  return localDate(Temporal.Instant.from(instant)).toString();
}
