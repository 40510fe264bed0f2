import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { MeetingKind } from './meeting-events.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import { upcoming } from './meetings.ts';
import type { CaseState } from './state.ts';

/** The person says whether they come. Nobody asks twice, and a no needs no reason. */
export interface AnswerMeeting {
  readonly by: PersonId;
  readonly meeting: MeetingKind;
  readonly round: number;
  readonly joins: boolean;
}

/** Takes the answer. In a talk of two the leader must know of a no, and of a yes after it. */
export function decideAnswerMeeting(
  state: CaseState,
  { by, meeting, round, joins }: AnswerMeeting,
): Decision<'not-allowed' | 'out-of-date'> {
  if (by !== state.reporter) return refused('not-allowed');
  const planned = upcoming(state, meeting, round);
  if (planned === undefined || state.status === 'withdrawn') return refused('out-of-date');
  if (planned.joins === joins) return nothing;
  const matters = meeting !== 'group-talk' && (!joins || planned.joins === false);
  const to = { kind: 'person', person: planned.by } as const;
  const message: PlannedMessage = {
    id: messageId(`meeting-answered-${meeting}-${String(round)}-${String((planned.answers ?? 0) + 1)}`, to),
    to,
    content: { kind: 'meeting-answered', meeting, round },
    onDoubt: 'repeat-marked',
  };
  return accepted(
    [{ type: 'MeetingWasAnswered', by, meeting, round, joins }],
    matters && planned.by !== by ? [message] : [],
  );
}
