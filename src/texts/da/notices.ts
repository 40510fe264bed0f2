/** Short answers as a card: what happened, and what one can do now. */
export const notice = {
  'out-of-date': {
    title: 'Kortet er ikke det nyeste',
    body: 'Der er sket noget siden, så jeg har ikke ændret noget. Skriv hjælp, så viser jeg, hvad du kan gøre.',
  },
  'not-allowed': {
    title: 'Det kan jeg ikke vise dig',
    body: 'Du har ikke adgang til det her. Skriv hjælp, hvis du vil noget andet.',
  },
  discarded: {
    title: 'Kladden er slettet',
    body: 'Ingen har fået besked. Skriv chikane, hvis du vil begynde igen.',
  },
  withdrawn: {
    title: 'Sagen er trukket tilbage',
    body: 'De, der fik besked, får at vide, at den er trukket tilbage. Du kan stadig få hjælp.',
  },
  'try-again': {
    title: 'Det gik ikke igennem lige nu',
    body: 'Prøv gerne igen om lidt. Gik det alligevel igennem, sker det kun én gang.',
  },
  'already-answered': {
    title: 'Der er allerede svaret',
    body: 'Det første svar gælder, og dit klik ændrede ikke noget.',
  },
  'case-ended': {
    title: 'Sagen er ikke åben længere',
    body: 'Den er lukket eller trukket tilbage, så jeg har ikke ændret noget. Skriv hjælp, hvis du vil videre.',
  },
  later: {
    title: 'Det er helt i orden',
    body: 'Din sag er, som den er. Skriv mine sager, når du vil se den igen.',
  },
  thanks: {
    title: 'Tak for dit svar',
    body: 'Skriv til mig, hvis noget ændrer sig.',
  },
  'no-unit': {
    title: 'Jeg ved ikke, hvem din leder er',
    body: 'Derfor kan jeg ikke sende noget endnu. Ring til din leder, din arbejdsmiljørepræsentant eller HR.',
  },
  language: {
    title: 'Nu skriver jeg dansk',
    body: 'Skriv english, hvis du vil skifte.',
  },
  'something-missing-sent': {
    title: 'Jeg giver lederen besked',
    body: 'Lederen får at vide, at du mangler noget. Du må også gerne selv ringe.',
  },
};

/** Answers without a card. */
export const sentences = {
  notHere: 'Det her taler vi bedst om under fire øjne. Skriv til mig i en privat chat.',
  draftErased:
    'Din kladde er slettet, fordi der er gået 7 dage. Ingen har fået besked. Skriv chikane, hvis du vil begynde igen.',
  clockMoved: (moment: string) => `Uret står nu på ${moment}.`,
  storageDown: 'Jeg kunne ikke gemme det lige nu. Det, du skrev, er ikke sendt. Prøv gerne igen om lidt.',
};
