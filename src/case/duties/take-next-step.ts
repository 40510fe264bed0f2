import { messageId } from '../messages.ts';
import type { CaseState } from '../state.ts';
import type { TakeDownItem } from '../take-down/take-down.ts';
import { ownerOf } from '../tasks/task-owner.ts';
import { afterQuiet, noPart, type Duty, type Part, type Wake } from './duty.ts';

/**
 * Asks whoever has content removed to take the next step, once for each answer or look that left it there: on the
 * morning of the working day after the next one.
 */
export const takeNextStep: Duty = { due, act };

function due(state: CaseState): string | undefined {
  return waiting(state)
    .map(({ stepAt }) => stepAt)
    .sort()[0];
}

function act(state: CaseState, wake: Wake): Part {
  const ready = waiting(state).filter(({ stepAt }) => stepAt <= wake.now);
  const [first] = ready;
  const person = ownerOf(state, 'take-down');
  if (first === undefined || person === undefined) return noPart;
  const items = ready.map(({ item }) => item);
  const to = { kind: 'person', person } as const;
  const id = messageId(`take-down-step-${first.item}-${first.stepAt}`, to);
  return {
    events: [{ type: 'TakeDownStepsWereDue', items }],
    messages: [{ id, to, content: { kind: 'take-down-step', items }, onDoubt: 'hold', ...afterQuiet(wake) }],
  };
}

/** Where nobody could be asked, it waits until somebody can. */
function waiting(state: CaseState): readonly (TakeDownItem & { readonly stepAt: string })[] {
  const dated = state.takeDown.items.flatMap((item) =>
    item.stepAt === undefined ? [] : [{ ...item, stepAt: item.stepAt }],
  );
  return dated.length === 0 || ownerOf(state, 'take-down') === undefined ? [] : dated;
}
