import type { PersonId } from '../../organisation/ids.ts';
import { handlerOf, roleOf } from '../handler.ts';
import { standInOf } from '../stand-in.ts';
import type { CaseState } from '../state.ts';

/** Who may decide now: whoever handles the case, and while they are away whoever stands in. */
export function decidersOf(state: CaseState, away: readonly PersonId[]): readonly PersonId[] {
  const people = [handlerOf(state), standInOf(state, away)?.person];
  return people.filter((person) => person !== undefined);
}

/** Who may say that HR or the legal department was asked: who decides, and whoever of HR has the case. */
export function checkersOf(state: CaseState, away: readonly PersonId[]): readonly PersonId[] {
  const ofHr = state.told
    .map(({ person }) => person)
    .filter((person) => roleOf(state, person) === 'hr' && !state.movedOn.includes(person));
  return [...decidersOf(state, away), ...ofHr];
}
