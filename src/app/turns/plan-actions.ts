import { actionPlanCard } from '../../cards/action-plan.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerPlan } from '../../case/action-plan.ts';
import type { PlanReason } from '../../case/plan-reason.ts';
import type { Reply } from '../../ports/turn.ts';
import { actionPlanData } from '../views/action-plan.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The leader says yes to the suggested plan. */
export function agreePlan(context: TurnContext, data: SubmitData<'agree-plan'>): Promise<Reply> {
  return answer(context, 'agree-plan', data, undefined);
}

/** Not now; without a reason the card asks for one. */
export function declinePlan(context: TurnContext, data: SubmitData<'decline-plan'>): Promise<Reply> {
  return answer(context, 'decline-plan', data, data.reason ?? 'missing');
}

/** A stale, doubled or stranger's click shows how things stand and changes nothing. */
async function answer(
  context: TurnContext,
  verb: 'agree-plan' | 'decline-plan',
  data: SubmitData<'agree-plan'>,
  reason: PlanReason | 'missing' | undefined,
): Promise<Reply> {
  const outcome = await runInTurn(context, `${verb}.${reason ?? ''}`, data, {
    decide: onCase((state) => {
      const notNow = reason === 'missing' ? 'talk-first' : reason;
      const decision = decideAnswerPlan(state, { by: context.person, ...(notNow && { notNow }) });
      return reason === 'missing' && decision.kind === 'accepted' ? { kind: 'nothing' } : decision;
    }),
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  const card = actionPlanData(context.services, state, reason === 'missing');
  return card === undefined ? showCase(context, state) : show(context, actionPlanCard, card);
}
