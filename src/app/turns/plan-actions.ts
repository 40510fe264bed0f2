import { actionPlanCard } from '../../cards/action-plan.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerPlan } from '../../case/action-plan.ts';
import { handlerOf, viewOf } from '../../case/handler.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import type { PlanReason } from '../../case/plan-reason.ts';
import type { CaseState } from '../../case/state.ts';
import { decideWantPlanTalk } from '../../case/want-plan-talk.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import { awayFrom } from '../circumstances.ts';
import { textOf } from '../private-notes.ts';
import { actionPlanData } from '../views/action-plan.ts';
import type { PlanFilled } from '../views/plan-editor.ts';
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

/** The plan, to look at or to change: a reading like any other. Whoever does not read plans gets the case. */
export async function openPlan(context: TurnContext, data: SubmitData<'open-plan'>): Promise<Reply> {
  const outcome = await runInTurn(context, 'open-plan', data, {
    isRepeatable: true,
    decide: onCase((state, at) => decideOpenCase(state, { by: context.person, now: at })),
  });
  const { state } = outcome;
  if (outcome.kind === 'refused' || state === undefined) return refusePolitely(context);
  return showPlan(context, state, { asks: data.ask, reading: 'recorded' });
}

/** The person says that the plan does not fit, and sees the own case with that noted. */
export async function wantPlanTalk(context: TurnContext, data: SubmitData<'want-plan-talk'>): Promise<Reply> {
  const { version } = data;
  const outcome = await runInTurn(context, 'want-plan-talk', data, {
    decide: onCase((state) => decideWantPlanTalk(state, { by: context.person, version })),
  });
  const { state } = outcome;
  if (state === undefined || (outcome.kind === 'refused' && outcome.reason === 'not-allowed'))
    return refusePolitely(context);
  return showCase(context, state);
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
  return showPlan(context, state, { reasonMissing: reason === 'missing' });
}

/** Who is away, asked for whoever might stand in: for the one who handles the case it makes no difference. */
export async function awayFor(
  { services, person }: TurnContext,
  state: CaseState,
): Promise<readonly PersonId[]> {
  return handlerOf(state) === person ? [] : awayFrom(services, state);
}

/** The plan for whoever leads the case; the case itself for everybody else, and after a withdrawal. */
export async function showPlan(
  context: TurnContext,
  state: CaseState,
  {
    reading = 'to-record',
    ...how
  }: {
    readonly asks?: 'show' | 'edit';
    readonly reasonMissing?: boolean;
    readonly filled?: PlanFilled | undefined;
    readonly reading?: 'recorded' | 'to-record';
  } = {},
): Promise<Reply> {
  const { services, person, now } = context;
  if (viewOf(state, person) !== 'leader' || state.status === 'withdrawn')
    return showCase(context, state, reading);
  const [text, away] = await Promise.all([textOf(services, state), awayFor(context, state)]);
  const card = actionPlanData(services, state, { reader: person, text, away, now, ...how });
  return card === undefined ? showCase(context, state, reading) : show(context, actionPlanCard, card);
}
