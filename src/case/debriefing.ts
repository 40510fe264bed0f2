import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { isDebriefingFromBefore } from './debriefing-over.ts';
import type { MeetingTime } from './meeting-events.ts';
import { handlerOf } from './handler.ts';
import { isCalmEnough, upcoming } from './meetings.ts';
import type { MeetingWay } from './meeting-events.ts';
import { possibleLeads, wordToLead } from './meeting-lead.ts';
import { toCalendars, toReporter, type MeetingNews } from './meeting-messages.ts';
import { messageId } from './messages.ts';
import type { CaseState } from './state.ts';

/** The leader asks for the approval card now, or the case asks by itself (`by` empty). */
export interface ProposeDebriefing {
  readonly by: PersonId | undefined;
  /** Suggested times, computed from working time and holidays. */
  readonly times: readonly MeetingTime[];
  /** The round whose times do not fit: it gets others, on the card that is there. */
  readonly insteadOf?: number;
}

/** Puts an approval card with suggested times before the leader. Nothing to do while one is open or a meeting is planned. */
export function decideProposeDebriefing(
  state: CaseState,
  { by, times, insteadOf }: ProposeDebriefing,
): Decision<'not-allowed' | 'ended' | 'not-calm' | 'out-of-date'> {
  const handler = handlerOf(state);
  if (handler === undefined || (by !== undefined && by !== handler)) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  const { debriefing } = state;
  const round = debriefing.status === 'none' ? 1 : debriefing.round + 1;
  if (insteadOf === undefined && isSettled(state) && !isDebriefingFromBefore(state)) return nothing;
  if (!isCalmEnough(state)) return refused('not-calm');
  if (insteadOf !== undefined) {
    const isOpen = debriefing.status === 'proposed' && debriefing.round === insteadOf;
    return isOpen
      ? accepted([{ type: 'DebriefingWasProposed', round, times: [...times] }])
      : refused('out-of-date');
  }
  const to = { kind: 'person', person: handler } as const;
  return accepted(
    [{ type: 'DebriefingWasProposed', round, times: [...times] }],
    [
      {
        id: messageId(`debriefing-approval-${round}`, to),
        to,
        content: { kind: 'debriefing-approval', round },
        onDoubt: 'hold',
      },
    ],
  );
}

/** Whether a proposal waits for an answer, or a meeting for its time. After it was held there may be another. */
function isSettled(state: CaseState): boolean {
  return state.debriefing.status === 'proposed' || upcoming(state, 'group-talk') !== undefined;
}

/** The leader chooses one of the suggested times, or says no. */
export interface AnswerDebriefing {
  readonly by: PersonId;
  readonly round: number;
  /** Start of the chosen time; empty is a no. */
  readonly start: string | undefined;
  /** A time of the leader's own, which takes the place of a suggested one. */
  readonly own?: MeetingTime | undefined;
  /** Who leads the meeting; whoever approves it where nobody is named. */
  readonly lead?: PersonId | undefined;
  /** Those who still have their part in the case, by the organisation as it is now. */
  readonly present?: readonly PersonId[];
  /** UTC instant of the click. */
  readonly now: string;
  /** How the invitation leaves. */
  readonly invitationBy: MeetingWay;
}

/** Why an answer to an approval card is refused. */
export type AnswerRefusal =
  'not-allowed' | 'ended' | 'out-of-date' | 'time-has-passed' | 'answered-otherwise' | 'not-calm';

/** Decides a proposal one time, from the case's state: a stale or doubled click changes nothing. */
export function decideAnswerDebriefing(state: CaseState, answer: AnswerDebriefing): Decision<AnswerRefusal> {
  if (handlerOf(state) !== answer.by) return refused('not-allowed');
  const { debriefing } = state;
  const start = answer.own?.start ?? answer.start;
  if (debriefing.status === 'approved')
    return debriefing.time.start === start ? nothing : refused('answered-otherwise');
  if (debriefing.status === 'declined') return start === undefined ? nothing : refused('answered-otherwise');
  if (state.status !== 'open') return refused('ended');
  if (debriefing.status !== 'proposed' || debriefing.round !== answer.round) return refused('out-of-date');
  const { by, round, invitationBy } = answer;
  if (start === undefined) return accepted([{ type: 'DebriefingWasDeclined', by, round }]);
  const time = answer.own ?? debriefing.times.find((candidate) => candidate.start === start);
  if (time === undefined) return refused('out-of-date');
  if (time.start <= answer.now) return refused('time-has-passed');
  if (!isCalmEnough(state)) return refused('not-calm');
  const lead = answer.lead === by ? undefined : answer.lead;
  if (lead !== undefined && !(possibleLeads(state).includes(lead) && answer.present?.includes(lead)))
    return refused('out-of-date');
  const news: MeetingNews = { meeting: 'group-talk', round, change: 0 };
  return accepted(
    [{ type: 'DebriefingWasApproved', by, round, time, way: invitationBy, ...(lead && { lead }) }],
    [
      ...toCalendars(news, invitationBy, by),
      toReporter(news, state.reporter),
      ...(lead === undefined ? [] : [wordToLead(lead, round)]),
    ],
  );
}
