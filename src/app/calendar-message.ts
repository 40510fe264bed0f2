import { Temporal } from 'temporal-polyfill';
import type { PlannedMessage } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import type { CalendarMeeting, CalendarOutcome, Calendar } from '../ports/calendar.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import { textsIn } from '../texts/texts-in.ts';
import { meetingDetails, meetingKey } from './meeting-details.ts';
import type { Services } from './services.ts';

/**
 * Brings an invitation, or a change of it, into the organisation's calendar: the meeting as it is now, under the key of
 * the first invitation. The calendar knows by the key what it has done already, so a doubt may be tried again.
 */
export async function sendToCalendar(
  services: Services,
  state: CaseState,
  { content, id }: PlannedMessage,
): Promise<SendOutcome> {
  const { calendar } = services;
  if (calendar === undefined) return { kind: 'dead', reason: 'not-configured' };
  if (content.kind !== 'debriefing-invitation') throw new Error('Only invitations go to the calendar.');
  const { round, act } = content;
  const which = { meeting: content.meeting ?? ('group-talk' as const), round };
  const key = meetingKey(state.id, which.meeting, round);
  const outcome =
    act === 'cancel'
      ? await calendar.cancel(key)
      : await putInto(calendar, calendarMeeting(services, state, which), act);
  if (outcome.kind === 'missing') return { kind: 'dead', reason: 'meeting-missing' };
  return outcome.kind === 'done' ? { kind: 'sent', messageId: id } : outcome;
}

/** What was never created, or was removed by hand, is created when it is moved: the leader wants it held. */
async function putInto(
  calendar: Calendar,
  meeting: CalendarMeeting,
  act: 'update' | undefined,
): Promise<CalendarOutcome> {
  if (act === undefined) return calendar.create(meeting);
  const outcome = await calendar.move(meeting);
  return outcome.kind === 'missing' ? calendar.create(meeting) : outcome;
}

function calendarMeeting(
  services: Services,
  state: CaseState,
  which: Parameters<typeof meetingDetails>[2],
): CalendarMeeting {
  const details = meetingDetails(services, state, which, textsIn('da'));
  if (details === undefined) throw new Error('Only a meeting that is planned is in the calendar.');
  const { key, subject, description, time, guests } = details;
  return {
    key,
    subject,
    body: description,
    start: Temporal.Instant.from(time.start),
    end: Temporal.Instant.from(time.end),
    attendees: guests.filter(
      ({ email }, index) => guests.findIndex((guest) => guest.email === email) === index,
    ),
  };
}
