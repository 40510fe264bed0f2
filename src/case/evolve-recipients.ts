import type { PersonId } from '../organisation/ids.ts';
import type { CaseEvent } from './events.ts';
import { leaving } from './evolve-consents.ts';
import { recomputed } from './evolve-deadlines.ts';
import { withFirstAider } from './evolve-first-aid.ts';
import { withoutCollector, withPerson } from './evolve-people.ts';
import { canHandle, isLeftAlone } from './handler.ts';
import type { CaseState } from './state.ts';
import { withoutReturningContact } from './tasks/contact-person.ts';

type Event<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

/** Somebody must not know more: out of everything, as if they had never been named. Whoever handled the case is missed. */
export function withExcluded(
  state: CaseState,
  { person, channelUsed, acknowledgeBy, deadlines = [], stopped = [] }: Event<'PersonWasExcluded'>,
  at: string,
): Partial<CaseState> {
  const wasTold = state.told.some((entry) => entry.person === person);
  return {
    chain: state.chain.filter((entry) => entry.person !== person),
    ...(state.onCall === person ? { onCall: undefined } : {}),
    ...(wasTold ? leaving(state, person, at) : {}),
    ...(isLeftAlone(state, person) && acknowledgeBy !== undefined ? { acknowledgeBy } : {}),
    ...withoutCollector(state, person, at),
    notTold: [...state.notTold, person],
    consentChanges: withoutAnswer(state, person),
    channelUsed,
    changes: state.changes + 1,
    deadlines: recomputed(state.deadlines, { deadlines, stopped }, at),
  };
}

/** The person has one more told; while nobody has acknowledged, somebody who can handle the case is asked to. */
export function withRecipient(
  state: CaseState,
  { to, as, byHand, acknowledgeBy, deadlines = [], stopped = [] }: Event<'RecipientWasAdded'>,
  at: string,
): Partial<CaseState> {
  const because = state.acknowledged === undefined && canHandle(as) ? 'chosen' : 'added';
  return {
    ...withPerson(state, { person: to, as }, { at, because }),
    left: state.left.filter(({ person }) => person !== to),
    ...withoutReturningContact(state, [to]),
    movedOn: state.movedOn.filter((person) => person !== to),
    consentChanges: withoutAnswer(state, to),
    ...(byHand === true ? { byHand: [...state.byHand, to] } : {}),
    ...(acknowledgeBy === undefined ? {} : { acknowledgeBy }),
    ...withFirstAider(state, as),
    changes: state.changes + 1,
    deadlines: recomputed(state.deadlines, { deadlines, stopped }, at),
  };
}

/** An earlier answer about one who is told has been overtaken. */
/** The consents without what was said of this person: a new yes in other words takes its place. */
export function withoutAnswer({ consentChanges }: CaseState, person: PersonId): CaseState['consentChanges'] {
  return consentChanges.filter((answer) => answer.purpose !== 'told' || answer.person !== person);
}
