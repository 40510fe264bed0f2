/** The person's own view of the case: receipt and status. */
export const reporterCase = {
  sentTitle: 'Tak. Det er sendt',
  title: 'Din sag',
  caseNumber: (number: string) => `Sagsnummer ${number}`,
  status: {
    open: 'Sagen er åben.',
    withdrawn: 'Sagen er trukket tilbage. Det koster dig ikke hjælp.',
    closed: 'Sagen er lukket. Skriv chikane, hvis der sker noget igen.',
  },
  told: 'De får besked',
  onItsWay: 'Beskeden er på vej.',
  delivered: (moment: string) => `Har fået besked ${moment}.`,
  opened: (moment: string) => `Åbnede sagen ${moment}.`,
  next: 'Det næste',
  nextUnseen: 'Jeg skriver til dig her, når nogen har set sagen. Du bestemmer selv, om du vil gøre mere nu.',
  nextSeen: 'Det næste er en snak om, hvad du har brug for. Du kan altid skrive til mig.',
  dates: 'Datoer, der er gode at kende',
  easyNotStarted:
    'Får du fravær på grund af det her, så sig det til mig. Så finder jeg datoen for en arbejdsulykke.',
  debriefing: 'Samtale i teamet',
  debriefingTime: (moment: string) => `Teamet mødes ${moment}. Det er frivilligt for dig.`,
  refresh: 'Jeg vil se det nyeste',
  absence: 'Jeg har haft fravær',
  firstDay: 'Hvilken dag var den første?',
  firstDayMissing: 'Vælg den første dag. I dag eller en dag før.',
  saveAbsence: 'Jeg vil gemme dagen',
  askWithdraw: 'Jeg vil trække sagen tilbage',
};

/** The question before a case is withdrawn. */
export const withdrawConfirm = {
  title: 'Vil du trække sagen tilbage?',
  stops:
    'Så stopper påmindelser og aftaler i sagen. De, der fik besked, får at vide, at den er trukket tilbage.',
  cannotBeUndone:
    'Det, nogen har læst, kan jeg ikke gøre ulæst. Sagen kan ikke åbnes igen, men du kan begynde en ny.',
  helpStays: 'Du mister ingen hjælp ved at trække den tilbage.',
  withdraw: 'Ja, jeg vil trække den tilbage',
  keep: 'Nej, jeg vil beholde den',
};

/** All cases that the person reported. */
export const myCases = {
  title: 'Dine sager',
  body: 'Kun du kan se listen.',
  none: 'Du har ingen sager hos mig.',
  choose: 'Vælg en sag',
  chooseError: 'Vælg en sag først.',
  reported: (number: string, day: string, status: string) => `${number}, ${day} (${status})`,
  status: { open: 'åben', withdrawn: 'trukket tilbage', closed: 'lukket' },
  resume: 'Jeg vil fortsætte min kladde',
  start: 'Jeg vil fortælle noget nyt',
};
