import type { PersonId } from '../organisation/ids.ts';
import type { Told } from './facts.ts';
import { canHandle, handlerOf, roleOf } from './handler.ts';
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

/**
 * Who had the case before this one took it as a stand-in, the latest first: they come before the chain when the stand-in
 * leaves. Nobody who has no part in it any more, or was asked again since.
 */
export function hadItBefore(state: CaseState, taker: PersonId): readonly Told[] {
  const taken = state.joined.findLastIndex(({ person }) => person === taker);
  return takenFrom(state.joined, taker, state.joined.length).flatMap((person) => {
    const as = roleOf(state, person);
    const isAsked = state.joined.findLastIndex((entry) => entry.person === person) > taken;
    const isThere = as !== undefined && canHandle(as) && !state.movedOn.includes(person);
    return isThere && !isAsked ? [{ person, as }] : [];
  });
}

/** Who had the case before the last one who took it, where that one has left it. */
export function formerHandlers(state: CaseState): readonly Told[] {
  const taker = state.acknowledgedBy.at(-1)?.by;
  return taker !== undefined && state.movedOn.includes(taker) ? hadItBefore(state, taker) : [];
}

/** From whom somebody took the case, and from whom that one had taken it before. */
function takenFrom(joined: CaseState['joined'], taker: PersonId, before: number): readonly PersonId[] {
  const index = joined.slice(0, before).findLastIndex(({ person }) => person === taker);
  const entry = joined[index];
  if (entry?.because !== 'took-over' || entry.after === undefined) return [];
  return [entry.after, ...takenFrom(joined, entry.after, index)];
}
