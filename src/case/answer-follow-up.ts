import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import { hoursLater } from './instants.ts';
import { messageId } from './messages.ts';
import type { CaseState } from './state.ts';

/** The person answers a question. What was answered is the person's own and stays out of the case's events. */
export interface AnswerFollowUp {
  readonly by: PersonId;
  readonly day: number;
}

/** Notes that there was an answer, so that nobody asks again. */
export function decideAnswerFollowUp(
  state: CaseState,
  { by, day }: AnswerFollowUp,
): Decision<'not-allowed' | 'ended' | 'not-asked'> {
  if (by !== state.reporter) return refused('not-allowed');
  const asked = state.followUps.find((followUp) => followUp.day === day);
  if (asked?.status === 'answered') return nothing;
  if (state.status !== 'open') return refused('ended');
  if (asked === undefined || asked.status === 'planned') return refused('not-asked');
  return accepted([{ type: 'FollowUpWasAnswered', by, day }]);
}

/** The person wants no more questions, or wants them again. */
export function decideFollowUpsWanted(
  state: CaseState,
  { by, wanted }: { readonly by: PersonId; readonly wanted: boolean },
): Decision<'not-allowed' | 'ended'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.followUpsStopped !== wanted) return nothing;
  if (state.status !== 'open') return refused('ended');
  return accepted([{ type: wanted ? 'FollowUpsWereResumed' : 'FollowUpsWereStopped', by }]);
}

/** Within so many hours it is the same wish. */
const oneWish = 12;

/** The person lets the leader know that a call would be good: one neutral line, and only on the person's own yes. */
export function decideRequestCall(
  state: CaseState,
  { by, now }: { readonly by: PersonId; readonly now: string },
): Decision<'not-allowed' | 'ended' | 'nobody-to-call'> {
  if (by !== state.reporter) return refused('not-allowed');
  if (state.status !== 'open') return refused('ended');
  const person = handlerOf(state);
  if (person === undefined) return refused('nobody-to-call');
  if (state.callWanted !== undefined && now < hoursLater(state.callWanted, oneWish)) return nothing;
  const to = { kind: 'person', person } as const;
  return accepted(
    [{ type: 'CallWasRequested', by }],
    [
      {
        id: messageId(`wants-call-${now.slice(0, 16)}`, to),
        to,
        content: { kind: 'wants-call' },
        onDoubt: 'repeat-marked',
      },
    ],
  );
}
