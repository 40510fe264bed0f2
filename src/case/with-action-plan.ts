import { decideProposePlan, type ProposePlan } from './action-plan.ts';
import { accepted, type Decision } from './decision.ts';
import { evolve } from './evolve.ts';
import type { CaseId } from './ids.ts';
import type { CaseState } from './state.ts';

/** A decision, and the suggestion of an action plan where what it decides calls for one. */
export function withActionPlan<Reason extends string>(
  id: CaseId,
  before: CaseState | undefined,
  decision: Decision<Reason>,
  proposal: ProposePlan,
): Decision<Reason> {
  if (decision.kind !== 'accepted') return decision;
  const after = decision.events.reduce<CaseState | undefined>(
    (state, event) => evolve(id, state, { at: proposal.now, event }),
    before,
  );
  const plan = after && decideProposePlan(after, proposal);
  if (plan?.kind !== 'accepted') return decision;
  return accepted([...decision.events, ...plan.events], [...decision.messages, ...plan.messages]);
}
