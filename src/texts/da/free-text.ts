/** What is written beside the cards: added to the draft, or kept only when the person says so. */
export const freeText = {
  kept: {
    title: 'Det er lagt i din kladde',
    body: 'Jeg har lagt det til dine egne ord. Ingen har fået besked.',
    resume: 'Jeg vil fortsætte',
    undo: 'Jeg vil fortryde',
  },
  unsure: {
    title: 'Vil du begynde med det, du skrev?',
    body: 'Jeg forstod ikke helt, hvad du vil. Har du oplevet noget på nettet eller telefonen på grund af dit arbejde, så begynd her.',
    words: 'Det, du skrev. Du kan rette det.',
    nothingKept: 'Jeg gemmer det først, når du begynder.',
    begin: 'Jeg vil begynde med det her',
    withCase: {
      title: 'Hvor hører det til, du skrev?',
      body: 'Handler det om din sag, kan jeg lægge det til dine egne ord i den. Er det noget nyt, kan du begynde med det her.',
      nothingKept: 'Jeg gemmer det først, når du vælger et sted.',
      add: 'Jeg vil lægge det til sagen',
      begin: 'Det er noget nyt',
      choose: 'Vælg sagen',
    },
  },
  leader: {
    title: (name: string) => `${name} har skrevet mere`,
    body: 'Du må læse det i sagen.',
    summary: 'Nyt i en sag',
  },
  caseTooMuch:
    'Der er ikke plads til det hele. Dine egne ord i sagen må højst være 4000 tegn. Jeg har ikke gemt det nye. Du kan gøre det kortere eller sende det som en fil.',
  caseNotNow:
    'Jeg kan ikke lægge det til sagen, for den er ikke åben, eller det private i den kan ikke læses. Jeg har ikke gemt det nye.',
  useButtons: 'Brug gerne knapperne på kortet ovenfor. Skriv "hjælp", hvis du vil se, hvad du kan vælge.',
  tooLong:
    'Teksten er over 4000 tegn, så jeg kan ikke lægge den i kladden. Den står her i chatten. Send den gerne i mindre dele.',
  tooMuch:
    'Der er ikke plads til mere i dine egne ord. De må højst være 4000 tegn. Det, du skrev nu, står her i chatten, men ikke i kladden.',
  undone: 'Det er taget ud af kladden igen. Resten af kladden er, som den var.',
};
