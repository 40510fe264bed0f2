import { contactAskedCard } from '../cards/contact-asked.ts';
import { contactNamedCard } from '../cards/contact-named.ts';
import type { Card } from '../cards/define-card.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Services } from './services.ts';
import { namedContact } from './views/contact-person.ts';

type Render = <Data>(card: Card<Data>, data: NoInfer<Data>) => RenderedCard;

/** Word of who keeps in touch: to the person with the name, to whoever was named with the day alone. */
export function composeContact(
  services: Services,
  state: CaseState,
  { reader, now }: { readonly reader: PersonId | undefined; readonly now: string },
  render: Render,
): RenderedCard {
  const caseId = state.id;
  const { named } = namedContact(services, state);
  if (named === undefined) throw new Error('Only of somebody who was named there is word.');
  return reader === state.reporter
    ? render(contactNamedCard, { caseId, contact: named, now })
    : render(contactAskedCard, { caseId, until: named.until, now });
}
