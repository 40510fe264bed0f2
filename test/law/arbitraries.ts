import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { WorkingTime } from '../../src/law/working-time.ts';

/** Working time as it is when an organisation sets nothing. */
export const usualHours = WorkingTime.parse({});

/** Any whole minute from 2021 to 2035, one in three of them within four days of a change of daylight saving. */
export const anyInstant = fc.oneof(
  { weight: 2, arbitrary: minutes('2021-01-01T00:00Z', '2035-12-31T00:00Z') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31').chain(aroundDay),
  },
);

/** Working times that differ in hours and closing days, including a long closure over Christmas. */
export const anyWorkingTime = fc.constantFrom(
  usualHours,
  WorkingTime.parse({ from: '06:30', until: '14:00', closingDays: [] }),
  WorkingTime.parse({ from: '12:00', until: '20:00', closingDays: ['05-01', '06-05'] }),
  WorkingTime.parse({ closedDates: ['2026-12-28', '2026-12-29', '2026-12-30', '2027-05-07'] }),
);

/** An instant from local text such as `2026-12-23T16:00`. */
export function local(text: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Copenhagen').toInstant();
}

/** Local text such as `2026-12-23T16:00` from an instant or its UTC text. */
export function show(instant: Temporal.Instant | string): string {
  const zoned = Temporal.Instant.from(instant.toString()).toZonedDateTimeISO('Europe/Copenhagen');
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function aroundDay(day: string): fc.Arbitrary<Temporal.Instant> {
  const noon = Temporal.Instant.from(`${day}T12:00Z`);
  return minutes(noon.subtract({ hours: 96 }).toString(), noon.add({ hours: 96 }).toString());
}

function minutes(from: string, until: string): fc.Arbitrary<Temporal.Instant> {
  const minute = (text: string) => Temporal.Instant.from(text).epochMilliseconds / 60_000;
  return fc
    .integer({ min: minute(from), max: minute(until) })
    .map((value) => Temporal.Instant.fromEpochMilliseconds(value * 60_000));
}
