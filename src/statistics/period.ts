import { z } from 'zod';

/** A month, as `2026-11`, by Danish time. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof Month>;

/** A quarter as `2026-q4`, or a year as `2026`. */
export const Period = z.string().regex(/^\d{4}(-q[1-4])?$/);
export type Period = z.infer<typeof Period>;

export function quarterOf(month: Month): Period {
  return `${month.slice(0, 4)}-q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

export function monthsOf(quarter: Period): readonly Month[] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return [0, 1, 2].map((after) => `${quarter.slice(0, 4)}-${String(first + after).padStart(2, '0')}`);
}

export function quartersOf(year: string): readonly Period[] {
  return [1, 2, 3, 4].map((number) => `${year}-q${number}`);
}

/** The latest four quarters that have ended before this month, the oldest first. */
export function endedQuarters(month: Month): readonly Period[] {
  const running = Number(month.slice(0, 4)) * 4 + Math.ceil(Number(month.slice(5)) / 3) - 1;
  return [4, 3, 2, 1].map((back) => {
    const quarter = running - back;
    return `${Math.floor(quarter / 4)}-q${(quarter % 4) + 1}`;
  });
}
