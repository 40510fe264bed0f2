import type { RenderedCard } from '../cards/rendered-card.ts';
import { takeDownCheckCard, takeDownCheckOwnCard } from '../cards/take-down-check.ts';
import { takeDownStepCard } from '../cards/take-down-step.ts';
import type { MessageContent } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Render } from './reader.ts';
import { itemsToCheck, itemsToStep } from './views/take-down.ts';

/** The cards about content that is to go: it is time to look, or to take the next step. */
export function composeTakeDown(
  state: CaseState,
  { kind, items }: Extract<MessageContent, { kind: `take-down-${string}` }>,
  reader: PersonId | undefined,
  render: Render,
): RenderedCard {
  if (kind === 'take-down-step')
    return render(takeDownStepCard, { caseId: state.id, items: itemsToStep(state, items) });
  const data = { caseId: state.id, items: itemsToCheck(state, items) };
  return render(reader === state.reporter ? takeDownCheckOwnCard : takeDownCheckCard, data);
}
