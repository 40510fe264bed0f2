import { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../organisation/ids.ts';
import type { MessageTarget } from '../messages.ts';
import type { CaseState } from '../state.ts';
import type { ContactPerson } from './task-events.ts';
import { mayOwn } from './task-owner.ts';

/** Whom the leader wants to name, as it was filled in. */
export interface ContactChoice {
  readonly person: PersonId | undefined;
  readonly until: string | undefined;
  /** Those who still have their part in the case, by the organisation as it is now. */
  readonly present: readonly PersonId[];
  /** The local date in Copenhagen. */
  readonly today: string;
}

/** Somebody or the day is missing, the day does not lie within a year from tomorrow on, or that person is not in the case. */
export type ContactProblem = 'contact-missing' | 'contact-day' | 'contact-not-possible';

/** Who can keep in touch: leaders and the AMR of those who have the case. Not the person, nor somebody outside. */
export function possibleContacts(state: CaseState): readonly PersonId[] {
  return state.told.map(({ person }) => person).filter((person) => mayOwn(state, person, 'contact-person'));
}

/** The contact person as it can be kept, or what keeps it from being. */
export function contactChosen(
  state: CaseState,
  { person, until, present, today }: ContactChoice,
): ContactPerson | ContactProblem {
  if (person === undefined || until === undefined) return 'contact-missing';
  if (until <= today || until > yearAfter(today)) return 'contact-day';
  const isPossible = possibleContacts(state).includes(person) && present.includes(person);
  return isPossible ? { person, until } : 'contact-not-possible';
}

/** Somebody was named, and has no part in the case any more: nobody keeps in touch. */
export function hasContactLeft(state: CaseState): boolean {
  return namedIn(state) !== undefined && contactOf(state) === undefined;
}

/** Who was named last, as long as the task counts as done. */
function namedIn({ tasks }: CaseState): ContactPerson | undefined {
  const record = tasks['contact-person'];
  return record?.outcome?.status === 'done' ? record.contact : undefined;
}

/** Who keeps in touch as the case is now; nobody where none was named, or that one has no part in it any more. */
export function contactOf(state: CaseState): ContactPerson | undefined {
  const named = namedIn(state);
  return named !== undefined && mayOwn(state, named.person, 'contact-person') ? named : undefined;
}

/**
 * Whether word that it is over holds still: for the person as long as nobody keeps in touch, for whoever did as long as
 * they have the case and were not named again.
 */
export function isContactNoMore(state: CaseState, to: MessageTarget): boolean {
  if (to.kind !== 'person' || state.status !== 'open') return false;
  if (to.person === state.reporter) return contactOf(state) === undefined;
  return mayOwn(state, to.person, 'contact-person') && contactOf(state)?.person !== to.person;
}

/**
 * What becomes of the tasks when people who had left have a part in the case again. Was one of them the contact person,
 * keeping in touch is decided on anew: nobody has agreed to it with them again.
 */
export function withoutReturningContact(
  { tasks }: Pick<CaseState, 'tasks'>,
  back: readonly PersonId[],
): Partial<Pick<CaseState, 'tasks'>> {
  const { contact, outcome, ...rest } = tasks['contact-person'] ?? {};
  if (contact === undefined || !back.includes(contact.person)) return {};
  // Without them it was left undone, or is another's already: then that stays as it is.
  const kept = outcome?.status === 'skipped' ? { outcome } : {};
  return { tasks: { ...tasks, 'contact-person': { ...rest, ...kept, isAgain: true } } };
}

function yearAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ years: 1 }).toString();
}
