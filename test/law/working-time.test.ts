import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/moments.ts';
import {
  addWorkingDays,
  addWorkingHours,
  isWorkingDay,
  lastWorkingMomentBefore,
  nextWorkingMoment,
  WorkingTime,
} from '../../src/law/working-time.ts';
import { anyInstant, anyWorkingTime, local, show, usualHours } from './arbitraries.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const compare = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other);

describe('working time settings', () => {
  it('are 8 to 16, closed on 5 June, 24 and 31 December, quiet from 21 to 7, when nothing is set', () => {
    expect(usualHours).toEqual({
      from: '08:00',
      until: '16:00',
      closingDays: ['06-05', '12-24', '12-31'],
      closedDates: [],
      quietFrom: '21:00',
      quietUntil: '07:00',
    });
  });

  it.each([
    { from: '16:00', until: '08:00' },
    { from: '8:00' },
    { from: '24:00' },
    { closingDays: ['02-30'] },
    { closedDates: ['2026-13-01'] },
    { quietFrom: '06:00' },
    { breaks: true },
  ])('refuse %j', (settings) => {
    expect(WorkingTime.safeParse(settings).success).toBe(false);
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2027-03-26', false],
    ['2026-06-05', false],
    ['2026-12-24', false],
    ['2026-05-01', true],
    ['2024-04-26', true],
  ])('%s: %s', (date, working) => {
    expect(isWorkingDay(day(date), usualHours)).toBe(working);
  });

  it('leave out a date that the workplace closes once', () => {
    const closed = WorkingTime.parse({ closedDates: ['2027-05-07'] });
    expect([isWorkingDay(day('2027-05-07'), closed), isWorkingDay(day('2028-05-08'), closed)]).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', -1, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-12-23', 1, '2026-12-28'],
    ['2027-03-30', -1, '2027-03-24'],
    ['2026-11-20', 7, '2026-12-01'],
  ])('%s and %i more make %s', (from, n, expected) => {
    expect(addWorkingDays(day(from), n, usualHours).toString()).toBe(expected);
  });
});

describe('working moments', () => {
  it.each([
    ['2026-11-20T10:00', '2026-11-20T10:00', '2026-11-20T10:00'],
    ['2026-11-20T08:00', '2026-11-19T16:00', '2026-11-20T08:00'],
    ['2026-11-20T16:00', '2026-11-20T16:00', '2026-11-23T08:00'],
    ['2026-11-20T05:00', '2026-11-19T16:00', '2026-11-20T08:00'],
    ['2026-11-22T12:00', '2026-11-20T16:00', '2026-11-23T08:00'],
    ['2026-12-26T16:00', '2026-12-23T16:00', '2026-12-28T08:00'],
    ['2027-03-26T23:59', '2027-03-24T16:00', '2027-03-30T08:00'],
  ])('around %s are %s and %s', (at, before, next) => {
    expect(show(lastWorkingMomentBefore(local(at), usualHours))).toBe(before);
    expect(show(nextWorkingMoment(local(at), usualHours))).toBe(next);
  });

  it.each([
    ['2026-11-20T10:00', 4, '2026-11-20T14:00'],
    ['2026-11-20T14:00', 4, '2026-11-23T10:00'],
    ['2026-11-20T20:00', 4, '2026-11-23T12:00'],
    ['2026-11-20T08:00', 8, '2026-11-20T16:00'],
    ['2026-12-23T15:30', 1, '2026-12-28T08:30'],
    ['2026-11-20T10:00', 0.25, '2026-11-20T10:15'],
    ['2026-11-21T10:00', 0, '2026-11-23T08:00'],
    ['2026-11-20T08:00', 24, '2026-11-24T16:00'],
  ])('%s and %f hours of work make %s', (from, hours, expected) => {
    expect(show(addWorkingHours(local(from), hours, usualHours))).toBe(expected);
  });

  it('cannot be counted backward', () => {
    expect(() => addWorkingHours(local('2026-11-20T10:00'), -1, usualHours)).toThrow(RangeError);
  });

  it('lie within working hours, and no work lies between them and the instant asked about', () => {
    fc.assert(
      fc.property(anyInstant, anyWorkingTime, (instant, workingTime) => {
        const before = lastWorkingMomentBefore(instant, workingTime);
        const next = nextWorkingMoment(instant, workingTime);
        for (const moment of [before, next]) {
          expect(isWorkingDay(localDate(moment), workingTime)).toBe(true);
          expect(
            show(moment).slice(11) >= workingTime.from && show(moment).slice(11) <= workingTime.until,
          ).toBe(true);
        }
        expect(compare(before, instant)).toBeLessThanOrEqual(0);
        expect(compare(instant, next)).toBeLessThanOrEqual(0);
        expect(compare(nextWorkingMoment(before, workingTime), next)).toBe(0);
      }),
    );
  });

  it('add up: hours in two steps end where they end in one', () => {
    const hours = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(anyInstant, anyWorkingTime, hours, hours, (instant, workingTime, one, two) => {
        const inSteps = addWorkingHours(addWorkingHours(instant, one, workingTime), two, workingTime);
        expect(compare(inSteps, addWorkingHours(instant, one + two, workingTime))).toBe(0);
      }),
    );
  });

  it('give working days there and back again', () => {
    fc.assert(
      fc.property(anyInstant, anyWorkingTime, fc.integer({ min: 1, max: 20 }), (instant, workingTime, n) => {
        const start = localDate(nextWorkingMoment(instant, workingTime));
        const there = addWorkingDays(start, n, workingTime);
        expect(isWorkingDay(there, workingTime)).toBe(true);
        expect(addWorkingDays(there, -n, workingTime).equals(start)).toBe(true);
      }),
    );
  });
});
