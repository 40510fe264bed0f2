import type { Document } from './document.ts';
import type { LearningFacts } from './document-facts.ts';
import { rulesFor } from './rules-for.ts';
import { fillIn, known, linesToFill, section } from './parts.ts';

/** A point for the yearly discussion of the work environment. The unit is not named: with the year it could lead to somebody. */
export function yearlyDiscussion({ organisation, sender, year, learned }: LearningFacts): Document {
  return {
    language: 'da',
    title: 'Punkt til årlig drøftelse',
    intro: [
      'Punktet er til den årlige arbejdsmiljødrøftelse. Tal om mønstre, og nævn ingen personer og ingen enkelt sag.',
    ],
    sections: [
      section(
        'Baggrund',
        [],
        ['Arbejdsplads', known(organisation)],
        ['År', known(year)],
        ['Emne', known('Digital chikane i arbejdet')],
        ['Regler at følge', known(rulesFor(sender))],
      ),
      section(
        'Til drøftelse',
        [],
        ['Det har vi lært', linesToFill(learned)],
        ['Virker beredskabsplanen', fillIn()],
        ['Virker hjælpen til den ramte', fillIn()],
        ['Mål for næste år', fillIn()],
        ['Viden og oplæring, vi mangler', fillIn()],
      ),
      section(
        'Aftalt',
        ['Arbejdsgiveren skal kunne vise skriftligt, at drøftelsen er holdt.'],
        ['Dato for drøftelsen', fillIn()],
        ['Deltagere', fillIn()],
        ['Aftaler', fillIn()],
      ),
    ],
  };
}
