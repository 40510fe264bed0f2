/** The first card: hello, then safety before anything else. */
export const greeting = {
  title: 'Hej. Jeg er Chikanehjælpen',
  body: 'Du kan bruge mig, hvis du har oplevet noget ubehageligt på nettet eller telefonen på grund af dit arbejde. Du bestemmer, hvad vi gør.',
  question: 'Er der nogen, der truer dig lige nu, eller er du bange for, at noget sker i dag?',
  inDanger: 'Ja, jeg er i fare',
  goOn: 'Nej, fortsæt',
  limits:
    'Jeg er et program, og arbejdspladsen kan teknisk set læse det, der står i Teams. Jeg kan ikke love fuld fortrolighed, men du ser altid, hvem der får besked, før det sker.',
};

/** Somebody is in danger now. */
export const danger = {
  title: 'Ring 112 nu',
  body: 'Er du på arbejde, så gå hen til en kollega. Er du et andet sted, så gå hen til andre mennesker, eller ring til en, du stoler på.',
  notAlone: 'Vær ikke alene. Jeg bliver her.',
  nothingStored: 'Jeg har ikke gemt noget, og ingen har fået besked fra mig.',
  safeNow: 'Jeg er i sikkerhed nu',
};

/** The person comes back and a draft is there. */
export const draftWaiting = {
  title: 'Du har en kladde',
  body: (moment: string) => `Du skrev sidst i den ${moment}. Kun du kan se den, og ingen har fået besked.`,
  resume: 'Jeg vil fortsætte',
  discard: 'Jeg vil slette kladden',
};

/** The person stopped for now; the draft is kept. */
export const saved = {
  title: 'Din kladde er gemt',
  body: 'Den ligger her i 7 dage, og kun du kan se den. Skriv chikane, når du vil fortsætte.',
  resume: 'Jeg vil fortsætte nu',
};

/** The person stopped before anything was entered. */
export const goodbye = {
  title: 'Det er helt i orden',
  body: 'Jeg har ikke sendt noget. Skriv chikane, når du vil tale med mig.',
  start: 'Jeg vil begynde nu',
};

/** The short menu, also the answer to words that the bot does not know. */
export const help = {
  title: 'Sådan kan jeg hjælpe',
  unknownTitle: 'Det kender jeg ikke et svar på',
  body: 'Har du oplevet noget ubehageligt på nettet eller telefonen på grund af dit arbejde, så begynd her. Du bestemmer tempoet.',
  start: 'Jeg har oplevet noget',
  resume: 'Jeg vil fortsætte min kladde',
  myCases: 'Jeg vil se mine sager',
  words: 'Du kan også skrive: chikane, mine sager, hjælp, dansk eller english.',
};
