import { decideProposeDebriefing } from '../debriefing.ts';
import { handlerOf } from '../handler.ts';
import { hoursLater } from '../instants.ts';
import type { CaseState } from '../state.ts';
import { noPart, type Duty, type Part, type Wake } from './duty.ts';

/** The debriefing card comes by itself this many hours after the acknowledgement, when the first talk has been held. */
const hoursBeforeDebriefing = 24;

/** Suggests the team's debriefing to the leader. */
export const proposeDebriefing: Duty = { due, act: propose };

/**
 * A meeting of the team is not suggested by itself where it could tell on the person. The leader who handles the case
 * can still ask for it, and sees then who would be invited.
 */
function due(state: CaseState): string | undefined {
  if (state.acknowledged === undefined || state.debriefing.status !== 'none') return undefined;
  // Without somebody to suggest it to it would be due for ever.
  if (couldTell(state) || handlerOf(state) === undefined) return undefined;
  return hoursLater(state.acknowledged.at, hoursBeforeDebriefing);
}

/**
 * With a sender inside, the sender may sit in the team. A leader who does not know of the case, or was passed over for
 * one of another unit, would see their own team meet without them. Somebody who is kept out would find that all others
 * were invited: of a team that is a trace of the case. Who belongs to the team stands in the organisation, which changes,
 * and not in the case; so anybody who is kept out counts.
 */
function couldTell({ sender, told, byHand, notTold }: CaseState): boolean {
  const nearest = told.find(({ as }) => as === 'leader')?.person;
  const isPassedOver = nearest === undefined || byHand.includes(nearest);
  return sender === 'inside' || isPassedOver || notTold.length > 0;
}

function propose(state: CaseState, wake: Wake): Part {
  const dueAt = due(state);
  if (dueAt === undefined || dueAt > wake.now) return noPart;
  const decision = decideProposeDebriefing(state, { by: undefined, times: wake.times });
  return decision.kind === 'accepted' ? decision : noPart;
}
