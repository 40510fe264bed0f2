import { caseHistoryCard } from '../../cards/case-history.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { viewOf } from '../../case/handler.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import type { Reply } from '../../ports/turn.ts';
import { naming } from '../beyond-file.ts';
import { historyData } from '../views/history/history.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/**
 * What has happened in a case, for the person and for the leaders in it. Looking is recorded like opening the case. The
 * history of a withdrawn case is the person's alone.
 */
export async function showHistory(context: TurnContext, data: SubmitData<'show-history'>): Promise<Reply> {
  const { services, person, now } = context;
  const outcome = await runInTurn(context, 'show-history', data, {
    isRepeatable: true,
    decide: onCase((state, at) => decideOpenCase(state, { by: person, now: at })),
  });
  const { state } = outcome;
  if (outcome.kind === 'refused' || state === undefined) return refusePolitely(context);
  const view = viewOf(state, person);
  const mayRead = view === 'reporter' || (view === 'leader' && state.status !== 'withdrawn');
  if (!mayRead) return showCase(context, state, 'recorded');
  const events = await services.cases.readEvents(data.caseId);
  const recorded = events.map((event) => event.recorded);
  const named = await naming(services, view === 'reporter' ? state.notTold : [], await context.texts);
  return show(context, caseHistoryCard, historyData(named, recorded, { person, state }, now));
}
