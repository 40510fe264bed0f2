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
          (before, { item, checkAt }) =>
            withItem(before, item, (one) => checkedAt({ ...one, checks: one.checks + 1 }, checkAt)),
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
  { readonly type: 'TakeDownWasAdded' | 'TakeDownChoiceWasMade' | 'TakeDownChecksWereDue' }
>;

function changed(item: TakeDownItem, event: ItemEvent): TakeDownItem {
  switch (event.type) {
    case 'TakeDownWasRequested': {
      const { rung, on, checkAt } = event;
      const steps = [...item.steps, { rung, on }].slice(-mostSteps);
      return { ...item, status: 'asked', steps, checks: 0, checkAt };
    }
    case 'TakeDownWasAnswered': {
      const { answer, checkAt } = event;
      const steps = item.steps.map((step, index) =>
        index === item.steps.length - 1 ? { ...step, answer } : step,
      );
      const status = answer === 'removed' ? 'removed' : 'answered';
      return checkedAt({ ...item, status, steps, checks: 0 }, checkAt);
    }
    case 'TakeDownWasChecked':
      return event.found === 'gone'
        ? checkedAt({ ...item, status: 'removed' }, event.checkAt)
        : checkedAt({ ...item, status: 'back', checks: 0 }, undefined);
    case 'TakeDownWasClosed':
      return checkedAt({ ...item, status: 'closed', because: event.because }, undefined);
  }
}

function checkedAt(item: TakeDownItem, checkAt: string | undefined): TakeDownItem {
  return { ...item, checkAt };
}

function withItem(
  takeDown: TakeDown,
  number: number,
  change: (item: TakeDownItem) => TakeDownItem,
): TakeDown {
  return { ...takeDown, items: takeDown.items.map((each) => (each.item === number ? change(each) : each)) };
}
