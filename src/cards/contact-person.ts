import { z } from 'zod';
import { ContactPerson } from '../case/tasks/task-events.ts';
import { PersonId } from '../organisation/ids.ts';
import type { Texts } from '../texts/texts.ts';
import { inert } from './inert.ts';
import { dayInWords } from './moment-in-words.ts';

/** Who keeps in touch, by name. */
export const NamedContact = ContactPerson.omit({ person: true }).extend({ name: z.string() });

/** Who can keep in touch with the person, what was filled in or is suggested, and who does. */
export const ContactData = z.strictObject({
  possible: z.array(z.strictObject({ person: PersonId, name: z.string() })).max(20),
  chosen: PersonId.optional(),
  until: z.iso.date().optional(),
  named: NamedContact.optional(),
});
export type ContactData = z.infer<typeof ContactData>;

/** The fields for a contact person, and who it is, as the template names them. */
export function contactInWords(
  { contact, now }: { readonly contact?: ContactData | undefined; readonly now: string },
  texts: Texts,
  mayName: boolean,
) {
  const { who, until, is } = texts.tasks.contact;
  const named = contact?.named;
  return {
    asksContact: mayName && contact !== undefined,
    contactLabel: who,
    contactChoices: (contact?.possible ?? []).map(({ person, name }) => ({ title: name, value: person })),
    contactValue: contact?.chosen ?? '',
    untilLabel: until,
    untilValue: contact?.until ?? '',
    hasContact: named !== undefined,
    contactText: named === undefined ? '' : is(inert(named.name), dayInWords(named.until, texts, now)),
  };
}
