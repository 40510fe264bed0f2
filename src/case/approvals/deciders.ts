import type { PersonId } from '../../organisation/ids.ts';
import { canHandle, handlerOf, roleOf } from '../handler.ts';
import type { CaseState } from '../state.ts';

/**
 * Who may decide now: whoever handles the case, and while they are away the next of those who have it and could. The
 * same one is asked about dates then.
 */
export function decidersOf(state: CaseState, away: readonly PersonId[]): readonly PersonId[] {
  const handler = handlerOf(state);
  if (handler === undefined) return [];
  if (!away.includes(handler)) return [handler];
  const { told, movedOn, notTold } = state;
  const out = [handler, ...away, ...movedOn, ...notTold];
  const standIn = told.find(({ person, as }) => canHandle(as) && !out.includes(person));
  return standIn === undefined ? [handler] : [handler, standIn.person];
}

/** Who may say that HR or the legal department was asked: who decides, and whoever of HR has the case. */
export function checkersOf(state: CaseState, away: readonly PersonId[]): readonly PersonId[] {
  const ofHr = state.told
    .map(({ person }) => person)
    .filter((person) => roleOf(state, person) === 'hr' && !state.movedOn.includes(person));
  return [...decidersOf(state, away), ...ofHr];
}
