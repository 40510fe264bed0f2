import type { CaseState } from '../../case/state.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** The suggested plan as its card shows it; nothing where none was suggested. */
export function actionPlanData({ organisation }: Services, state: CaseState, reasonMissing = false) {
  const { status } = state.plan;
  if (status === 'none') return undefined;
  return {
    caseId: state.id,
    reporterName: nameOf(organisation, state.reporter),
    status,
    reasonMissing: reasonMissing && status === 'proposed',
  };
}

/** Where the plan stands, for the views of the case. */
export function planOf({ plan }: CaseState) {
  return plan.status === 'none' ? {} : { plan: plan.status };
}
