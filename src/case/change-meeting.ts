import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import type { MeetingKind, MeetingTime, MeetingWay } from './meeting-events.ts';
import { toCalendars, toReporter, type MeetingNews } from './meeting-messages.ts';
import { meetingOf, upcoming } from './meetings.ts';
import type { CaseState } from './state.ts';

/** The leader gives a meeting another time, or cancels it. */
export interface ChangeMeeting {
  readonly by: PersonId;
  readonly meeting: MeetingKind;
  readonly round: number;
  /** Changes that the card knew of: another one in between makes the card out of date. */
  readonly changes: number;
  /** UTC instant of the click. */
  readonly now: string;
  /** How invitations go out now, for a meeting of which that was not written down. */
  readonly way: MeetingWay;
}

/** Why a meeting is not changed. */
export type MeetingRefusal =
  'not-allowed' | 'ended' | 'out-of-date' | 'time-has-passed' | 'answered-otherwise';

/** Moves the meeting that was invited to: the same one, by the way that the invitation went. */
export function decideMoveMeeting(
  state: CaseState,
  change: ChangeMeeting & { readonly time: MeetingTime },
): Decision<MeetingRefusal> {
  const { by, meeting, round, changes, time, now } = change;
  if (handlerOf(state) !== by) return refused('not-allowed');
  const planned = upcoming(state, meeting, round);
  if (planned === undefined) return refused('out-of-date');
  if (planned.time.start === time.start) return nothing;
  if (state.status === 'withdrawn') return refused('ended');
  if ((planned.changes ?? 0) !== changes) return refused('answered-otherwise');
  if (time.start <= now) return refused('time-has-passed');
  const news: MeetingNews = { meeting, round, change: changes + 1, act: 'update' };
  return accepted(
    [{ type: 'MeetingWasMoved', by, meeting, round, change: news.change, time }],
    [...toCalendars(news, planned.way ?? change.way, by), toReporter(news, state.reporter)],
  );
}

/** Cancels it for everybody who was invited; also when the case has ended. */
export function decideCancelMeeting(state: CaseState, change: ChangeMeeting): Decision<MeetingRefusal> {
  const { by, meeting, round, changes } = change;
  if (handlerOf(state) !== by) return refused('not-allowed');
  const latest = meetingOf(state, meeting);
  if (latest.status === 'cancelled' && latest.round === round) return nothing;
  const planned = upcoming(state, meeting, round);
  if (planned === undefined) return refused('out-of-date');
  if ((planned.changes ?? 0) !== changes) return refused('answered-otherwise');
  const news: MeetingNews = { meeting, round, change: changes + 1, act: 'cancel' };
  return accepted(
    [{ type: 'MeetingWasCancelled', by, meeting, round, change: news.change }],
    [
      ...toCalendars(news, planned.way ?? change.way, by),
      // Whoever has taken the report back is left in peace.
      ...(state.status === 'withdrawn' ? [] : [toReporter(news, state.reporter)]),
    ],
  );
}
