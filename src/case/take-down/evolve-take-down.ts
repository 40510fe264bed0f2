import type { z } from 'zod';
import type { CaseState } from '../state.ts';
import type { takeDownEvents } from './take-down-events.ts';
import type { TakeDown, TakeDownItem } from './take-down.ts';

export type TakeDownEvent = z.infer<(typeof takeDownEvents)[number]>;

const mostSteps = 6;

/** The state after something was done to have content removed, at this UTC instant. */
export function changedTakeDown(
  { takeDown }: Pick<CaseState, 'takeDown'>,
  event: TakeDownEvent,
  at: string,
): { readonly takeDown: TakeDown } {
  switch (event.type) {
    case 'TakeDownWasAdded': {
      const { item, place, address, by } = event;
      const added: TakeDownItem = { item, place, status: 'new', at, by, steps: [], checks: 0 };
      const items = [...takeDown.items, address === undefined ? added : { ...added, address }];
      return { takeDown: { ...takeDown, items } };
    }
    case 'TakeDownChoiceWasMade':
      return { takeDown: { ...takeDown, choices: { ...takeDown.choices, [event.choice]: event.yes } } };
    case 'TakeDownChecksWereDue':
      return {
        takeDown: event.items.reduce(
          (before, { item, ...next }) =>
            withItem(before, item, (one) => waiting({ ...one, checks: one.checks + 1 }, next)),
          takeDown,
        ),
      };
    case 'TakeDownStepsWereDue':
      return {
        takeDown: event.items.reduce(
          (before, item) => withItem(before, item, ({ checkAt, ...one }) => waiting(one, { checkAt })),
          takeDown,
        ),
      };
    default:
      return {
        takeDown: withItem(takeDown, event.item, (item) => ({
          ...changed(item, event),
          at,
          by: event.by,
        })),
      };
  }
}

type ItemEvent = Exclude<
  TakeDownEvent,
  {
    readonly type:
      'TakeDownWasAdded' | 'TakeDownChoiceWasMade' | 'TakeDownChecksWereDue' | 'TakeDownStepsWereDue';
  }
>;

function changed(item: TakeDownItem, event: ItemEvent): TakeDownItem {
  switch (event.type) {
    case 'TakeDownWasRequested': {
      const { rung, on, checkAt } = event;
      const steps = [...item.steps, { rung, on }].slice(-mostSteps);
      return waiting({ ...item, status: 'asked', steps, checks: 0 }, { checkAt });
    }
    case 'TakeDownWasAnswered': {
      const { answer } = event;
      const steps = item.steps.map((step, index) =>
        index === item.steps.length - 1 ? { ...step, answer } : step,
      );
      const status = answer === 'removed' ? 'removed' : 'answered';
      return waiting({ ...item, status, steps, checks: 0 }, event);
    }
    case 'TakeDownWasChecked':
      return event.found === 'gone'
        ? waiting({ ...item, status: 'removed' }, event)
        : waiting({ ...item, status: 'back', checks: 0 }, { stepAt: event.stepAt });
    case 'TakeDownWasClosed':
      return waiting({ ...item, status: 'closed', because: event.because }, {});
  }
}

/** For what it waits now, and for nothing else. */
function waiting(
  item: TakeDownItem,
  { checkAt, stepAt }: Pick<TakeDownItem, 'checkAt' | 'stepAt'>,
): TakeDownItem {
  return { ...item, checkAt, stepAt };
}

function withItem(
  takeDown: TakeDown,
  number: number,
  change: (item: TakeDownItem) => TakeDownItem,
): TakeDown {
  return { ...takeDown, items: takeDown.items.map((each) => (each.item === number ? change(each) : each)) };
}
