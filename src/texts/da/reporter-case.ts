/** The person's own view of the case: receipt and status. */
export const reporterCase = {
  sentTitle: 'Tak. Det er sendt',
  title: 'Din sag',
  details: 'Jeg vil se det hele',
  caseNumber: (number: string) => `Sagsnummer ${number}`,
  status: {
    open: 'Sagen er åben.',
    withdrawn: 'Sagen er trukket tilbage. Du kan stadig få hjælp.',
    closed: 'Sagen er lukket. Du kan åbne den igen, hvis du får brug for det.',
  },
  wordsErased: 'Dine egne ord er slettet.',
  told: 'Besked til',
  moreTold: (count: number) => `Og ${String(count)} flere. Vælg "Jeg vil se det hele".`,
  unreached: (names: string) =>
    `Min besked kunne ikke leveres til ${names}. Du kan selv ringe eller tale med en anden, du er tryg ved.`,
  lackNothing: 'Jeg mangler ikke længere noget',
  nextUnseen: 'Når nogen har set sagen og kvitteret, skriver jeg til dig her.',
  nextSeen:
    'Lederen er bedt om at tale med dig om, hvad du har brug for. Du må også gerne selv tage kontakt.',
  dates: 'Datoer, der er gode at kende',
  easyNotStarted:
    'Får du fravær på grund af det her, så vælg "Jeg vil ændre eller se mere". Så finder jeg den dato, hvor arbejdspladsen normalt senest skal anmelde en arbejdsulykke.',
  debriefingTime: (moment: string) => `Teamet mødes ${moment}. Du bestemmer selv, om du vil være med.`,
  refresh: 'Jeg vil se det nyeste',
  longSeries:
    'Det har stået på i mere end fem dage. Så kan det være en arbejdsulykke, som arbejdspladsen anmelder, eller en erhvervssygdom, som en læge anmelder. Det er ikke dig, der skal afgøre det. Tal med din læge, hvis du har brug for det.',
};

/** What the person can do with the case, one line each. */
export const caseMenu = {
  open: 'Jeg vil ændre eller se mere',
  title: 'Hvad vil du gøre?',
  body: 'Vælg det, du har brug for. Der sker ikke noget, før du har sagt ja.',
  change: 'Jeg vil se svar og beviser',
  knows: 'Jeg vil se, hvem der ved det',
  history: 'Jeg vil se forløb eller kopi',
  stop: 'Jeg vil stoppe her',
  withdrawApart: 'Trækker du sagen tilbage, kan den ikke åbnes igen.',
  nothingMore: 'Jeg har ikke brug for mere',
  askWithdraw: 'Jeg vil trække sagen tilbage',
};

/** The question before a closed case is opened again. */
export const reopen = {
  open: 'Jeg vil åbne sagen igen',
  title: 'Vil du åbne sagen igen?',
  body: 'Du skal ikke fortælle det hele forfra. De her får besked:',
  gone: 'De her har ikke længere rollen og får ikke besked:',
  nobody:
    'Ingen af dem, der kendte sagen, har rollen mere. Du kan vælge, hvem der nu skal have besked. Så skal du ikke fortælle det forfra.',
  chooseAnew: 'Jeg vil vælge, hvem der er med',
  start: 'Jeg vil begynde en ny sag',
  yes: 'Ja, jeg vil åbne den igen',
  no: 'Nej, den skal blive lukket',
};

/** The question before a case is withdrawn. */
export const withdrawConfirm = {
  title: 'Vil du trække sagen tilbage?',
  stops:
    'Så stopper påmindelserne. De, der fik besked, får at vide, at sagen er trukket tilbage. Er teamet inviteret til et møde, aflyser jeg det ikke.',
  cannotBeUndone:
    'Det, nogen har nået at læse, kan ikke tages tilbage. Sagen kan ikke åbnes igen, men du kan begynde en ny.',
  helpStays: 'Du kan stadig få hjælp, selv om du trækker den tilbage.',
  withdraw: 'Ja, jeg vil trække den tilbage',
  keep: 'Nej, jeg vil beholde den',
};

/** All cases that the person reported. */
export const myCases = {
  title: 'Dine sager',
  body: 'Jeg viser ikke listen til andre.',
  none: 'Du har ingen sager hos mig.',
  choose: 'Vælg en sag',
  chooseError: 'Vælg en sag først.',
  reported: (number: string, day: string, status: string) => `${number}, ${day} (${status})`,
  status: { open: 'åben', withdrawn: 'trukket tilbage', closed: 'lukket' },
  resume: 'Jeg vil fortsætte min kladde',
  start: 'Jeg vil fortælle noget nyt',
};
