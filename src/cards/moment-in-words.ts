import { Temporal } from 'temporal-polyfill';
import type { Texts } from '../texts/texts.ts';

const zone = 'Europe/Copenhagen';

/** An instant as people say it, in Danish local time: `mandag 23. november kl. 13.30`. The year is added when it is not `now`'s. */
export function momentInWords(instant: string, texts: Texts, now?: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return texts.dates.moment(dayInWords(local.toPlainDate().toString(), texts, now), clock(local, texts));
}

/**
 * The last moment of a deadline as people understand it. Local midnight is said as 23.59 on the day before: people read
 * "senest onsdag kl. 00.00" as the end of Wednesday, a day too late.
 */
export function lastMomentInWords(lastMoment: string, texts: Texts, now?: string): string {
  const instant = Temporal.Instant.from(lastMoment);
  const { hour, minute } = instant.toZonedDateTimeISO(zone);
  const shown = hour === 0 && minute === 0 ? instant.subtract({ minutes: 1 }) : instant;
  return momentInWords(shown.toString(), texts, now);
}

/** A local date as people say it: `mandag 23. november`. */
export function dayInWords(date: string, texts: Texts, now?: string): string {
  const day = Temporal.PlainDate.from(date);
  const thisYear = now === undefined ? day.year : Temporal.Instant.from(now).toZonedDateTimeISO(zone).year;
  const { weekdays, months } = texts.dates;
  return texts.dates.day(
    weekdays[day.dayOfWeek - 1] ?? '',
    day.day,
    months[day.month - 1] ?? '',
    day.year === thisYear ? undefined : day.year,
  );
}

/** Only the time of day of an instant: `kl. 09.12`. */
export function timeInWords(instant: string, texts: Texts): string {
  return texts.dates.time(clockInWords(instant, texts));
}

/** The bare clock of an instant: `09.12`. */
export function clockInWords(instant: string, texts: Texts): string {
  return clock(Temporal.Instant.from(instant).toZonedDateTimeISO(zone), texts);
}

function clock(local: Temporal.ZonedDateTime, texts: Texts): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(local.hour)}${texts.dates.clockSeparator}${two(local.minute)}`;
}
