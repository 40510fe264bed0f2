import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { handlerOf } from './handler.ts';
import { isUrgent } from './is-urgent.ts';
import { PlanMeasure } from './plan-content.ts';
import type { CaseState } from './state.ts';

/** What the leader writes down of the plan. */
export interface SavePlan {
  readonly by: PersonId;
  readonly measures: readonly PlanMeasure[];
  readonly lookAgainOn: string | undefined;
  /** Local date in Copenhagen. */
  readonly today: string;
}

export type SavePlanProblem = 'measures-missing' | 'date-missing' | 'date-past';

/** What can be agreed in this case: prevention at the workplace only where the sender works there. */
export function possibleMeasures({ sender }: CaseState): readonly PlanMeasure[] {
  return PlanMeasure.options.filter((measure) => measure !== 'prevention' || sender === 'inside');
}

/** What the facts suggest. Telling colleagues is never suggested: that is the person's to want. */
export function proposedMeasures(state: CaseState): readonly PlanMeasure[] {
  const isDangerous = isUrgent(state);
  const suggested: Readonly<Record<PlanMeasure, boolean>> = {
    'two-people': true,
    'another-caseworker': state.kinds.includes('stalking'),
    screened: state.channels.some((channel) => ['mail', 'phone', 'sms'].includes(channel)),
    'not-alone': isDangerous,
    sparring: true,
    security: isDangerous,
    'colleagues-told': false,
    prevention: true,
  };
  return possibleMeasures(state).filter((measure) => suggested[measure]);
}

/** Keeps what the two agreed, once the leader has said yes to a plan. It can be kept anew as long as the case is open. */
export function decideSavePlan(
  state: CaseState,
  { by, measures, lookAgainOn, today }: SavePlan,
): Decision<'not-allowed' | 'ended' | 'not-agreed' | SavePlanProblem> {
  if (handlerOf(state) !== by) return refused('not-allowed');
  const { plan } = state;
  if (plan.status !== 'agreed') return refused('not-agreed');
  if (state.status !== 'open') return refused('ended');
  const chosen = possibleMeasures(state).filter((measure) => measures.includes(measure));
  if (chosen.length === 0) return refused('measures-missing');
  if (lookAgainOn === undefined) return refused('date-missing');
  const content = { measures: chosen, lookAgainOn };
  if (JSON.stringify(plan.content) === JSON.stringify(content)) return nothing;
  return lookAgainOn < today
    ? refused('date-past')
    : accepted([{ type: 'ActionPlanWasAgreed', by, content }]);
}
