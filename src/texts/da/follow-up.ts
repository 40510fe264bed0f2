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
  lack: 'Ja, jeg mangler noget',
  lackNothing: 'Nej, jeg mangler ikke noget',
};

/** The case was closed. */
export const caseClosed = {
  title: 'Din sag er lukket',
  body: 'Nogle mærker først noget senere. Du kan åbne den igen uden at begynde forfra. Vil du tale med nogen, så vælg "Jeg har brug for hjælp nu".',
  start: 'Jeg vil fortælle noget nyt',
};
