/** Somebody acknowledged the case. */
export const seen = {
  title: 'Din sag er set',
  by: (name: string, time: string) => `${name} har set det ${time}.`,
  on: (moment: string) => moment,
};

/** A date that matters to the person draws near, or has passed. */
export const reminderPerson = {
  title: 'En dato, der er god at kende',
  repeated: 'Du har måske fået beskeden før. Jeg sender den igen for at være sikker.',
};

/** The team's talk has a time. */
export const debriefingPlanned = {
  title: 'Teamet mødes',
  body: (period: string) => `Det er ${period}. Du bestemmer selv, om du vil være med.`,
  mentioned: 'Du har sagt ja til at blive nævnt. Lederen er bedt om at spørge dig igen lige før mødet.',
  notMentioned: 'Lederen er bedt om ikke at tale om dig eller det, der er sket, uden dit ja.',
};

/** The question before a case is closed. */
export const anythingMissing = {
  title: 'Mangler du noget?',
  body: 'Jeg spørger, før sagen bliver lukket. Lederen kan se dit svar. Svarer du ikke, kan lederen lukke sagen efter 7 dage.',
  bodyKept:
    'Ingen leder har din sag lige nu. Dit svar bliver gemt i sagen, og den, der får den, kan se det. Du behøver ikke svare.',
  lack: 'Ja, jeg mangler noget',
  lackNothing: 'Nej, jeg mangler ikke noget',
};

/** What is missing, in the person's own choice and words. */
export const missingWhat = {
  title: {
    choose: 'Hvad mangler du?',
    preview: 'Det her får lederen',
    sent: 'Jeg har sendt det til lederen',
  },
  body: {
    choose: 'Lederen ved nu, at du mangler noget. Du bestemmer selv, om du vil fortælle, hvad det er.',
    preview: (name: string) =>
      `${name} får det præcis, som det står her. Intet bliver sendt, før du siger ja.`,
    sent: 'Lederen bliver bedt om at tale med dig. Sagen bliver ikke lukket, mens du mangler noget.',
  },
  /** Where no leader has the case. */
  kept: {
    title: {
      choose: 'Hvad mangler du?',
      preview: 'Det her gemmer jeg i sagen',
      sent: 'Det står nu i sagen',
    },
    body: {
      choose: 'Det står i sagen, at du mangler noget. Du bestemmer selv, om du vil fortælle, hvad det er.',
      preview:
        'Ingen leder har din sag lige nu. Den, der får den, kan se det, du har valgt, men ikke dine egne ord.',
      sent: 'Den, der får din sag, kan se det, du har valgt. Sagen bliver ikke lukket, mens du mangler noget.',
    },
  },
  empty: 'Vælg noget, eller skriv det med dine egne ord.',
  what: 'Vælg det, der passer',
  parts: {
    talk: 'En snak om, hvordan det går',
    police: 'Hjælp med politiet',
    online: 'Noget ligger stadig på nettet',
    work: 'Noget ved mit arbejde skal ændres',
    other: 'Noget andet',
  },
  words: 'Dine egne ord til lederen, hvis du vil',
  wordsHint: 'Skriv kun det, som lederen må læse',
  look: 'Jeg vil se, hvad lederen får',
  enough: 'Jeg vil ikke skrive mere nu',
  send: 'Jeg vil sende det',
  change: 'Jeg vil rette det',
};

/** The case was closed. */
export const caseClosed = {
  title: 'Din sag er lukket',
  wrote: (name: string) => `${name} skrev til dig:`,
  body: 'Nogle mærker først noget senere. Du kan åbne den igen uden at begynde forfra. Vil du tale med nogen, så vælg "Jeg har brug for hjælp nu".',
  start: 'Jeg vil fortælle noget nyt',
};
