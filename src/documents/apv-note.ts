import type { Document } from './document.ts';
import type { LearningFacts } from './document-facts.ts';
import { rulesFor } from './rules-for.ts';
import { fillIn, known, linesToFill, section } from './parts.ts';

/** What a case teaches, for the APV: who it was about, the day and what happened are not in it. */
export function apvNote({ unit, sender, month, learned }: LearningFacts): Document {
  return {
    language: 'da',
    title: 'Notat til APV',
    intro: [
      'Notatet handler om arbejdet og ikke om en person. Skriv ingen navne og intet, der peger på nogen.',
      'Skriv det sammen: ledelse og arbejdsmiljørepræsentant.',
    ],
    sections: [
      section(
        'Risikoen',
        [],
        ['Enhed', known(unit)],
        ['Måned', known(month)],
        ['Forhold', known('Digital chikane i arbejdet')],
        ['Regler at følge', known(rulesFor(sender))],
        ['Hvor i arbejdet det kan ske', fillIn()],
        ['Hvem det kan ramme', fillIn('funktioner, ikke personer')],
      ),
      section(
        'Forebyggelse',
        ['Begynd med det, der hjælper alle, før det, den enkelte kan gøre.'],
        ['Det har vi lært', linesToFill(learned)],
        ['Det har vi allerede', fillIn()],
        ['Det gør vi nu', fillIn()],
        ['Instruktion og oplæring', fillIn('også for nye')],
        ['Uden for arbejdstid', fillIn('retningslinjer, vejledning og hjælp til anmeldelse')],
      ),
      section(
        'Opfølgning',
        [],
        ['Ansvarlig', fillIn()],
        ['Følges op den', fillIn()],
        ['Sådan ser vi, om det virker', fillIn()],
      ),
    ],
  };
}
