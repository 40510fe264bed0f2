import { possibleMeasures, proposedMeasures, type SavePlanProblem } from '../../case/save-plan.ts';
import type { PlanMeasure } from '../../case/plan-content.ts';
import type { CaseState } from '../../case/state.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** What was filled in, kept on the card when something is missing. */
export interface PlanFilled {
  readonly problem: SavePlanProblem;
  readonly measures: readonly PlanMeasure[];
  readonly lookAgainOn?: string | undefined;
}

/** The suggested plan as its card shows it; nothing where none was suggested. */
export function actionPlanData(
  { organisation }: Services,
  state: CaseState,
  reasonMissing = false,
  filled?: PlanFilled,
) {
  const { status } = state.plan;
  if (status === 'none') return undefined;
  return {
    caseId: state.id,
    reporterName: nameOf(organisation, state.reporter),
    status,
    reasonMissing: reasonMissing && status === 'proposed',
    ...contentOf(state, filled),
  };
}

function contentOf(state: CaseState, filled: PlanFilled | undefined) {
  const { plan, status } = state;
  if (plan.status !== 'agreed' || status !== 'open') return {};
  const { content } = plan;
  return {
    editor: {
      isSaved: content !== undefined && filled === undefined,
      possible: possibleMeasures(state),
      ...(filled ?? content ?? { measures: proposedMeasures(state) }),
    },
  };
}

/** Where the plan stands, for the views of the case. */
export function planOf({ plan }: CaseState) {
  return plan.status === 'none' ? {} : { plan: plan.status };
}

/** What leader and person agreed, for the person's own case. */
export function agreedOf({ plan }: CaseState) {
  return plan.status === 'agreed' && plan.content !== undefined ? { agreed: plan.content } : {};
}
