import { Temporal } from 'temporal-polyfill';
import { localDate } from '../law/moments.ts';
import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { HarassmentKind } from './facts.ts';
import { handlerOf } from './handler.ts';
import { isUrgent } from './is-urgent.ts';
import { messageId } from './messages.ts';
import { datesOf } from './occurrences.ts';
import type { PlanReason } from './plan-reason.ts';
import type { CaseState } from './state.ts';

/** From when a plan is suggested: so heavy, or so many times within so many days. */
export interface PlanThreshold {
  readonly impact: number;
  readonly episodes: number;
  readonly withinDays: number;
}

/** How much the person says each time weighs, 1 to 10. Private: nothing that is decided from it holds it. */
export type Weights = readonly { readonly episode: number; readonly impact: number }[];

/** What is weighed, and when. */
export interface ProposePlan {
  readonly weights: Weights;
  readonly threshold: PlanThreshold;
  /** UTC instant. */
  readonly now: string;
}

/** A kind that needs a plan however light it weighs, beside everything that cannot wait. */
const alwaysSerious: readonly HarassmentKind[] = ['exposure'];

/** Suggests an action plan to the leader, once in a case. Neither event nor message says what made it so. */
export function decideProposePlan(state: CaseState, proposal: ProposePlan): Decision {
  if (state.status !== 'open' || state.plan.status !== 'none' || !isNeeded(state, proposal)) return nothing;
  const handler = handlerOf(state);
  const to = handler === undefined ? [] : [{ kind: 'person', person: handler } as const];
  return accepted(
    [{ type: 'ActionPlanWasProposed' }],
    to.map((target) => ({
      id: messageId('action-plan', target),
      to: target,
      content: { kind: 'action-plan' },
      onDoubt: 'hold',
    })),
  );
}

/** Heavy once, often in a short time, light but adding up, or serious by its kind. */
function isNeeded(state: CaseState, { weights, threshold, now }: ProposePlan): boolean {
  const { impact, episodes, withinDays } = threshold;
  const since = localDate(Temporal.Instant.from(now)).subtract({ days: withinDays }).toString();
  const all = [{ number: 1, occurred: state.occurred, recordedAt: state.reportedAt }, ...state.episodes];
  const recent = all
    .filter(({ occurred, recordedAt }) => {
      const [date = ''] = datesOf({ occurred, episodes: [], reportedAt: recordedAt });
      return date > since;
    })
    .map(({ number }) => number);
  const sum = weights
    .filter(({ episode }) => recent.includes(episode))
    .reduce((total, weight) => total + weight.impact, 0);
  return (
    isUrgent(state) ||
    state.kinds.some((kind) => alwaysSerious.includes(kind)) ||
    weights.some((weight) => weight.impact >= impact) ||
    recent.length >= episodes ||
    sum >= impact
  );
}

/** The leader answers the suggestion; without a reason it is a yes. */
export interface AnswerPlan {
  readonly by: PersonId;
  readonly notNow?: PlanReason;
}

/** A yes stays a yes; after a no the leader may still say yes. */
export function decideAnswerPlan(
  state: CaseState,
  { by, notNow }: AnswerPlan,
): Decision<'not-allowed' | 'ended' | 'not-proposed' | 'answered-otherwise'> {
  if (handlerOf(state) !== by) return refused('not-allowed');
  const { plan } = state;
  if (plan.status === 'none') return refused('not-proposed');
  if (plan.status === 'agreed') return notNow === undefined ? nothing : refused('answered-otherwise');
  if (plan.status === 'declined' && plan.reason === notNow) return nothing;
  if (state.status !== 'open') return refused('ended');
  return accepted([
    notNow === undefined
      ? { type: 'ActionPlanWasAgreed', by }
      : { type: 'ActionPlanWasDeclined', by, reason: notNow },
  ]);
}
