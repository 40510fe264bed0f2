import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import type { MeetingTime, MeetingWay, TalkKind } from './meeting-events.ts';
import { toCalendars, toReporter, type MeetingNews } from './meeting-messages.ts';
import { meetingOf, upcoming } from './meetings.ts';
import type { CaseState } from './state.ts';

/** The leader invites the person to a talk of two. */
export interface PlanTalk {
  readonly by: PersonId;
  readonly meeting: TalkKind;
  readonly round: number;
  readonly time: MeetingTime;
  readonly way: MeetingWay;
  /** UTC instant of the click. */
  readonly now: string;
}

/** The round that a new meeting of this kind is planned as. */
export function nextRound(state: CaseState, meeting: TalkKind): number {
  const latest = meetingOf(state, meeting);
  return latest.status === 'none' ? 1 : latest.round + 1;
}

/** Plans a talk, one at a time of each kind; after it was held or cancelled there may be another. */
export function decidePlanTalk(
  state: CaseState,
  { by, meeting, round, time, way, now }: PlanTalk,
): Decision<'not-allowed' | 'ended' | 'out-of-date' | 'time-has-passed' | 'answered-otherwise'> {
  if (handlerOf(state) !== by) return refused('not-allowed');
  const planned = upcoming(state, meeting, round);
  if (planned !== undefined)
    return planned.time.start === time.start ? nothing : refused('answered-otherwise');
  if (state.status !== 'open') return refused('ended');
  if (upcoming(state, meeting) !== undefined || round !== nextRound(state, meeting))
    return refused('out-of-date');
  if (time.start <= now) return refused('time-has-passed');
  const news: MeetingNews = { meeting, round, change: 0 };
  return accepted(
    [{ type: 'MeetingWasPlanned', by, meeting, round, time, way }],
    [...toCalendars(news, way, by), toReporter(news, state.reporter)],
  );
}
