import { recomputed } from './evolve-deadlines.ts';
import { withoutCollector, withoutPerson } from './evolve-people.ts';
import { withFirstAider, withoutFirstAider } from './evolve-first-aid.ts';
import type { CaseEvent } from './events.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { CaseState } from './state.ts';
import { withoutReturningContact } from './tasks/contact-person.ts';

type ConsentEvent = Extract<CaseEvent, { type: 'ConsentWasGiven' | 'ConsentWasWithdrawn' }>;

/** The state after an answer at this UTC instant, with all that follows from it. */
export function consented(state: CaseState, event: ConsentEvent, at: string): Partial<CaseState> {
  const { purpose, person, wording, deadlines = [], stopped = [] } = event;
  const given = event.type === 'ConsentWasGiven';
  const others = state.consentChanges.filter((each) => each.purpose !== purpose || each.person !== person);
  const answer = { purpose, ...(person === undefined ? {} : { person }), given, at, wording };
  return {
    consentChanges: [...others, answer],
    changes: state.changes + 1,
    deadlines: recomputed(state.deadlines, { deadlines, stopped }, at),
    ...(purpose === 'words' ? { consents: { ...state.consents, wordsToLeader: given } } : {}),
    ...(purpose === 'mentioned' ? { consents: { ...state.consents, mentionedInDebriefing: given } } : {}),
    ...(person === undefined ? {} : people(state, event, person, at)),
  };
}

function people(state: CaseState, event: ConsentEvent, person: PersonId, at: string): Partial<CaseState> {
  if (event.type === 'ConsentWasWithdrawn')
    return { ...leaving(state, person, at), ...(event.channelEnds === true ? { channelUsed: false } : {}) };
  if (event.as === undefined) return {};
  return {
    told: [...state.told, { person, as: event.as }],
    left: state.left.filter((entry) => entry.person !== person),
    ...withoutReturningContact(state, [person]),
    movedOn: state.movedOn.filter((gone) => gone !== person),
    ...withFirstAider(state, event.as),
  };
}

/**
 * Somebody leaves a case because the person wants it so: no part in it any more, nobody who is asked later. Where the
 * case waited for them it counts as not acknowledged, and the next is asked now.
 */
export function leaving(state: CaseState, person: PersonId, at: string): Partial<CaseState> {
  const entry = state.told.find((told) => told.person === person);
  return {
    ...withoutPerson(state, person, at),
    ...withoutCollector(state, person, at),
    ...withoutFirstAider(state, person),
    told: state.told.filter((told) => told !== entry),
    chain: state.chain.filter((step) => step.person !== person),
    ...(state.onCall === person ? { onCall: undefined } : {}),
    left: entry === undefined ? state.left : [...state.left, { ...entry, at }],
  };
}
