import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { fillIn, known, line, neverHere, section } from './parts.ts';

/** Lets the workplace complain to Datatilsynet for the person, and no more than that. */
export function powerOfAttorney(facts: DocumentFacts): Document {
  return {
    language: 'da',
    title: 'Fuldmagt til at klage for mig',
    notice: 'Fuldmagten gælder først, når den er skrevet under.',
    intro: ['Læs den i ro. Det er frivilligt, og den kan trækkes tilbage når som helst.'],
    sections: [
      section(
        'Hvem',
        [],
        ['Jeg', known(facts.person)],
        ['CPR-nummer', neverHere('Skal ikke stå her.')],
        ['giver fuldmagt til', known(facts.organisation)],
        ['ved', fillIn('navn og stilling')],
      ),
      section('Hvad den gælder', [
        'Arbejdspladsen må klage til Datatilsynet for mig over oplysninger om mig, som andre har lagt ud eller delt.',
        'Arbejdspladsen må få svar fra Datatilsynet om den klage.',
        'Fuldmagten gælder ikke andet, og den giver ikke ret til oplysninger om mit helbred.',
      ]),
      section('Hvor længe', [
        'Den gælder, til klagen er afsluttet, eller til jeg trækker den tilbage. Det kan jeg gøre med en kort besked.',
      ]),
      section(
        'Dato og underskrift',
        [],
        ['Dato', line],
        ['Min underskrift', line],
        ['Underskrift for arbejdspladsen', line],
      ),
    ],
  };
}
