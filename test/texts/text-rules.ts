/** What the style of the product forbids (danish-domain 7.2), found by its words. */
export interface TextRule {
  readonly what: string;
  readonly danish?: RegExp;
  readonly english?: RegExp;
  /** Sentences that it has to find, so that a rule cannot fall silent. */
  readonly never: readonly string[];
  /** Places that may, each with the reason. */
  readonly allowed?: Readonly<Record<string, string>>;
}

const loud = /!|\p{Extended_Pictographic}|\p{Lu}{4,}(?<!EASY)\s\p{Lu}{3,}/u;
const hours = /72[ -](timer|hours?)/i;

export const textRules: readonly TextRule[] = [
  {
    what: 'exclamation marks, emoji or shouting',
    danish: loud,
    english: loud,
    never: ['Husk det!', 'Godt klaret 👍', 'SKAL ANMELDES nu'],
  },
  {
    what: 'a “why”',
    danish: /\bhvorfor\b/i,
    english: /\bwhy\b/i,
    never: ['Hvorfor svarede du?', 'Why did you answer?'],
  },
  {
    what: 'a name that makes somebody a victim or a culprit',
    danish: /\boffer(et|s)?\b|\bofre\b|gerningsm[aæ]nd|\bkrænkeren\b|\bchikanøren\b/i,
    // “Victim Support Denmark” is a name.
    english: /\bvictim(?! Support Denmark)|\bperpetrator|\boffender\b|\bculprit\b/i,
    never: ['Som offer kan du', 'Gerningsmanden', 'The victim', 'The offender'],
  },
  {
    what: 'a crime or a penalty',
    danish: /\bstraf|\bbøder?\b|\bfængsel|\bkriminel|\bforbrydelse|\bdet er ulovligt/i,
    english: /\bpunish|\bprison\b|\bfined\b|\bcriminal\b(?! Injuries)|\bcrimes?\b|\bit is illegal/i,
    never: ['Det er strafbart', 'Det er ulovligt at true', 'This is a crime', 'It is illegal'],
  },
  {
    what: 'blame, or homework',
    danish: /skal du huske|\bhusk at\b|\bglem ikke\b|du (burde|skulle) have|du har selv\b|\bdin egen skyld/i,
    english: /\bremember to\b|\bdo(n’t| not) forget\b|you should have|your own fault/i,
    never: ['Så skal du huske at', 'Du burde have sagt det', 'You should have saved it', 'Do not forget'],
  },
  {
    what: 'a push towards the police',
    danish: /du (bør|skal) (anmelde|gå til politiet|melde)/i,
    english: /you (should|must|have to) (report|go to the police)/i,
    never: ['Du bør anmelde det', 'You should report it'],
  },
  {
    what: 'a number of hours in place of a date',
    danish: hours,
    english: hours,
    never: ['inden 72 timer', 'within 72 hours'],
    allowed: { 'guidance.pages.police-report': 'A page for everybody knows of no event, so of no date.' },
  },
  {
    what: 'a countdown or haste',
    danish:
      /\d+ (dage|timer|minutter) (tilbage|endnu)|nedtælling|skynd dig|inden det er for sent|sidste chance/i,
    english:
      /\d+ (days|hours|minutes) (left|remaining|to go)|countdown|hurry|before it is too late|last chance/i,
    never: ['3 timer tilbage', 'Skynd dig', '5 days left', 'before it is too late'],
  },
  {
    what: 'a promise that nobody can keep',
    danish: /\b(vi|jeg) (lover|garanterer)\b|\bgaranti\b|helt fortroligt|100 ?% (sikker|anonym)/i,
    english: /\b(we|I) (promise|guarantee)\b|completely confidential|100 ?% (safe|anonymous)/i,
    never: ['Jeg lover dig', 'Det er helt fortroligt', 'I promise', 'completely confidential'],
  },
  {
    what: 'a diagnosis',
    danish: /\b(PTSD|traume|traumatiseret|depression)\b/i,
    english: /\b(PTSD|trauma|traumatised|depression)\b/i,
    never: ['Du har PTSD', 'You are traumatised'],
  },
  {
    what: 'the stiff “De” instead of “du”',
    danish: /(?<=\p{Ll},? )(De|Dem|Deres)\b/u,
    never: ['Hvis De ønsker', 'når det passer Dem'],
  },
];
