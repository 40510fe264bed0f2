import { createHash } from 'node:crypto';
import type { CalendarMeeting } from '../../ports/calendar.ts';
import type { MeetingGuest } from '../../ports/meeting-file.ts';
import { danishTime } from './danish-time.ts';

/**
 * The property under which our key stands in an event. Graph cannot search by `transactionId`, so an event is found
 * again by this one (named property of our own GUID; the GUID must never change).
 */
export const keyProperty = 'String {8c4c0f1e-5d7b-4e0a-9c36-2f1b7a90d4e5} Name MeetingKey';

/** An event to create. */
export function newEvent(meeting: CalendarMeeting) {
  return {
    ...movable(meeting),
    body: { contentType: 'text', content: meeting.body },
    attendees: attendeesOf(meeting.attendees),
    transactionId: transactionId(meeting.key),
    singleValueExtendedProperties: [{ id: keyProperty, value: meeting.key }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    sensitivity: 'private',
    responseRequested: true,
    // Who comes, who does not and who was not asked is nobody's business: it is voluntary.
    hideAttendees: true,
    allowNewTimeProposals: false,
  };
}

/** What a move changes. Never the body: writing it again would take the link to the online meeting out. */
export function movable({ subject, start, end }: CalendarMeeting) {
  return { subject, start: danishTime(start), end: danishTime(end) };
}

export function attendeesOf(guests: readonly MeetingGuest[]) {
  return guests.map(({ email, name }) => ({ emailAddress: { address: email, name }, type: 'optional' }));
}

/** The same id for the same key, in the form of a UUID: Exchange refuses a second event with it. */
function transactionId(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
