import { Temporal } from 'temporal-polyfill';
import type { MeetingKind, MeetingTime } from '../case/meeting-events.ts';
import { instantText } from '../case/instants.ts';
import { upcoming } from '../case/meetings.ts';
import type { CaseState } from '../case/state.ts';
import { localDate } from '../law/moments.ts';
import { suggestMeetingTimes, type SuggestedTime } from '../law/suggest-times.ts';
import { addWorkingDays } from '../law/working-time.ts';
import { personOf } from '../organisation/directory.ts';
import { workingTimeOf } from '../organisation/working-time-of.ts';
import type { Services } from './services.ts';
import { attendeesOf } from './views/attendees.ts';

/** How long each meeting is, and how many working days after today it is at the earliest. */
const shapes = {
  'first-talk': { minutes: 45, firstDay: 0 },
  'follow-up': { minutes: 30, firstDay: 1 },
  'group-talk': { minutes: 45, firstDay: 3 },
} as const;

/** When each of those who are to come is busy; an empty list of people where nothing is known. */
export type Busy = readonly (readonly SuggestedTime[])[];

/** How long the calendar may take: a leader waits for the card meanwhile. */
const patienceSeconds = 2;

/** So far ahead is asked when people are busy. */
const daysToAsk = 45;

/** Three times in ordinary working hours of the unit, counted from a UTC instant; the team's within the days of the settings. */
export function suggestedTimes(
  { organisation }: Pick<Services, 'organisation'>,
  state: CaseState,
  { meeting, now, busy = [], without = [] }: TimesFor,
): readonly MeetingTime[] {
  const workingTime = workingTimeOf(organisation, state.unit);
  const reported = localDate(Temporal.Instant.from(state.reopenedAt ?? state.reportedAt));
  const { debriefingWithinWorkingDays } = organisation.settings;
  const lastDay =
    meeting === 'group-talk' ? addWorkingDays(reported, debriefingWithinWorkingDays, workingTime) : undefined;
  return suggestMeetingTimes(Temporal.Instant.from(now), workingTime, {
    ...shapes[meeting],
    lastDay,
    busy,
    without: without.map(({ start }) => Temporal.Instant.from(start)),
  }).map(({ start, end }) => ({ start: instantText(start), end: instantText(end) }));
}

interface TimesFor {
  readonly meeting: MeetingKind;
  readonly now: string;
  readonly busy?: Busy;
  /** Times that did not fit. */
  readonly without?: readonly MeetingTime[];
}

/** A time that begins then and lasts as long as such a meeting does. */
export function timeFrom(start: Temporal.Instant, meeting: MeetingKind): MeetingTime {
  const end = start.add({ minutes: shapes[meeting].minutes });
  return { start: instantText(start), end: instantText(end) };
}

/** When those who are to come are busy, as far as the calendar says so in time. Without an answer, working hours alone count. */
export async function busyFor(services: Services, state: CaseState, meeting: MeetingKind): Promise<Busy> {
  const { calendar, pauses, clock, organisation, log } = services;
  if (calendar === undefined) return [];
  const emails = attendeesOf(services, state, meeting).flatMap(
    (person) => personOf(organisation, person)?.email ?? [],
  );
  const now = clock.now();
  const abort = new AbortController();
  const answer = await Promise.race([
    calendar.busy(emails, { start: now, end: now.add({ hours: 24 * daysToAsk }) }),
    pauses.wait(patienceSeconds, abort.signal),
  ]);
  abort.abort();
  if (answer === undefined) log.warn('calendar.slow', {});
  return [...(answer?.values() ?? [])].flatMap((times) => (times.kind === 'busy' ? [times.spans] : []));
}

/** Where the meeting is that is being moved, its own time makes nobody busy; everything else does. */
export function withoutOwn(busy: Busy, state: CaseState, meeting: MeetingKind): Busy {
  const own = upcoming(state, meeting)?.time.start;
  return busy.map((spans) => spans.filter(({ start }) => instantText(start) !== own));
}
