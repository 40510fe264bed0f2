import { actionPlanCard } from '../../cards/action-plan.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerPlan } from '../../case/action-plan.ts';
import { decideSavePlan } from '../../case/save-plan.ts';
import type { PlanReason } from '../../case/plan-reason.ts';
import type { Reply } from '../../ports/turn.ts';
import { actionPlanData } from '../views/action-plan.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { today } from './today.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The leader says yes to the suggested plan. */
export function agreePlan(context: TurnContext, data: SubmitData<'agree-plan'>): Promise<Reply> {
  return answer(context, 'agree-plan', data, undefined);
}

/** Not now; without a reason the card asks for one. */
export function declinePlan(context: TurnContext, data: SubmitData<'decline-plan'>): Promise<Reply> {
  return answer(context, 'decline-plan', data, data.reason ?? 'missing');
}

/** Keeps what leader and person agreed; where something is missing, the card keeps what was filled in and asks. */
export async function saveAgreement(
  context: TurnContext,
  data: SubmitData<'save-agreement'>,
): Promise<Reply> {
  const { measures, lookAgainOn } = data;
  const outcome = await runInTurn(context, `save-agreement.${measures.join()}.${lookAgainOn ?? ''}`, data, {
    decide: onCase((state) =>
      decideSavePlan(state, { by: context.person, measures, lookAgainOn, today: today(context) }),
    ),
  });
  const { state } = outcome;
  const reason = outcome.kind === 'refused' ? outcome.reason : undefined;
  if (state === undefined || reason === 'not-allowed') return refusePolitely(context);
  const isProblem = reason === 'measures-missing' || reason === 'date-missing' || reason === 'date-past';
  const filled = isProblem ? { problem: reason, measures, lookAgainOn } : undefined;
  const card = actionPlanData(context.services, state, false, filled);
  return card === undefined ? showCase(context, state) : show(context, actionPlanCard, card);
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
