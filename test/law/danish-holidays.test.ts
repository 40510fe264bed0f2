import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endsTimeLimits, isPublicHoliday, publicHolidayName } from '../../src/law/danish-holidays.ts';

function daysOf(year: number): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }));
}

function holidaysOf(year: number): Record<string, string | undefined> {
  const holidays = daysOf(year).filter(isPublicHoliday);
  return Object.fromEntries(holidays.map((day) => [day.toString(), publicHolidayName(day)]));
}

describe('public holidays', () => {
  it('agree with an independent source for every day from 2000 to 2099', () => {
    const oracle = new Holidays('DK');
    for (let year = 2000; year <= 2099; year += 1) {
      const expected = oracle.getHolidays(year).filter(({ type }) => type === 'public');
      expect(Object.keys(holidaysOf(year))).toEqual(
        [...new Set(expected.map(({ date }) => date.slice(0, 10)))].sort(),
      );
    }
  });

  it.each([
    [2026, ['01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26']],
    [2027, ['01-01', '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17', '12-25', '12-26']],
    [2028, ['01-01', '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05', '12-25', '12-26']],
  ])('of %i are the ten of the calendar, by name', (year, days) => {
    const names = [
      'Nytårsdag',
      'Skærtorsdag',
      'Langfredag',
      'Påskedag',
      '2. påskedag',
      'Kristi himmelfartsdag',
      'Pinsedag',
      '2. pinsedag',
      'Juledag',
      '2. juledag',
    ];
    expect(holidaysOf(year)).toEqual(
      Object.fromEntries(days.map((day, index) => [`${year}-${day}`, names[index]])),
    );
  });

  it('include Store bededag until 2023 and not after', () => {
    expect(publicHolidayName(Temporal.PlainDate.from('2023-05-05'))).toBe('Store bededag');
    expect(isPublicHoliday(Temporal.PlainDate.from('2024-04-26'))).toBe(false);
  });
});

describe('days on which an official time limit can end', () => {
  it.each(['2026-06-05', '2026-12-24', '2026-12-31', '2026-12-25', '2026-11-21', '2026-11-22'])(
    'do not include %s',
    (day) => {
      expect(endsTimeLimits(Temporal.PlainDate.from(day))).toBe(false);
    },
  );

  it('include an ordinary Friday', () =>
    expect(endsTimeLimits(Temporal.PlainDate.from('2026-11-20'))).toBe(true));
});
