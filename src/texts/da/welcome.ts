import { numberToTap, plainNumber } from '../../guidance/contacts.ts';

/** The first card: hello, then safety before anything else. */
export const greeting = {
  title: 'Hej. Jeg er Chikanehjælpen',
  body: 'Du kan bruge mig, hvis du har oplevet noget ubehageligt på nettet eller telefonen på grund af dit arbejde. Du bestemmer, hvad vi gør.',
  question: 'Er der nogen, der truer dig lige nu, eller er du bange for, at noget sker i dag?',
  inDanger: 'Ja, jeg er i fare',
  goOn: 'Nej, jeg vil fortsætte',
  limits:
    'Jeg er et program. Arbejdspladsen kan teknisk set læse det, der står i Teams. Jeg kan ikke love fuld fortrolighed. Men du ser altid, hvem der får det, du fortæller, før jeg sender det.',
};

/** Somebody is in danger now. */
export const danger = {
  title: `Ring ${plainNumber('emergency')} nu`,
  call: `Tryk her for at ringe op: ${numberToTap('emergency')}`,
  notAlone: 'Vær ikke alene. Gå hen til en kollega eller andre mennesker, eller ring til en, du stoler på.',
  nothingStored: 'Dit svar er ikke gemt, og ingen får besked om det fra mig.',
  safeNow: 'Jeg er i sikkerhed nu',
};

/** The person comes back and a draft is there. */
export const draftWaiting = {
  title: 'Du har en kladde',
  body: (moment: string) =>
    `Du skrev sidst i den ${moment}. Jeg viser den ikke til andre, og ingen har fået besked.`,
  resume: 'Jeg vil fortsætte',
  discard: 'Jeg vil slette kladden',
};

/** Told once, a day before a draft is erased. */
export const draftEnds = {
  title: 'Din kladde bliver slettet',
  body: (moment: string) =>
    `Det sker ${moment}. Vil du beholde den, kan du fortsætte inden da. Ellers behøver du ikke gøre noget.`,
};

/** The draft is there, but it cannot be read. */
export const draftUnreadable = {
  title: 'Jeg kan ikke læse din kladde lige nu',
  body: 'Fejlen er hos mig, og ingen har fået besked. Prøv gerne igen senere. Du kan også slette kladden og begynde forfra.',
};

/** The person stopped for now; the draft is kept. */
export const saved = {
  title: 'Din kladde er gemt',
  body: 'Jeg gemmer den i 7 dage og viser den ikke til andre. Skriv "chikane", når du vil fortsætte.',
  resume: 'Jeg vil fortsætte nu',
};

/** The person stopped before anything was entered. */
export const goodbye = {
  title: 'Det er helt i orden',
  body: 'Der bliver ikke sendt noget nu. Skriv "chikane", når du vil i gang.',
  start: 'Jeg vil begynde nu',
};

/** The short menu, also the answer to words that the bot does not know. */
export const help = {
  title: 'Sådan kan jeg hjælpe',
  unknownTitle: 'Jeg forstod ikke helt, hvad du skrev',
  body: 'Har du oplevet noget ubehageligt på nettet eller telefonen? Har det med dit arbejde at gøre, så begynd her. Du bestemmer tempoet.',
  start: 'Jeg har oplevet noget',
  resume: 'Jeg vil fortsætte min kladde',
  myCases: 'Jeg vil se mine sager',
  dutyWords: {
    part: 'Har du opgaver i en sag, så skriv "mine opgaver", "overblik" eller "beredskabsplan".',
    leader:
      'Du er leder. Skriv "mine opgaver", "overblik" eller "beredskabsplan", når du har brug for det. Skriv "forbind" for at se, hvordan jeg kan skrive i jeres kanal. Skriv "øvelse", hvis I vil prøve det hele af.',
    administrator:
      'Du er administrator. Skriv "selvtjek" eller "forbind", når du har brug for det. Har du også sager, så skriv "mine opgaver" eller "overblik".',
  },
  words:
    'Du kan også skrive "chikane", "kollega", "mine sager", "hjælp", "dansk" eller "english". Vil du læse om noget, så skriv "råd", "skærmbillede", "slet", "politi" eller "beredskabsplan".',
};

/** Once, to whoever got the app: what it is and how to begin. */
export const firstWord = {
  title: 'Hej. Jeg er Chikanehjælpen',
  body: 'Jeg kan hjælpe, hvis der sker noget ubehageligt på nettet eller telefonen på grund af dit arbejde. Skriv "chikane", når du har brug for mig.',
  start: 'Jeg vil begynde nu',
};
