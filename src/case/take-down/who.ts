import type { PersonId } from '../../organisation/ids.ts';
import { viewOf } from '../handler.ts';
import type { CaseState } from '../state.ts';
import { ownerOf } from '../tasks/task-owner.ts';

/** Whether somebody does something about it: whoever leads the case, and whoever the task was handed to. */
export function mayTakeDown(state: CaseState, person: PersonId): boolean {
  return viewOf(state, person) === 'leader' || ownerOf(state, 'take-down') === person;
}

/** Whether somebody sees what is to go, and where it lies: the person too. */
export function seesTakeDown(state: CaseState, person: PersonId): boolean {
  return person === state.reporter || mayTakeDown(state, person);
}

/** Whether the person wants to look as well. Nobody else's part gets smaller by it. */
export function follows({ takeDown, death }: Pick<CaseState, 'takeDown' | 'death'>): boolean {
  return takeDown.choices?.follow === true && death === undefined;
}

/** Who is asked to look again. The person only by their own wish. */
export function lookersOf(state: CaseState): readonly PersonId[] {
  const owner = ownerOf(state, 'take-down');
  return [...(owner === undefined ? [] : [owner]), ...(follows(state) ? [state.reporter] : [])];
}
