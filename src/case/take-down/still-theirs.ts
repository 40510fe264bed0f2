import type { MessageTarget } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { waitsForStep } from './take-down.ts';
import { lookersOf, mayTakeDown } from './who.ts';

/** Whether somebody is still to look at one of these. */
export function isToLookAt(state: CaseState, to: MessageTarget, numbers: readonly number[]): boolean {
  if (to.kind !== 'person' || !lookersOf(state).includes(to.person)) return false;
  return state.takeDown.items.some(
    ({ item, status }) => numbers.includes(item) && (status === 'asked' || status === 'removed'),
  );
}

/** Whether the next step for one of these is still this one's to take. */
export function isToStep(state: CaseState, to: MessageTarget, numbers: readonly number[]): boolean {
  if (to.kind !== 'person' || !mayTakeDown(state, to.person)) return false;
  return state.takeDown.items.some((item) => numbers.includes(item.item) && waitsForStep(item));
}
