import type { SubmitData } from '../../cards/registry.ts';
import { decideChangeWords, decideCorrectFacts } from '../../case/correct-facts.ts';
import { withActionPlan } from '../../case/with-action-plan.ts';
import { withUrgency } from '../../case/with-urgency.ts';
import type { Reply } from '../../ports/turn.ts';
import { readPrivately, weightsIn, writePrivately } from '../private-notes.ts';
import { clockSettings } from '../services.ts';
import { afterCommand } from './case-actions.ts';
import { showFactCard } from './fact-cards.ts';
import { onCase, runInTurn } from './run-in-turn.ts';
import type { TurnContext } from './turn-context.ts';

/** The person corrects what it is about, how it came, and where the sender stands. */
export async function correctFacts(context: TurnContext, data: SubmitData<'correct-facts'>): Promise<Reply> {
  const { services, person } = context;
  const { caseId, kinds, channels, sender } = data;
  const weights = weightsIn((await readPrivately(services, caseId)) ?? {});
  const threshold = services.organisation.settings.actionPlan;
  const outcome = await runInTurn(context, 'correct-facts', data, {
    decide: onCase((state, now) => {
      const settings = clockSettings(services, state.unit);
      const corrected = decideCorrectFacts(state, {
        by: person,
        kinds,
        channels,
        sender: sender ?? state.sender,
        now,
        settings,
      });
      const decision = withUrgency(state, corrected, { now, settings });
      return withActionPlan(caseId, state, decision, { weights, threshold, now });
    }),
  });
  return afterCommand(context, outcome);
}

/** The person writes the own words anew. Adding is done by writing to the bot. */
export async function writeWords(context: TurnContext, data: SubmitData<'write-words'>): Promise<Reply> {
  const { services, person } = context;
  const { caseId, words } = data;
  if (words === undefined) return showFactCard(context, caseId, { what: 'words', problem: 'words-missing' });
  const outcome = await runInTurn(context, 'write-words', data, {
    decide: onCase((state) => decideChangeWords(state, { by: person })),
    prepare: () => writePrivately(services, caseId, { words }),
  });
  return afterCommand(context, outcome);
}
