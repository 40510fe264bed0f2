/** The end of a case, for leader and AMR. */
export const closing = {
  title: { open: 'Kan sagen lukkes?', closed: 'Sagen er lukket', withdrawn: 'Sagen er trukket tilbage' },
  noneUntil: (name: string, moment: string) =>
    `${name} har ikke svaret endnu. Uden svar kan du lukke sagen fra ${moment}.`,
  none: (name: string) => `${name} har ikke svaret endnu.`,
  'lacks-nothing': (name: string) => `${name} har svaret, at der ikke mangler noget.`,
  'lacks-something': (name: string) =>
    `${name} mangler noget. Tal sammen. Sagen kan først lukkes, når ${name} svarer, at der ikke mangler noget.`,
  ended: {
    closed: (name: string) => `Påmindelserne er stoppet. Sker der mere, kan ${name} melde det som en ny sag.`,
    withdrawn: () => 'Du skal ikke svare her.',
  },
  meaning: (name: string) => `Når du lukker, stopper påmindelserne. ${name} kan altid melde noget nyt.`,
  notDone: 'Det er ikke gjort endnu:',
  otherTasks: (count: number) => (count === 1 ? 'En anden opgave' : `${String(count)} andre opgaver`),
  meeting: (moment: string) =>
    `Et møde er aftalt til ${moment}. Lukker du før, bliver det stående, men jeg minder ikke om det.`,
  close: 'Jeg vil lukke sagen',
  recognition: (name: string) => `Skriv en sætning til ${name}, hvis du vil`,
  recognitionHint: (name: string) => `Kun ${name} får den. Det kan være noget, du har sat pris på`,
  written: (name: string) => `Det skrev du til ${name}:`,
  open: 'Jeg vil se sagen',
  summary: 'En sag venter på dit svar',
  lacks: {
    title: (name: string) => `${name} mangler noget`,
    body: 'Tag en snak i dag, hvis du kan. Spørg, hvad der skal til.',
    wrote: (name: string) => `${name} har valgt at fortælle dig:`,
    talk: 'Tag en snak i dag, hvis du kan. Spørg, hvordan du bedst hjælper med det.',
    summary: 'Der mangler noget i en sag',
  },
  caseWithdrawn: {
    body: 'Medarbejderen har trukket sagen tilbage. Det kræver ingen begrundelse, så spørg ikke efter en. I skal stadig forebygge, at det sker igen.',
    summary: 'En sag er trukket tilbage',
  },
};
