import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/law/moments.ts';
import { suggestMeetingTimes } from '../../src/law/suggest-times.ts';
import { addWorkingDays, isWorkingDay, WorkingTime } from '../../src/law/working-time.ts';
import { anyInstant, anyWorkingTime, local, show, usualHours } from './arbitraries.ts';

const starts = (now: string, workingTime = usualHours) =>
  suggestMeetingTimes(local(now), workingTime).map(
    ({ start, end }) => `${show(start)}–${show(end).slice(11)}`,
  );

describe('suggested meeting times', () => {
  it('are three, on different working days from the third on', () => {
    expect(starts('2026-11-20T14:00')).toEqual([
      '2026-11-25T10:00–10:45',
      '2026-11-26T13:00–13:45',
      '2026-11-27T10:00–10:45',
    ]);
  });

  it('keep clear of Easter', () => {
    expect(starts('2027-03-23T09:00').map((text) => text.slice(0, 10))).toEqual([
      '2027-03-31',
      '2027-04-01',
      '2027-04-02',
    ]);
  });

  it('move into unusual working hours', () => {
    const evening = WorkingTime.parse({ from: '12:00', until: '20:00' });
    const morning = WorkingTime.parse({ from: '06:00', until: '10:30' });
    expect(starts('2026-11-20T14:00', evening).map((text) => text.slice(11))).toEqual([
      '12:00–12:45',
      '13:00–13:45',
      '12:00–12:45',
    ]);
    expect(starts('2026-11-20T14:00', morning).map((text) => text.slice(11))).toEqual([
      '09:45–10:30',
      '09:45–10:30',
      '09:45–10:30',
    ]);
  });

  it('begin with the work when a meeting is longer than the working day', () => {
    const [first] = suggestMeetingTimes(local('2026-11-20T14:00'), usualHours, { minutes: 481 });
    expect([first?.start, first?.end].map((at) => show(at ?? ''))).toEqual([
      '2026-11-25T08:00',
      '2026-11-25T16:01',
    ]);
  });

  it('lie in the shortest day of work that is accepted', () => {
    const shortest = WorkingTime.parse({ from: '22:30', until: '23:30' });
    expect(starts('2026-11-20T14:00', shortest)[0]).toBe('2026-11-25T22:30–23:15');
    expect(WorkingTime.safeParse({ from: '22:30', until: '23:29' }).success).toBe(false);
  });

  it('lie in the working hours of different working days, not before the third', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyWorkingTime,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 15, max: 120 }),
        (now, hours, count, minutes) => {
          const times = suggestMeetingTimes(now, hours, { count, minutes });
          const days = times.map(({ start }) => localDate(start).toString());
          expect(new Set(days).size).toBe(count);
          expect(days[0]).toBe(addWorkingDays(localDate(now), 3, hours).toString());
          for (const { start, end } of times) {
            expect(isWorkingDay(localDate(start), hours)).toBe(true);
            expect(start.until(end).total('minutes')).toBe(minutes);
            expect(show(start).slice(11) >= hours.from && show(end).slice(11) <= hours.until).toBe(true);
          }
        },
      ),
    );
  });
});
