import type { Card } from '../cards/define-card.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { type CaseId, isDrill } from '../case/ids.ts';
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

/** Renders a card for the reader of a message. */
export type Render = <Data>(card: Card<Data>, data: NoInfer<Data>) => RenderedCard;

/**
 * Renders a card for one reader, with a fresh id for the click that may follow. `about` is the case that it belongs to,
 * where its data does not say.
 */
export function renderFor<Data>(
  services: Services,
  texts: Texts,
  card: Card<Data>,
  data: NoInfer<Data>,
  about?: CaseId,
): RenderedCard {
  const commandId = services.ids.commandId();
  return card.render(data, { texts, commandId, isDrill: about !== undefined && isDrill(about) });
}
