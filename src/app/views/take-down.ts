import type { ShownItem, TakeDownStep } from '../../cards/take-down-words.ts';
import type { CaseState } from '../../case/state.ts';
import type { TakeDownEvent } from '../../case/take-down/evolve-take-down.ts';
import { waitsForStep, type TakeDownItem } from '../../case/take-down/take-down.ts';
import { follows } from '../../case/take-down/who.ts';
import type { PrivateReport } from '../../ports/private-store.ts';
import { addressIn } from '../private-notes.ts';

/** An item for somebody who may see where it lies; without its address where that cannot be read. */
export function shownItem(item: TakeDownItem, report?: PrivateReport): ShownItem {
  const { item: number, place, status, at, steps, checks, checkAt, stepAt, because } = item;
  const address = item.address === undefined ? undefined : addressIn(report, item.address);
  return { item: number, place, status, at, steps, checks, checkAt, stepAt, because, address };
}

/** What is to be removed in a case. */
export function takeDownData(state: CaseState, report: PrivateReport | undefined) {
  return {
    caseId: state.id,
    items: state.takeDown.items.map((item) => shownItem(item, report)),
    isOpen: state.status === 'open',
  };
}

/** The same for the person, with what they have chosen. */
export function ownTakeDownData(state: CaseState, report: PrivateReport | undefined) {
  return { ...takeDownData(state, report), follows: follows(state), hasPower: hasPower(state) };
}

/** Whether the workplace may complain in the person's name. */
export function hasPower({ takeDown }: CaseState): boolean {
  return takeDown.choices?.power === true;
}

/** Those of these that wait for somebody to look, without their addresses. */
export function itemsToCheck({ takeDown }: CaseState, numbers: readonly number[]): ShownItem[] {
  return takeDown.items
    .filter(({ item, status }) => numbers.includes(item) && (status === 'asked' || status === 'removed'))
    .map((item) => shownItem(item));
}

/** Those of these whose next step is somebody's to take, without their addresses. */
export function itemsToStep({ takeDown }: CaseState, numbers: readonly number[]): ShownItem[] {
  return takeDown.items
    .filter((item) => numbers.includes(item.item) && waitsForStep(item))
    .map((item) => shownItem(item));
}

/** What the history says of a step. */
export function takeDownStep(
  event: Exclude<TakeDownEvent, { readonly type: 'TakeDownChecksWereDue' | 'TakeDownStepsWereDue' }>,
): TakeDownStep {
  switch (event.type) {
    case 'TakeDownWasAdded':
      return 'added';
    case 'TakeDownWasRequested':
      return 'requested';
    case 'TakeDownWasAnswered':
      return 'answered';
    case 'TakeDownWasChecked':
      return event.found === 'gone' ? 'gone' : 'back';
    case 'TakeDownWasClosed':
      return 'closed';
    case 'TakeDownChoiceWasMade':
      if (event.choice === 'follow') return event.yes ? 'follows' : 'follows-not';
      return event.yes ? 'power' : 'power-not';
  }
}
