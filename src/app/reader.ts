import type { Card } from '../cards/define-card.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { personOf } from '../organisation/directory.ts';
import type { Language, PersonId } from '../organisation/ids.ts';
import type { PersonRecord } from '../ports/person-store.ts';
import type { Texts } from '../texts/texts.ts';
import type { Services } from './services.ts';

/** A person's language: the chosen one, else the Teams client's, else the organisation file's, else Danish. */
export function languageOf(
  { organisation }: Services,
  person: PersonId,
  record: PersonRecord | undefined,
): Language {
  return record?.chosenLanguage ?? record?.clientLanguage ?? personOf(organisation, person)?.language ?? 'da';
}

/** Renders a card for one reader, with a fresh id for the click that may follow. */
export function renderFor<Data>(
  services: Services,
  texts: Texts,
  card: Card<Data>,
  data: NoInfer<Data>,
): RenderedCard {
  return card.render(data, { texts, commandId: services.ids.commandId() });
}
