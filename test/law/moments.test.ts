import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endOfDay, hoursAfter, instantAt, startInstant, startMoment } from '../../src/law/moments.ts';
import { anyInstant, local, show } from './arbitraries.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('local time as an instant', () => {
  it.each([
    ['an ordinary winter time', '2026-11-20', '14:30', '2026-11-20T13:30:00Z'],
    ['an ordinary summer time', '2026-07-01', '14:30', '2026-07-01T12:30:00Z'],
    ['the first of two passes', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['the jump, for a skipped time', '2027-03-28', '02:30', '2027-03-28T01:00:00Z'],
    ['the jump, for its own time', '2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
  ])('is %s', (_, date, time, instant) => {
    expect(instantAt(day(date), time).toString()).toBe(instant);
  });

  it('ends a day at 23:59', () =>
    expect(endOfDay(day('2026-12-04')).toString()).toBe('2026-12-04T22:59:00Z'));
});

describe('the start of a clock', () => {
  it('is midnight, and says that this is assumed, when only the date is known', () => {
    const { at, timeAssumed } = startInstant(startMoment('2026-11-20'));
    expect([show(at), timeAssumed]).toEqual(['2026-11-20T00:00', true]);
  });

  it('is the minute when it is known', () => {
    const { at, timeAssumed } = startInstant(startMoment('2026-11-20', '14:30'));
    expect([show(at), timeAssumed]).toEqual(['2026-11-20T14:30', false]);
  });
});

describe('72 hours', () => {
  it.each([
    ['2026-10-23T14:30', '2026-10-26T13:30'],
    ['2027-03-26T14:30', '2027-03-29T14:30'],
    ['2027-10-29T14:30', '2027-11-01T13:30'],
    ['2026-12-23T16:00', '2026-12-26T16:00'],
    ['2026-10-22T02:30', '2026-10-25T02:30'],
    ['2027-03-25T02:30', '2027-03-28T03:00'],
  ])('from %s end at %s', (from, until) => {
    expect(show(hoursAfter(local(from), 72))).toBe(until);
  });

  it('never end later than the hours that passed, nor later than the clock on the wall', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 200 }), (start, hours) => {
        const end = hoursAfter(start, hours);
        const minutes = start.until(end).total('minutes');
        expect(minutes).toBeLessThanOrEqual(hours * 60);
        expect(minutes).toBeGreaterThanOrEqual(hours * 60 - 60);
        const wall = Temporal.PlainDateTime.from(show(start)).add({ hours });
        const overTheJump = local(wall.toString());
        expect(Temporal.Instant.compare(end, overTheJump)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
