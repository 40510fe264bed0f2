/** The end of a case, for leader and AMR. */
export const closing = {
  title: { open: 'Kan sagen lukkes?', closed: 'Sagen er lukket', withdrawn: 'Sagen er trukket tilbage' },
  noneUntil: (moment: string) => `Personen har ikke svaret endnu. Uden svar kan du lukke fra ${moment}.`,
  none: 'Personen har ikke svaret endnu.',
  'lacks-nothing': 'Personen har svaret, at der ikke mangler noget.',
  'lacks-something': 'Personen mangler noget. Tal sammen, før du lukker.',
  ended: {
    closed: 'Påmindelserne er stoppet. Sker der mere, kan personen melde det som en ny sag.',
    withdrawn: 'Du skal ikke svare mere her.',
  },
  meaning: 'Når du lukker, stopper påmindelserne. Personen kan altid melde noget nyt.',
  close: 'Jeg vil lukke sagen',
  open: 'Jeg vil se sagen',
  summary: 'En sag venter på dit svar',
  lacks: {
    title: (name: string) => `${name} mangler noget`,
    body: 'Tal sammen i dag, hvis du kan. Spørg, hvad der skal til.',
    summary: 'Der mangler noget i en sag',
  },
  caseWithdrawn: {
    body: 'Personen har trukket sagen tilbage. Det behøver ingen grund. I skal stadig forebygge, at det sker igen.',
    summary: 'En sag er trukket tilbage',
  },
};
