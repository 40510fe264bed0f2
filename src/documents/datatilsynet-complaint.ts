import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { fillIn, known, line, listedOf, neverHere, section } from './parts.ts';

/**
 * A complaint to Datatilsynet. The right to complain is that of whom the information is about; an employer needs a power
 * of attorney. First whoever published it and the platform are asked. Sound, film and links that lead elsewhere are not
 * looked at (datatilsynet.dk, "Sådan klager du"). The labels follow that guide; its form itself was not seen.
 */
export function datatilsynetComplaint(facts: DocumentFacts): Document {
  return {
    language: 'da',
    title: 'Udkast til klage til Datatilsynet',
    notice: 'Et udkast er ikke en klage. Klagen er først givet, når Datatilsynet har fået den.',
    intro: [
      'Kun den, oplysningerne handler om, kan klage. Arbejdspladsen kan gøre det med en fuldmagt.',
      'Bed først den, der har lagt det op, og platformen om at fjerne det.',
    ],
    sections: [
      section(
        'Den, der klager',
        [],
        ['Navn', known(facts.person)],
        ['Adresse, mail og telefon', fillIn('brug gerne en adresse på arbejdet')],
        ['CPR-nummer', neverHere('Skal ikke stå i udkastet.')],
        ['Klager arbejdspladsen for personen', fillIn('ja eller nej; vedlæg fuldmagten')],
      ),
      section(
        'Den, klagen handler om',
        [],
        ['Navn eller brugernavn', fillIn()],
        ['Hjemmeside eller tjeneste', fillIn()],
      ),
      section(
        'Oplysningerne',
        ['Beskriv dem kort. Ordene behøver ikke at blive gentaget.'],
        ['Hvad det drejer sig om', known(listedOf(facts.kinds))],
        ['Hvilke oplysninger', fillIn()],
        ['Hvor de ligger', fillIn()],
        ['Set første gang', known(facts.times[0])],
      ),
      section(
        'Det er gjort',
        [],
        ['Kontakt til den, der lagde det op', fillIn('dato og svar')],
        ['Kontakt til platformen', fillIn('dato og svar')],
      ),
      section('Det ønskes', [], ['Hvad Datatilsynet bedes om', fillIn()]),
      section(
        'Bilag og underskrift',
        ['Vedlæg skærmbilleder. Lyd, film og links til andre steder bliver ikke set.'],
        ['Bilag', fillIn()],
        ['Dato', line],
        ['Underskrift', line],
      ),
    ],
  };
}
