import type { Temporal } from 'temporal-polyfill';
import type {
  AttendeeAnswer,
  CalendarFailure,
  CalendarMeeting,
  CalendarOutcome,
  MeetingAnswers,
} from '../../ports/calendar.ts';
import { instantOf } from './danish-time.ts';
import { attendeesOf, movable, newEvent } from './event-body.ts';
import { CreatedEvent, eventsOf, findEvents, type FoundEvent, type Look } from './find-event.ts';
import type { Graph, GraphAnswer } from './request.ts';

/** Where meetings are kept. */
export interface MeetingPlace {
  readonly graph: Graph;
  /** Object id or address of the mailbox that invites. */
  readonly organiser: string;
}

/**
 * Looks first, then creates: an answer that got lost is found. Two who look at the same time both create, and Exchange
 * refuses the second by its `transactionId`.
 */
export async function createEvent(place: MeetingPlace, meeting: CalendarMeeting): Promise<CalendarOutcome> {
  const look = await findEvents(place.graph, place.organiser, meeting.key);
  if (look.kind !== 'found') return failureOf(look);
  const [already] = look.events;
  if (already !== undefined) return done(already);
  const body = newEvent(meeting);
  const answer = await write(place, { method: 'POST', path: '', body });
  if (answer.kind === 'answered') return done(CreatedEvent.safeParse(answer.body).data);
  return isTwin(answer) ? twinOf(place, meeting.key) : failureOf(answer);
}

function isTwin(answer: GraphAnswer): boolean {
  return answer.kind === 'refused' && answer.code === 'ErrorDuplicateTransactionId';
}

/** Exchange knows an event by our id: that of a twin, which may not be visible yet. */
async function twinOf({ graph, organiser }: MeetingPlace, key: string): Promise<CalendarOutcome> {
  const look = await findEvents(graph, organiser, key);
  if (look.kind !== 'found') return failureOf(look);
  const [twin] = look.events;
  return twin === undefined ? { kind: 'retry', afterSeconds: 30, reason: 'not-visible-yet' } : done(twin);
}

/** Where the event is as asked already, nothing is written: people would get the same invitation twice. */
export async function moveEvent(place: MeetingPlace, meeting: CalendarMeeting): Promise<CalendarOutcome> {
  const look = await findEvents(place.graph, place.organiser, meeting.key);
  if (look.kind !== 'found') return failureOf(look);
  const [event] = look.events;
  if (event === undefined) return { kind: 'missing' };
  const changes = {
    ...(isMoved(event, meeting) && movable(meeting)),
    ...(!isSameCircle(event, meeting) && { attendees: attendeesOf(meeting.attendees) }),
  };
  if (Object.keys(changes).length === 0) return done(event);
  const answer = await write(place, {
    method: 'PATCH',
    path: `/${encodeURIComponent(event.id)}`,
    body: changes,
  });
  if (answer.kind === 'answered') return done(event);
  return isGone(answer) ? { kind: 'missing' } : failureOf(answer);
}

/** Cancels all that carry the key. A meeting without guests cannot be cancelled in Exchange: it is deleted. */
export async function cancelEvent(place: MeetingPlace, key: string): Promise<CalendarOutcome> {
  const look = await findEvents(place.graph, place.organiser, key);
  if (look.kind !== 'found') return failureOf(look);
  for (const { id, attendees } of look.events) {
    const path = `/${encodeURIComponent(id)}`;
    const answer = await write(
      place,
      (attendees ?? []).length === 0
        ? { method: 'DELETE', path }
        : { method: 'POST', path: `${path}/cancel`, body: { comment: '' } },
    );
    if (answer.kind !== 'answered' && !isGone(answer)) return failureOf(answer);
  }
  return { kind: 'done', joinUrl: undefined };
}

/** What everybody has answered so far. */
export async function answersTo({ graph, organiser }: MeetingPlace, key: string): Promise<MeetingAnswers> {
  const look = await findEvents(graph, organiser, key);
  if (look.kind !== 'found') return { kind: 'unknown' };
  const [event] = look.events;
  if (event === undefined) return { kind: 'missing' };
  const answers = new Map<string, AttendeeAnswer>();
  for (const { emailAddress, status } of event.attendees ?? [])
    if (emailAddress.address) answers.set(emailAddress.address.toLowerCase(), answerIn(status?.response));
  return { kind: 'answers', answers };
}

function answerIn(response: string | null | undefined): AttendeeAnswer {
  if (response === 'accepted' || response === 'declined') return response;
  return response === 'tentativelyAccepted' ? 'tentative' : 'none';
}

function write(
  { graph, organiser }: MeetingPlace,
  call: { readonly method: 'POST' | 'PATCH' | 'DELETE'; readonly path: string; readonly body?: object },
): Promise<GraphAnswer> {
  return graph({ ...call, path: `${eventsOf(organiser)}${call.path}`, service: 'outlook' });
}

function isGone(answer: GraphAnswer): boolean {
  return answer.kind === 'refused' && answer.status === 404;
}

function isMoved(event: FoundEvent, { subject, start, end }: CalendarMeeting): boolean {
  const isAt = (time: FoundEvent['start'], instant: Temporal.Instant) =>
    instantOf(time)?.equals(instant) === true;
  return event.subject !== subject || !isAt(event.start, start) || !isAt(event.end, end);
}

function isSameCircle({ attendees }: FoundEvent, meeting: CalendarMeeting): boolean {
  const invited = (attendees ?? []).flatMap(({ emailAddress: { address } }) => address?.toLowerCase() ?? []);
  const wanted = meeting.attendees.map(({ email }) => email.toLowerCase());
  return invited.toSorted().join() === wanted.toSorted().join();
}

function done(event: Pick<FoundEvent, 'onlineMeeting'> | undefined): CalendarOutcome {
  return { kind: 'done', joinUrl: event?.onlineMeeting?.joinUrl ?? undefined };
}

function failureOf(answer: Exclude<Look, { kind: 'found' }> | GraphAnswer): CalendarFailure {
  if (answer.kind === 'retry' || answer.kind === 'doubt') return answer;
  // Exchange is busy with the same event: nothing was written.
  if (answer.kind === 'refused' && answer.status === 409)
    return { kind: 'retry', afterSeconds: 30, reason: 'http-409' };
  return { kind: 'dead', reason: answer.kind === 'refused' ? `http-${answer.status}` : 'unexpected' };
}
