import type { PersonId } from '../../organisation/ids.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';
import type { TakeDownItem } from '../take-down/take-down.ts';
import { ownerOf } from '../tasks/task-owner.ts';
import { afterQuiet, noPart, type Duty, type Part, type Wake } from './duty.ts';
import { isNew, standInFor } from './reminder-audience.ts';

type Stepping = TakeDownItem & { readonly stepAt: string };

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
  const standIn = standInFor(state, person, wake);
  // Nobody new is told of the case for it.
  const people = standIn === undefined || isNew(state, standIn) ? [person] : [person, standIn.to];
  return {
    events: [{ type: 'TakeDownStepsWereDue', items }],
    messages: people.map((each) => wordTo(each, first, items, wake)),
  };
}

function wordTo(person: PersonId, first: Stepping, items: readonly number[], wake: Wake): PlannedMessage {
  const to = { kind: 'person', person } as const;
  const id = messageId(`take-down-step-${first.item}-${first.stepAt}`, to);
  const content = { kind: 'take-down-step' as const, items: [...items] };
  return { id, to, content, onDoubt: 'hold', ...afterQuiet(wake) };
}

/** Where nobody could be asked, it waits until somebody can. */
function waiting(state: CaseState): readonly Stepping[] {
  const dated = state.takeDown.items.flatMap((item) =>
    item.stepAt === undefined ? [] : [{ ...item, stepAt: item.stepAt }],
  );
  return dated.length === 0 || ownerOf(state, 'take-down') === undefined ? [] : dated;
}
