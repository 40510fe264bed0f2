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
  title: 'Teamet holder en samtale',
  body: (period: string) => `Teamet taler sammen ${period}. Det er frivilligt for dig at være med.`,
  mentioned: 'Du har sagt ja til, at du må nævnes.',
  notMentioned: 'Dit navn og indholdet nævnes ikke uden dit ja.',
};

/** The question before a case is closed. */
export const anythingMissing = {
  title: 'Mangler du noget?',
  body: 'Jeg spørger, før sagen bliver lukket. Du kan svare kort eller lade være.',
  lack: 'Ja, jeg mangler noget',
  lackNothing: 'Nej, jeg mangler ikke noget',
};

/** The case was closed. */
export const caseClosed = {
  title: 'Din sag er lukket',
  body: 'Nogle mærker først noget senere. Sker der noget igen, eller vil du tale med nogen, så skriv til mig.',
  start: 'Jeg vil fortælle noget nyt',
};
