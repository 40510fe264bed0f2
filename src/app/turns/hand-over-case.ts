import type { SubmitData } from '../../cards/registry.ts';
import { decideHandOverCase } from '../../case/tasks/hand-over-case.ts';
import type { Reply } from '../../ports/turn.ts';
import { circumstances } from '../circumstances.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { handlersFor, showHandOver } from './task-cards.ts';
import type { TurnContext } from './turn-context.ts';

/** The choice of whom to pass the case on to. */
export async function chooseHandler(
  context: TurnContext,
  { caseId }: SubmitData<'show-hand-over'>,
): Promise<Reply> {
  return showHandOver(context, (await context.services.cases.readHead(caseId))?.state);
}

/** Another leader is asked to take the case on. */
export async function handOverCase(context: TurnContext, data: SubmitData<'hand-over-case'>): Promise<Reply> {
  const { services, person: by } = context;
  const { to, caseId } = data;
  if (to === undefined) return showHandOver(context, (await services.cases.readHead(caseId))?.state, true);
  const outcome = await runInTurn(context, 'hand-over-case', data, {
    decide: onCase((state, now) =>
      decideHandOverCase(state, {
        by,
        to,
        candidates: handlersFor(services, state),
        wake: circumstances(services, state, { now, away: [] }),
      }),
    ),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'not-possible')
    return showHandOver(context, outcome.state, true);
  if (outcome.kind === 'refused' && outcome.reason === 'not-allowed') return refusePolitely(context);
  return showCase(context, outcome.state);
}
