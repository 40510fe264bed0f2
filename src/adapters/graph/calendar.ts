import type { Calendar } from '../../ports/calendar.ts';
import { answersTo, cancelEvent, createEvent, moveEvent, type MeetingPlace } from './events.ts';
import { busyTimes } from './free-busy.ts';

/** The calendar of the organisation in Microsoft 365: meetings of one mailbox. */
export function graphCalendar(place: MeetingPlace): Calendar {
  return {
    create: (meeting) => createEvent(place, meeting),
    move: (meeting) => moveEvent(place, meeting),
    cancel: (key) => cancelEvent(place, key),
    answers: (key) => answersTo(place, key),
    busy: (emails, within) => busyTimes(place, emails, within),
  };
}
