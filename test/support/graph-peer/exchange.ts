import type { DateTimeTimeZone, Event, ResponseStatus } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from './shapes.ts';

/** Somebody on the list of a meeting, as Graph writes it. */
export interface PeerAttendee {
  readonly emailAddress: { readonly address: string; readonly name: string };
  readonly type: NewEvent['attendees'][number]['type'];
  status: Pick<ResponseStatus, 'response'>;
}

/** A meeting in the organiser's mailbox. */
export interface PeerEvent {
  readonly id: string;
  readonly created: NewEvent;
  subject: string;
  start: NewEvent['start'];
  end: NewEvent['end'];
  attendees: PeerAttendee[];
  /** Cancelled meetings lie in the deleted items, where a search of the calendar does not look. */
  gone: boolean;
  /** How many mails guests got: invitation, updates, cancellation. */
  mails: number;
}

export function asInvited(attendees: NewEvent['attendees']): PeerAttendee[] {
  return attendees.map((attendee) => ({ ...attendee, status: { response: 'none' } }));
}

/** What Graph answers with for an event, in UTC. */
export function eventAnswer(event: PeerEvent) {
  const { id, subject, attendees } = event;
  return {
    '@odata.etag': 'W/"1"',
    id,
    subject,
    isCancelled: false,
    start: inUtc(event.start),
    end: inUtc(event.end),
    onlineMeeting: { joinUrl: `https://teams.microsoft.com/l/meetup-join/${id}` },
    attendees,
  } satisfies Event & { readonly '@odata.etag': string };
}

function inUtc({ dateTime, timeZone }: NewEvent['start']) {
  const zone = timeZone === 'UTC' ? 'UTC' : 'Europe/Copenhagen';
  const instant = Temporal.PlainDateTime.from(dateTime).toZonedDateTime(zone).toInstant();
  const text = instant.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ fractionalSecondDigits: 7 });
  return { dateTime: text, timeZone: 'UTC' } satisfies DateTimeTimeZone;
}
