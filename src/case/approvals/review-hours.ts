import { Temporal } from 'temporal-polyfill';

/**
 * Whole hours that there are to decide on help with the police, from this UTC instant: as many as the organisation gives,
 * and no more than lie before the first moment by which a report is best made. None where that comes within the hour:
 * then the date of the report itself says "now". Moments that are past shorten nothing.
 */
export function reviewHours(from: string, actBy: readonly string[], most: number): number {
  const start = Temporal.Instant.from(from);
  const left = actBy
    .map((moment) => start.until(Temporal.Instant.from(moment)).total('hours'))
    .filter((hours) => hours > 0);
  return Math.min(most, ...left.map(Math.floor));
}
