import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endOfQuiet, isQuiet } from '../../src/law/quiet-hours.ts';
import { anyInstant, anyWorkingTime, local, show, usualHours } from './arbitraries.ts';

describe('quiet hours', () => {
  it.each([
    ['2026-11-20T06:59', true, '2026-11-20T07:00'],
    ['2026-11-20T07:00', false, '2026-11-20T07:00'],
    ['2026-11-20T20:59', false, '2026-11-20T20:59'],
    ['2026-11-20T21:00', true, '2026-11-23T07:00'],
    ['2026-11-19T23:00', true, '2026-11-20T07:00'],
    ['2026-11-21T12:00', true, '2026-11-23T07:00'],
    ['2026-12-24T12:00', true, '2026-12-28T07:00'],
  ])('at %s: %s, and over at %s', (at, quiet, over) => {
    expect(isQuiet(local(at), usualHours)).toBe(quiet);
    expect(show(endOfQuiet(local(at), usualHours))).toBe(over);
  });

  it('end at the first moment that is not quiet', () => {
    fc.assert(
      fc.property(anyInstant, anyWorkingTime, (instant, workingTime) => {
        const end = endOfQuiet(instant, workingTime);
        expect(isQuiet(end, workingTime)).toBe(false);
        if (Temporal.Instant.compare(end, instant) === 0) return;
        expect(isQuiet(instant, workingTime)).toBe(true);
        expect(isQuiet(end.subtract({ minutes: 1 }), workingTime)).toBe(true);
      }),
    );
  });
});
