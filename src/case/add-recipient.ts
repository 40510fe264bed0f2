import type { PersonId } from '../organisation/ids.ts';
import { clockChanges } from './change-clocks.ts';
import type { ClockSettings } from './clocks.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import type { Wake } from './duties/duty.ts';
import type { Told } from './facts.ts';
import { canHandle, handlerOf } from './handler.ts';
import { inOwnChat } from './leave.ts';
import type { CaseState } from './state.ts';

/** The person has seen who and what, and says yes to telling one more. */
export interface AddRecipient {
  readonly by: PersonId;
  readonly recipient: Told;
  /** Not whom the organisation names for the unit. */
  readonly isByHand: boolean;
  /** Who may be chosen, from the organisation as it is now. */
  readonly candidates: readonly Told[];
  readonly wake: Pick<Wake, 'now' | 'acknowledgeBy'>;
  readonly settings: ClockSettings;
}

/**
 * Tells one more. While nobody has acknowledged, somebody who can handle the case may take it; where nobody had it, the
 * hours to do so begin now. Nobody who is kept out can be added, whoever they are by now.
 */
export function decideAddRecipient(
  state: CaseState,
  { by, recipient, isByHand, candidates, wake, settings }: AddRecipient,
): Decision<'not-allowed' | 'not-possible' | 'ended'> {
  const { person, as } = recipient;
  if (by !== state.reporter) return refused('not-allowed');
  if (state.told.some((told) => told.person === person)) return nothing;
  if (state.status !== 'open') return refused('ended');
  const isCandidate = candidates.some((each) => each.person === person && each.as === as);
  if (!isCandidate || person === state.reporter || state.notTold.includes(person))
    return refused('not-possible');
  if (state.told.length >= most) return refused('not-possible');
  const hadIt = state.left.some((left) => left.person === person);
  const isFirst =
    state.acknowledged === undefined &&
    canHandle(as) &&
    (handlerOf(state) === undefined || state.acknowledgeBy === undefined);
  return accepted(
    [
      {
        type: 'RecipientWasAdded',
        by,
        to: person,
        as,
        ...(isByHand ? { byHand: true } : {}),
        ...(isFirst ? { acknowledgeBy: wake.acknowledgeBy } : {}),
        ...clockChanges(state, { ...state, told: [...state.told, recipient] }, { now: wake.now, settings }),
      },
    ],
    [inOwnChat(person, hadIt ? `notification-again-${state.changes + 1}` : 'notification')],
  );
}

/** More people than that need not know. */
const most = 20;
