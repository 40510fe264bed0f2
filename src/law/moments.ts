import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { InstantText } from '../case/facts.ts';

/** The time zone of every clock, card and calendar in the product. */
export const zone = 'Europe/Copenhagen';

/** A local time of day as `HH:MM`. */
export const LocalTime = z
  .string()
  // Aborts, so that no check that compares two times meets something else.
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'Write a time of day as HH:MM, for example 08:00.',
    abort: true,
  });
export type LocalTime = z.infer<typeof LocalTime>;

/** What starts a clock: an instant (UTC), or a local date whose time nobody knows. */
export const StartMoment = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('minute'), at: InstantText }),
  z.strictObject({ precision: z.literal('day'), date: z.iso.date() }),
]);
export type StartMoment = z.infer<typeof StartMoment>;

/** The start moment for a local date (ISO) and, where known, a local time (`HH:MM`). */
export function startMoment(date: string, time?: LocalTime): StartMoment {
  if (time === undefined) return { precision: 'day', date };
  return { precision: 'minute', at: instantAt(Temporal.PlainDate.from(date), time).toString() };
}

/**
 * The instant a clock runs from. A date without a time counts from 00:00 local, the earliest it can have been, and
 * `timeAssumed` says so: whoever shows the deadline must say it too (danish-domain 2.3).
 */
export function startInstant(start: StartMoment): { at: Temporal.Instant; timeAssumed: boolean } {
  if (start.precision === 'minute') return { at: Temporal.Instant.from(start.at), timeAssumed: false };
  return { at: instantAt(Temporal.PlainDate.from(start.date), '00:00'), timeAssumed: true };
}

/**
 * The first instant at which a clock in Denmark shows this date and time or a later one. So an hour that occurs twice
 * (October) means its first pass, and an hour that is skipped (March) means the moment of the jump, 03:00 summer time.
 * Both choices make a clock that starts here run out early rather than late.
 */
export function instantAt(date: Temporal.PlainDate, time: LocalTime): Temporal.Instant {
  const local = `${date.toString()}T${time}`;
  const known = instants.get(local);
  if (known !== undefined) return known;
  if (instants.size >= 1000) instants.clear();
  const instant = firstInstant(date.toPlainDateTime(Temporal.PlainTime.from(time)));
  instants.set(local, instant);
  return instant;
}

/** Every deadline asks for the beginning and end of the same few days again and again, and time zones are slow. */
const instants = new Map<string, Temporal.Instant>();

function firstInstant(local: Temporal.PlainDateTime): Temporal.Instant {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(local)) return earlier.toInstant();
  const jump = earlier.getTimeZoneTransition('next') ?? earlier;
  return jump.toInstant();
}

/** The end of a local day as deadlines count it: 23:59 (BEK 485/2024 § 10(4)), not the closing time of an office. */
export function endOfDay(date: Temporal.PlainDate): Temporal.Instant {
  return instantAt(date, '23:59');
}

/** The date in Denmark at an instant. */
export function localDate(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/**
 * The end of a clock that counts elapsed hours: the earlier of the elapsed time and the same number of hours on the
 * wall clock, which differ across a change to or from daylight saving. No legal source settles which of the two
 * counts, so the earlier is shown (danish-domain 2.3, certainty C).
 */
export function hoursAfter(start: Temporal.Instant, hours: number): Temporal.Instant {
  const elapsed = start.add({ hours });
  const onTheWall = firstInstant(start.toZonedDateTimeISO(zone).toPlainDateTime().add({ hours }));
  return earlierOf(elapsed, onTheWall);
}

function earlierOf(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) <= 0 ? one : other;
}
