import type { PersonId } from '../../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import type { Wake } from '../duties/duty.ts';
import type { Told } from '../facts.ts';
import { canHandle, handlerOf, waitsFor } from '../handler.ts';
import { messageId } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { wordOfJoining } from '../word-of-joining.ts';

/** Whoever handles the case asks another leader to take it on. */
export interface HandOverCase {
  readonly by: PersonId;
  readonly to: PersonId;
  /** Who could take it, by the organisation as it is now. */
  readonly candidates: readonly Told[];
  readonly wake: Pick<Wake, 'now' | 'endOfQuiet' | 'acknowledgeBy'>;
}

/** Who could take the case: those who have it and can handle it, and those of the chain that was named before the yes. */
export function possibleHandlers(
  state: CaseState,
  { chain, present }: { readonly chain: readonly Told[]; readonly present: readonly PersonId[] },
): readonly Told[] {
  const told = state.told.filter(({ person, as }) => canHandle(as) && present.includes(person));
  const later = chain.filter(({ person }) => !state.told.some((entry) => entry.person === person));
  const handler = handlerOf(state);
  return [...told, ...later].filter(
    ({ person }) => person !== handler && person !== state.reporter && !state.notTold.includes(person),
  );
}

/**
 * Asks another to take the case on. Until then whoever had it has it still; if the other does not acknowledge in time,
 * the next is asked. The person hears of it.
 */
export function decideHandOverCase(
  state: CaseState,
  { by, to, candidates, wake }: HandOverCase,
): Decision<'not-allowed' | 'ended' | 'not-possible'> {
  if (handlerOf(state) !== by) return refused('not-allowed');
  if (state.acknowledged === undefined && waitsFor(state).includes(to)) return nothing;
  if (state.status !== 'open') return refused('ended');
  const candidate = candidates.find(({ person }) => person === to);
  if (candidate === undefined || state.notTold.includes(to)) return refused('not-possible');
  const target = { kind: 'person', person: to } as const;
  const [, word] = wordOfJoining(state, to, wake);
  return accepted(
    [{ type: 'CaseWasHandedOver', by, to, as: candidate.as, acknowledgeBy: wake.acknowledgeBy }],
    [
      {
        id: messageId(`notification-handed-${state.joined.length + 1}`, target),
        to: target,
        content: { kind: 'notification' },
        onDoubt: 'repeat-marked',
      },
      ...(word === undefined || state.death !== undefined ? [] : [word]),
    ],
  );
}
