import type { PersonId } from '../organisation/ids.ts';
import type { Told } from './facts.ts';
import { canHandle, handlerOf } from './handler.ts';
import type { CaseState } from './state.ts';

/** The first of those who have the case and can handle it, and are none of `out`. Nobody who is kept out or has moved on. */
export function nextInCase(
  { told, movedOn, notTold }: CaseState,
  out: readonly PersonId[],
): Told | undefined {
  const not = [...out, ...movedOn, ...notTold];
  return told.find(({ person, as }) => canHandle(as) && !not.includes(person));
}

/** Who stands in for whoever handles the case, as long as that one is away: may decide in their place, and take it over. */
export function standInOf(state: CaseState, away: readonly PersonId[]): Told | undefined {
  const handler = handlerOf(state);
  return handler !== undefined && away.includes(handler) ? nextInCase(state, [handler, ...away]) : undefined;
}
