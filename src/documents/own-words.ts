import type { Section } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { section } from './parts.ts';

/** What the part with somebody else's words is called. */
export const ownWordsTitle = 'Med personens egne ord';

/** The person's words as they were written, where the reader may have them; not changed, not even a number in them. */
export function ownWords({ words }: Pick<DocumentFacts, 'words'>): readonly Section[] {
  if (words === undefined) return [];
  return [
    section(ownWordsTitle, [
      'Du har lov til at læse dem. Spørg personen, før de kommer med i noget, der sendes.',
      'Se efter CPR-numre og andres oplysninger. De skal ikke med videre.',
      words,
    ]),
  ];
}
