import type { PersonId } from '../../organisation/ids.ts';
import type { Knowing } from '../change-clocks.ts';
import { clocksOf } from '../clocks.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay, type ApprovalKind } from './approval.ts';
import { decidersOf } from './deciders.ts';

/** A leader wants to decide something, for the first time or once more. */
export interface ProposeApproval extends Knowing {
  readonly by: PersonId;
  readonly approval: ApprovalKind;
  readonly away: readonly PersonId[];
}

/** Begins a round of the decision. Nothing to do while one is under way. */
export function decideProposeApproval(
  state: CaseState,
  { by, approval, away, ...knowing }: ProposeApproval,
): Decision<'not-allowed' | 'ended'> {
  if (!decidersOf(state, away).includes(by)) return refused('not-allowed');
  if (isUnderWay(state.approvals[approval])) return nothing;
  if (state.status !== 'open') return refused('ended');
  return accepted(proposal(state, approval, by, knowing));
}

/** The next round, with its own time to decide where it has one. The task of the same name is open again. */
export function proposal(
  state: CaseState,
  approval: ApprovalKind,
  wantedBy: PersonId,
  { now, settings }: Knowing,
): readonly CaseEvent[] {
  const round = (state.approvals[approval]?.round ?? 0) + 1;
  const again: readonly CaseEvent[] =
    state.tasks[approval]?.outcome === undefined
      ? []
      : [{ type: 'TaskWasTakenUpAgain', by: wantedBy, task: approval }];
  const event = { type: 'ApprovalWasProposed', approval, round, wantedBy } as const;
  if (approval !== 'police-help' || isReviewRunning(state)) return [event, ...again];
  const asked = { round, status: 'proposed', at: now, reviewFrom: now } as const;
  const approvals = { ...state.approvals, [approval]: asked };
  const deadlines = clocksOf({ ...state, approvals }, now, settings).filter(isReview);
  return [{ ...event, reviewFrom: now, deadlines }, ...again];
}

function isReviewRunning({ deadlines }: CaseState): boolean {
  return deadlines.some(({ record, status }) => isReview(record) && status === 'running');
}

function isReview({ rule }: { readonly rule: string }): boolean {
  return rule === 'police_decision_review';
}
