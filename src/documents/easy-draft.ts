import type { Document } from './document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { fillIn, known, line, linesOf, listedOf, neverHere, notANotice, section } from './parts.ts';
import { ownWords } from './own-words.ts';

/**
 * Everything that a notice in EASY asks for, in its order. The labels are those of annex 1 of BEK 799/2022 (at.dk, read
 * 2026-11-28), which names what a notice has to hold. Not confirmed, because they come from virk.dk's list of what to
 * have at hand ("Report a work accident") and not from EASY itself: Årsløn, Ansættelsessted, Første fraværsdag, Hvad gik
 * galt, and the question about arbejdsskadesikringsloven. Annex 1 of BEK 485/2024 could not be read; Forsikringsselskab
 * stands for what it adds. The injured person gets a copy (danish-domain.md 1.2).
 */
export function easyDraft(facts: DocumentFacts): Document {
  return {
    language: 'da',
    title: 'Udkast til EASY',
    ...(facts.receipt === undefined ? { notice: notANotice } : {}),
    intro: facts.isOwn
      ? [
          'Her er din egen kopi af udkastet til EASY.',
          'Sig til, hvis noget ikke passer. Arbejdspladsen udfylder resten.',
        ]
      : [
          'Gå udkastet igennem sammen med den, det handler om. Ret det, der ikke passer.',
          'Felterne hedder som i EASY på virk.dk. Det, sagen ikke ved, udfylder I selv.',
        ],
    sections: [
      injured(facts),
      employer(facts),
      accident(facts),
      section(
        'Vurdering og forsikring',
        ['Er I i tvivl, om der kan være ret til erstatning, så lad ulykken vurdere.'],
        ['Skal vurderes efter arbejdsskadesikringsloven', fillIn('ja eller nej')],
        ['Forsikringsselskab', fillIn()],
      ),
      section(
        'Frist og kvittering',
        [],
        ['Anmeldes senest', known(facts.easyBy)],
        ['Kvitteringsnummer fra EASY', facts.receipt === undefined ? line : known(facts.receipt)],
      ),
      ...ownWords(facts),
    ],
  };
}

const injured = ({ isOwn, person, firstAbsence }: DocumentFacts) => {
  const asked = fillIn(isOwn ? 'du siger selv, hvad der skal stå' : 'spørg personen');
  return section(
    'Skadelidte og skaden',
    [
      isOwn
        ? 'Helbred står ikke i sagen. Du siger kun det, du vil, og kun det, EASY beder om.'
        : 'Helbred står ikke i sagen. Spørg personen, og skriv kun det, EASY beder om.',
    ],
    ['Navn', known(person)],
    ['CPR-nummer', neverHere('Udfyldes i EASY, aldrig her.')],
    ['Køn, alder og nationalitet', neverHere('Udfyldes i EASY, og kun uden CPR-nummer.')],
    ['Beskæftigelse (jobtype)', fillIn()],
    ['Erhvervsmæssig status', fillIn('lønmodtager, selvstændig eller andet')],
    ['Ansættelsesdato i virksomheden', fillIn()],
    ['Årsløn', fillIn()],
    ['Skadens art (skadetype)', asked],
    ['Skadet legemsdel', asked],
    ['Forventet arbejdsudygtighed (skadens følger)', asked],
    ['Første fraværsdag', known(firstAbsence)],
  );
};

const employer = ({ organisation, unit }: DocumentFacts) =>
  section(
    'Anmelder og virksomhed',
    [],
    ['Virksomhedens CVR-nummer', fillIn()],
    ['Virksomhedens navn', known(organisation)],
    ['Ansættelsessted', known(unit)],
    ['Adresse, branche, kommune og selskabsform', fillIn('kun uden CVR-nummer')],
    ['Anmelders CPR- eller CVR-nummer', neverHere('Udfyldes i EASY, aldrig her.')],
    ['Anmelders navn og adresse', fillIn('kun hvis anmelder ikke er arbejdsgiver')],
  );

const accident = (facts: DocumentFacts) =>
  section(
    'Arbejdssted og ulykke',
    ['Det tæller også, når det sker uden for arbejdstid, hvis det hænger sammen med arbejdet.'],
    ['Ulykkessted', fillIn('kun hvis det ikke er virksomhedens område')],
    ['Ulykkesdato og ulykkestidspunkt', known(linesOf(facts.times))],
    ['Ulykkeshændelsesforløbet', known(courseOf(facts))],
    ['Hvad gik galt', fillIn()],
    ['Kontakt-/skademåde', fillIn('vælg det, der passer til en psykisk påvirkning')],
    ['Tilhørende materielt element/teknik', known(listedOf(facts.channels))],
  );

/** What happened, by what was chosen and never by what was written. */
function courseOf({ senderInWords, kinds, channels, times }: DocumentFacts): string {
  return [
    'Medarbejderen har oplevet digital chikane, der hænger sammen med arbejdet.',
    ...lineOf('Hvad', kinds),
    ...lineOf('Hvordan det kom', channels),
    ...(senderInWords === undefined ? [] : [`Afsender: ${senderInWords}.`]),
    ...(times.length > 1 ? [`Det er sket ${String(times.length)} gange.`] : []),
  ].join('\n');
}

function lineOf(start: string, choices: readonly string[]): readonly string[] {
  const listed = listedOf(choices);
  return listed === undefined ? [] : [`${start}: ${listed}.`];
}
