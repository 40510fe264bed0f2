import { noticeCard } from '../../cards/notice.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideProposePlan } from '../../case/action-plan.ts';
import type { Reply } from '../../ports/turn.ts';
import { readPrivately, weightsIn, writePrivately } from '../private-notes.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** How much it weighs now: a private note about the latest time, seen by nobody else. It may lead to a plan being suggested. */
export async function rateImpact(context: TurnContext, data: SubmitData<'rate-impact'>): Promise<Reply> {
  const { services, person } = context;
  const { caseId, impact } = data;
  const state = (await services.cases.readHead(caseId))?.state;
  if (state?.reporter !== person) return refusePolitely(context);
  if (state.status !== 'open') return showCase(context, state);
  // What was erased takes nothing more, and that is said.
  if (state.erased !== undefined) return show(context, noticeCard, { kind: 'not-kept' });
  await writePrivately(services, caseId, { weight: { episode: state.episodes.length + 1, impact } });
  const weights = weightsIn((await readPrivately(services, caseId)) ?? {});
  const threshold = services.organisation.settings.actionPlan;
  const outcome = await runInTurn(context, 'rate-impact', data, {
    isRepeatable: true,
    decide: onCase((latest, now) => decideProposePlan(latest, { weights, threshold, now })),
  });
  return showCase(context, outcome.state);
}
