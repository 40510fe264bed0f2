import type { Document, FieldValue, Section } from './document.ts';
import type { DocumentFacts, PoliceHelpFacts } from './document-facts.ts';
import { fillIn, known, line, linesOf, listedOf, section } from './parts.ts';
import { ownWords } from './own-words.ts';

const intro = [
  'Tal med personen først. Personen vælger selv, om noget skal til politiet.',
  'Spørg altid HR eller jurister, før I beslutter jer. Politiet vurderer, hvad det er.',
];

const introOfOwn = [
  'Her står, hvad din arbejdsplads har svaret om hjælp med politiet, og grunden til det.',
  'Du kan altid selv melde det til politiet, også nu.',
];

/**
 * What leader, person and legal decided about help with a report to the police, and on what ground. Unions ask for a
 * reasoned note of one's own for each case before the same date where nothing is reported (SOC1, FOA1). Which words are
 * right before the law is for the police alone to say. The person reads it too: with their employer's word one may ask for
 * compensation without a report of one's own (FOA1).
 */
export function policeNote(facts: DocumentFacts): Document {
  const { policeHelp, isOwn } = facts;
  const wish =
    policeHelp?.wanted === true
      ? known('Personen vil gerne have hjælp')
      : isOwn
        ? known(undefined)
        : fillIn();
  return {
    language: 'da',
    title: 'Notat om hjælp til politianmeldelse',
    intro: isOwn ? introOfOwn : intro,
    sections: [
      section(
        'Det er sket',
        [],
        ['Medarbejder', known(facts.person)],
        ['Hvornår', known(linesOf(facts.times))],
        ['Hvad', known(listedOf(facts.kinds))],
        ['Hvordan det kom', known(listedOf(facts.channels))],
        ['Afsender', known(facts.senderInWords)],
        ['Adresse, hjem eller familie', known(facts.namesHome ? 'Nævnt af afsenderen' : undefined)],
      ),
      dateOf(facts),
      section(
        'Beslutning',
        [
          '[ ] Personen anmelder, og vi hjælper',
          '[ ] Arbejdspladsen anmelder efter aftale med personen',
          `[${policeHelp?.answer === 'no' ? 'x' : ' '}] Der anmeldes ikke nu`,
        ],
        ['Personens ønske', wish],
        ['HR eller jurister er spurgt', given(policeHelp?.legal, 'hvem og hvornår')],
        ['Begrundelse', given(reasonsOf(policeHelp), 'skriv den også, når der ikke anmeldes')],
        ['Besluttet af', given(policeHelp?.by)],
        ['Dato og klokkeslæt', given(policeHelp?.at)],
      ),
      section('Det kan politiet bruge', [
        'Links, brugernavne og tidspunkter.',
        'Skærmbilleder med adresselinje, og en liste med datoer.',
        'Hvordan det hænger sammen med arbejdet.',
        'Spørg politiet, om arbejdspladsens adresse kan stå i stedet for hjemmets.',
        'Ring 114. Ved fare ring 112. Bed om en kvittering.',
      ]),
      section(
        'Kvittering',
        [],
        ['Kvittering fra politiet', facts.receipt === undefined ? line : known(facts.receipt)],
      ),
      ...ownWords(facts),
    ],
  };
}

function given(text: string | undefined, hint?: string): FieldValue {
  return text === undefined || text === '' ? fillIn(hint) : known(text);
}

function reasonsOf(decided: PoliceHelpFacts | undefined): string {
  return [decided?.reason, decided?.comment].filter((each) => each !== undefined).join('\n');
}

function dateOf({ policeBy, insurance, isOwn }: DocumentFacts): Section {
  return section(
    'Datoen og erstatning',
    [
      'Vil personen søge erstatning fra staten, skal politiet som hovedregel have anmeldelsen inden en bestemt dato. Der er undtagelser, og man kan også anmelde senere.',
      ...(isOwn
        ? ['Gem notatet. Spørg din fagforening, om det kan bruges som erklæring fra din arbejdsgiver.']
        : []),
      ...(insurance === 'yes'
        ? ['Arbejdspladsen har en voldsskadeforsikring. Spørg HR, hvad den betyder for sagen.']
        : []),
    ],
    ['Politiet skal have den senest', known(policeBy)],
  );
}
