import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Copenhagen';

/** A Tuesday of next week at nine: an ordinary morning, later than now. */
export function nextTuesdayAtNine(now: string): string {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const days = ((2 - today.dayOfWeek + 7) % 7) + 7;
  return today.add({ days }).with({ hour: 9, minute: 0, second: 0, millisecond: 0 }).toInstant().toString();
}

/** The Monday after this instant, at this local time of day. */
export function nextMonday(now: string, time: string): string {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  return today
    .add({ days: 8 - today.dayOfWeek })
    .withPlainTime(time)
    .toInstant()
    .toString();
}

/** The local date of an instant, as a date field takes it. */
export function dateInput(now: string): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
}
