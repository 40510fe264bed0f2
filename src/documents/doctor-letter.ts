import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { known, line, linesOf, listedOf, neverHere, section } from './parts.ts';

/** A letter that the person takes to the doctor: what happened, and what a doctor has to do (AES: 14 days since 1 July 2024). */
export function doctorLetter(facts: DocumentFacts): Document {
  return {
    language: 'da',
    title: 'Brev til min læge',
    intro: [
      'Jeg har oplevet digital chikane, der hænger sammen med mit arbejde.',
      'Jeg vil gerne tale med dig om, hvordan det påvirker mig.',
    ],
    sections: [
      section(
        'Om mig',
        [],
        ['Navn', known(facts.person)],
        ['CPR-nummer', neverHere('Lægen har det. Skriv det ikke her.')],
        ['Arbejdsplads', known(`${facts.organisation}, ${facts.unit}`)],
      ),
      section(
        'Det er sket',
        [],
        ['Hvornår', known(linesOf(facts.times))],
        ['Hvad', known(listedOf(facts.kinds))],
        ['Hvordan det kom', known(listedOf(facts.channels))],
        ['Første dag væk fra arbejdet', known(facts.firstAbsence)],
      ),
      ...(facts.words === undefined ? [] : [section('Med mine egne ord', [facts.words])]),
      section('Det beder jeg om', [
        'Vurder sammen med mig, om mit helbred kan være påvirket af det, jeg har oplevet.',
        'Får du mistanke om en erhvervssygdom, skal du som læge anmelde den til Arbejdsmarkedets Erhvervssikring. Det skal ske senest 14 dage efter den første mistanke.',
        'En ulykke er noget, der sker pludseligt eller inden for fem dage. Den anmelder min arbejdsgiver.',
      ]),
      section('Dato og underskrift', [], ['Dato', line], ['Underskrift', line]),
    ],
  };
}
