import { Temporal } from 'temporal-polyfill';

/** Days from Easter Sunday (Gregorian) to each movable public holiday (helligdag). */
const movable = [
  { name: 'Skærtorsdag', fromEaster: -3 },
  { name: 'Langfredag', fromEaster: -2 },
  { name: 'Påskedag', fromEaster: 0 },
  { name: '2. påskedag', fromEaster: 1 },
  { name: 'Store bededag', fromEaster: 26, lastYear: 2023 },
  { name: 'Kristi himmelfartsdag', fromEaster: 39 },
  { name: 'Pinsedag', fromEaster: 49 },
  { name: '2. pinsedag', fromEaster: 50 },
] as const;

const fixed: Readonly<Record<string, string>> = {
  '01-01': 'Nytårsdag',
  '12-25': 'Juledag',
  '12-26': '2. juledag',
};

/** Not public holidays, but treated like them when an official time limit ends on them (JM guidance 9533/2018). */
const endsNoTimeLimit: readonly string[] = ['06-05', '12-24', '12-31'];

/**
 * Danish name of the public holiday (helligdag) on this date, or nothing on other days.
 * Store bededag counts until and including 2023 (abolished by lov 214/2023). Grundlovsdag, 24 and 31 December are
 * no public holidays by law; a workplace closes on them by its own setting.
 */
export function publicHolidayName(date: Temporal.PlainDate): string | undefined {
  const days = date.dayOfYear - easterSunday(date.year).dayOfYear;
  const holiday = movable.find(({ fromEaster }) => fromEaster === days);
  if (holiday === undefined) return fixed[monthDay(date)];
  return 'lastYear' in holiday && date.year > holiday.lastYear ? undefined : holiday.name;
}

/** Whether the date is a Danish public holiday by law; an ordinary Saturday or Sunday is none. */
export function isPublicHoliday(date: Temporal.PlainDate): boolean {
  return publicHolidayName(date) !== undefined;
}

/**
 * Whether an official time limit can end on this date: Monday to Friday, no public holiday, not Grundlovsdag, 24 or
 * 31 December (JM guidance 9533/2018; forældelsesloven § 27(2)). A workplace's own closing days do not matter.
 */
export function endsTimeLimits(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !isPublicHoliday(date) && !endsNoTimeLimit.includes(monthDay(date));
}

/** The date as `MM-DD`. */
export function monthDay(date: Temporal.PlainDate): string {
  return date.toString().slice(-5);
}

/** Easter Sunday by the Gregorian rule, in the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + leapCorrection - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const days = moon + toSunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
