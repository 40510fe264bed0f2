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
 * A meeting of the team is not suggested by itself where it could tell on the person: a sender inside, or a nearest
 * leader who does not know. The leader who handles the case can still ask for it.
 */
function due(state: CaseState): string | undefined {
  if (state.acknowledged === undefined || state.debriefing.status !== 'none') return undefined;
  const isNearestTold = state.told.some(({ as }) => as === 'leader');
  // Without somebody to suggest it to it would be due for ever.
  if (!isNearestTold || state.sender === 'inside' || handlerOf(state) === undefined) return undefined;
  return hoursLater(state.acknowledged.at, hoursBeforeDebriefing);
}

function propose(state: CaseState, wake: Wake): Part {
  const dueAt = due(state);
  if (dueAt === undefined || dueAt > wake.now) return noPart;
  const decision = decideProposeDebriefing(state, { by: undefined, times: wake.times });
  return decision.kind === 'accepted' ? decision : noPart;
}
