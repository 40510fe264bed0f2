import { contactAskedCard } from '../cards/contact-asked.ts';
import { contactEndedCard } from '../cards/contact-ended.ts';
import { contactOverCard } from '../cards/contact-over.ts';
import { contactNamedCard } from '../cards/contact-named.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import type { CaseState } from '../case/state.ts';
import { contactOf } from '../case/tasks/contact-person.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Render } from './reader.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';

/**
 * Word of who keeps in touch: to the person with the name, to whoever was named with the day alone; that it is over, to
 * who did before, and to the person where nobody does now.
 */
export function composeContact(
  services: Services,
  state: CaseState,
  {
    kind,
    reader,
    now,
  }: {
    readonly kind: 'contact-named' | 'contact-over';
    readonly reader: PersonId | undefined;
    readonly now: string;
  },
  render: Render,
): RenderedCard {
  const caseId = state.id;
  const contact = contactOf(state);
  if (kind === 'contact-over')
    return reader === state.reporter
      ? render(contactEndedCard, { caseId })
      : render(contactOverCard, { caseId, isAnother: contact !== undefined });
  if (contact === undefined) throw new Error('Only of somebody who was named there is word.');
  const { person, until } = contact;
  return reader === state.reporter
    ? render(contactNamedCard, {
        caseId,
        contact: { name: nameOf(services.organisation, person), until },
        now,
      })
    : render(contactAskedCard, { caseId, until, now });
}
