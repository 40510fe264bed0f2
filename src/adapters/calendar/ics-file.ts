import type { WriteMeetingFile } from '../../ports/meeting-file.ts';

/** Meetings as iCalendar text. The library is loaded with the first meeting, because most processes never write one. */
export const icsFile: WriteMeetingFile = async (meeting) => {
  const { generateIcsCalendar } = await import('ts-ics');
  const start = { date: new Date(meeting.start) };
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Chikanehjaelpen//DA',
    method: meeting.isCancelled ? 'CANCEL' : 'PUBLISH',
    events: [
      {
        uid: meeting.uid,
        summary: meeting.subject,
        description: meeting.description,
        class: 'PRIVATE',
        sequence: meeting.sequence,
        status: meeting.isCancelled ? 'CANCELLED' : 'CONFIRMED',
        stamp: start,
        start,
        end: { date: new Date(meeting.end) },
        ...(meeting.organiser === undefined ? {} : { organizer: { ...meeting.organiser } }),
        attendees: meeting.guests.map(({ name, email }) => ({ name, email })),
      },
    ],
  });
};
