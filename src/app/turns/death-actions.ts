import type { FactProblem } from '../../cards/change-facts-data.ts';
import type { SubmitData } from '../../cards/registry.ts';
import { decideRecordDeath, decideRetractDeath } from '../../case/death.ts';
import { startMoment } from '../../law/moments.ts';
import type { Reply } from '../../ports/turn.ts';
import { clockSettings } from '../services.ts';
import { afterCommand } from './case-actions.ts';
import { showFactCard } from './fact-cards.ts';
import { isTooOld } from './given-times.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import type { TurnContext } from './turn-context.ts';

/** The leader notes that the person has died, and when the workplace learned of it. */
export async function reportDeath(context: TurnContext, data: SubmitData<'report-death'>): Promise<Reply> {
  const { caseId, knownOn, knownAt } = data;
  const again = (problem: FactProblem) =>
    showFactCard(context, caseId, { what: 'death', date: knownOn, time: knownAt, problem });
  if (knownOn === undefined) return again('time-missing');
  if (isTooOld(knownOn, context)) return again('time-too-old');
  const { services, person } = context;
  const knownSince = startMoment(knownOn, knownAt);
  const outcome = await runInTurn(context, 'report-death', data, {
    decide: onCase((state, now) =>
      decideRecordDeath(state, {
        by: person,
        knownSince,
        now,
        settings: clockSettings(services, state.unit),
      }),
    ),
  });
  if (outcome.kind === 'refused' && outcome.reason === 'time-in-future') return again(outcome.reason);
  return afterCommand(context, outcome);
}

/** It was a mistake. */
export async function retractDeath(context: TurnContext, data: SubmitData<'retract-death'>): Promise<Reply> {
  const { services, person } = context;
  const outcome = await runInTurn(context, 'retract-death', data, {
    decide: onCase((state, now) =>
      decideRetractDeath(state, { by: person, now, settings: clockSettings(services, state.unit) }),
    ),
  });
  return afterCommand(context, outcome);
}
