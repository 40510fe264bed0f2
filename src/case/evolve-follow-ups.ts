import type { CaseEvent } from './events.ts';
import type { FollowUpState } from './follow-up.ts';
import type { CaseState } from './state.ts';

type FollowUpEvent = Extract<
  CaseEvent,
  { type: 'FollowUpWasDue' | 'FollowUpWasAnswered' | 'FollowUpsWereStopped' | 'FollowUpsWereResumed' }
>;

type Due = Extract<CaseEvent, { type: 'FollowUpWasDue' }>;

/** The questions after an event at this UTC instant. What was due while they were stopped is not asked later. */
export function followedUp(state: CaseState, event: FollowUpEvent, at: string): Partial<CaseState> {
  switch (event.type) {
    case 'FollowUpWasDue':
      return { followUps: withStatus(state, event.day, isLast(state, event, at) ? 'nudged' : 'asked') };
    case 'FollowUpWasAnswered':
      return { followUps: withStatus(state, event.day, 'answered') };
    case 'FollowUpsWereStopped':
      return { followUpsStopped: true };
    case 'FollowUpsWereResumed':
      return {
        followUpsStopped: false,
        followUps: state.followUps.map((each) =>
          each.at <= at && each.status !== 'answered' ? { ...each, status: 'skipped' } : each,
        ),
      };
  }
}

/** A question that is asked so late that its nudge would follow at once has none. */
function isLast({ followUps }: CaseState, { day, isNudge }: Due, at: string): boolean {
  const nudgeAt = followUps.find((each) => each.day === day)?.nudgeAt;
  return isNudge || (nudgeAt !== undefined && nudgeAt <= at);
}

function withStatus({ followUps }: CaseState, day: number, status: FollowUpState['status']): FollowUpState[] {
  return followUps.map((each) => (each.day === day ? { ...each, status } : each));
}
