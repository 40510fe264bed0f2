import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { fillIn, known, line, linesOf, listedOf, neverHere, section } from './parts.ts';
import { ownWords } from './own-words.ts';

/**
 * The entry in the workplace's own register. What SafetyNet asks for is known from an employer's guide only (the impact
 * from 1 to 10 by the employee's own judgement; every episode is registered); the labels themselves are not confirmed and
 * differ between registers.
 */
export function registerDraft(facts: DocumentFacts): Document {
  return {
    language: 'da',
    title: `Udkast til ${facts.register}`,
    ...(facts.receipt === undefined
      ? {
          notice: `Et udkast er ikke en registrering. Det er først registreret, når I har et nummer fra ${facts.register}.`,
        }
      : {}),
    intro: [
      'Registrér sammen med den, det handler om. Personen vælger selv, hvad der skal stå.',
      'Alle hændelser registreres, også dem, der virker små.',
    ],
    sections: [
      section(
        'Hvem og hvor',
        [],
        ['Medarbejder', known(facts.person)],
        ['CPR-nummer', neverHere(`Spørger ${facts.register} om det, så udfyld det dér.`)],
        ['Enhed', known(facts.unit)],
        ['Registreret af', fillIn()],
      ),
      section(
        'Hændelsen',
        [],
        ['Dato og tidspunkt', known(linesOf(facts.times))],
        ['Type', known(listedOf(facts.kinds))],
        ['Hvordan det kom', known(listedOf(facts.channels))],
        ['Afsender', known(facts.senderInWords)],
        ['Kort beskrivelse', fillIn('aftal ordene med personen')],
        ['Påvirkning fra 1 til 10', fillIn('personen siger selv tallet, hvis det skal med')],
      ),
      section(
        'Opfølgning',
        [],
        ['Handleplan', fillIn()],
        ['Ansvarlig', known(facts.handler)],
        [
          'Skal det anmeldes i EASY',
          fillIn('ja ved fravær, behov for behandling, eller hvis personen ønsker det'),
        ],
        ['Nummer fra registret', facts.receipt === undefined ? line : known(facts.receipt)],
      ),
      ...ownWords(facts),
    ],
  };
}
