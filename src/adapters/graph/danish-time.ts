import { Temporal } from 'temporal-polyfill';

/** A moment as Graph writes it. */
export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Danish wall time by the name that Outlook knows the zone by, so that invitations name a time that people know. */
export function danishTime(instant: Temporal.Instant): GraphTime {
  const local = instant.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime();
  return { dateTime: local.toString({ smallestUnit: 'second' }), timeZone: 'Romance Standard Time' };
}

/** UTC without an offset, as Graph wants it. */
export function utcTime(instant: Temporal.Instant): GraphTime {
  const utc = instant.toZonedDateTimeISO('UTC').toPlainDateTime();
  return { dateTime: utc.toString({ smallestUnit: 'second' }), timeZone: 'UTC' };
}

/** Asks for times in UTC. */
export const inUtc = { Prefer: 'outlook.timezone="UTC"' };

/** The instant of a time that Graph wrote; undefined when it is not in UTC or no time. */
export function instantOf({ dateTime, timeZone }: GraphTime): Temporal.Instant | undefined {
  if (timeZone !== 'UTC') return undefined;
  try {
    return Temporal.Instant.from(`${dateTime.replace(/Z$/, '')}Z`);
  } catch {
    return undefined;
  }
}
