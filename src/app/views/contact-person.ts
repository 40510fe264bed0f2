import type { ContactData } from '../../cards/contact-person.ts';
import { contactOf, possibleContacts } from '../../case/tasks/contact-person.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { hasPart } from '../access.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import type { AgreedBefore } from './agreed.ts';

/** A contact person as it was filled in. */
export interface TypedContact {
  readonly contact?: PersonId | undefined;
  readonly until?: string | undefined;
}

/** Who can keep in touch with the person: first chosen is whom the unit's plan names. */
export function contactData(
  services: Services,
  state: CaseState,
  { agreed, typed }: { readonly agreed: AgreedBefore; readonly typed: TypedContact },
): ContactData {
  const possible = possibleContacts(state).filter((person) => hasPart(services, state, person));
  const chosen = typed.contact ?? agreed.people.find((person) => possible.includes(person));
  return {
    possible: possible.map((person) => ({ person, name: nameOf(services.organisation, person) })),
    ...(chosen === undefined ? {} : { chosen }),
    ...(typed.until === undefined ? {} : { until: typed.until }),
    ...namedContact(services, state),
  };
}

/** Who keeps in touch with the person, and until when. */
export function namedContact(services: Services, state: CaseState) {
  const contact = contactOf(state);
  if (contact === undefined || !hasPart(services, state, contact.person)) return {};
  return { named: { name: nameOf(services.organisation, contact.person), until: contact.until } };
}
