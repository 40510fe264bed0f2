import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { isDebriefingFromBefore } from './debriefing-over.ts';
import type { MeetingTime } from './events.ts';
import { handlerOf } from './handler.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** The leader asks for the approval card now, or the case asks by itself (`by` empty). */
export interface ProposeDebriefing {
  readonly by: PersonId | undefined;
  /** Suggested times, computed from working time and holidays. */
  readonly times: readonly MeetingTime[];
}

/** Puts an approval card with suggested times before the leader. Nothing to do while one is open or a meeting is planned. */
export function decideProposeDebriefing(
  state: CaseState,
  { by, times }: ProposeDebriefing,
): Decision<'not-allowed' | 'ended'> {
  const handler = handlerOf(state);
  if (handler === undefined || (by !== undefined && by !== handler)) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  const { debriefing } = state;
  const isSettled = debriefing.status === 'proposed' || debriefing.status === 'approved';
  if (isSettled && !isDebriefingFromBefore(state)) return nothing;
  const round = debriefing.status === 'none' ? 1 : debriefing.round + 1;
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

/** The leader chooses one of the suggested times, or says no. */
export interface AnswerDebriefing {
  readonly by: PersonId;
  readonly round: number;
  /** Start of the chosen time; empty is a no. */
  readonly start: string | undefined;
  /** UTC instant of the click. */
  readonly now: string;
  /** The organisation's own flow sends the invitation, or the leader gets it as a calendar file. */
  readonly invitationBy: 'workflow' | 'calendar-file';
}

/** Why an answer to an approval card is refused. */
export type AnswerRefusal =
  'not-allowed' | 'ended' | 'out-of-date' | 'time-has-passed' | 'answered-otherwise';

/** Decides a proposal one time, from the case's state: a stale or doubled click changes nothing. */
export function decideAnswerDebriefing(state: CaseState, answer: AnswerDebriefing): Decision<AnswerRefusal> {
  if (handlerOf(state) !== answer.by) return refused('not-allowed');
  const { debriefing } = state;
  if (debriefing.status === 'approved')
    return debriefing.time.start === answer.start ? nothing : refused('answered-otherwise');
  if (debriefing.status === 'declined')
    return answer.start === undefined ? nothing : refused('answered-otherwise');
  if (state.status !== 'open') return refused('ended');
  if (debriefing.status !== 'proposed' || debriefing.round !== answer.round) return refused('out-of-date');
  const { by, round } = answer;
  if (answer.start === undefined) return accepted([{ type: 'DebriefingWasDeclined', by, round }]);
  const time = debriefing.times.find((candidate) => candidate.start === answer.start);
  if (time === undefined) return refused('out-of-date');
  if (time.start <= answer.now) return refused('time-has-passed');
  return accepted([{ type: 'DebriefingWasApproved', by, round, time }], invitations(state, answer));
}

/** The invitation is a duty that must not come twice: its key makes the flow recognise a repetition. */
function invitations(
  state: CaseState,
  { by, round, invitationBy }: AnswerDebriefing,
): readonly PlannedMessage[] {
  const organiser = { kind: 'person', person: by } as const;
  const reporter = { kind: 'person', person: state.reporter } as const;
  const to = invitationBy === 'workflow' ? ({ kind: 'workflow' } as const) : organiser;
  return [
    {
      id: messageId(`debriefing-invitation-${round}`, to),
      to,
      content: { kind: 'debriefing-invitation', round },
      onDoubt: 'hold',
    },
    {
      id: messageId(`debriefing-planned-${round}`, reporter),
      to: reporter,
      content: { kind: 'debriefing-planned', round },
      onDoubt: 'hold',
    },
  ];
}
