import type { PersonId } from '../../organisation/ids.ts';
import type { Knowing } from '../change-clocks.ts';
import type { ConsentPurpose } from '../consent.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay, TwoPersonKind } from './approval.ts';
import { proposal } from './propose.ts';

interface Answer extends Knowing {
  readonly by: PersonId;
  readonly purpose: ConsentPurpose;
  readonly give: boolean;
}

/**
 * What the person's answer does to a decision that takes it: a yes puts it before the leader where nothing is under way,
 * a no ends what is. What has been done stays done.
 */
export function whatItStartsOrEnds(
  state: CaseState,
  { by, purpose, give, ...knowing }: Answer,
): readonly CaseEvent[] {
  const { data: approval } = TwoPersonKind.safeParse(purpose);
  if (approval === undefined || state.status !== 'open') return [];
  const now = state.approvals[approval];
  if (give) return isUnderWay(now) || now?.status === 'done' ? [] : proposal(state, approval, by, knowing);
  return now !== undefined && isUnderWay(now) ? [{ type: 'ApprovalEnded', approval, round: now.round }] : [];
}
