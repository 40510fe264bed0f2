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
  },
  useButtons: 'Brug gerne knapperne på kortet ovenfor. Skriv "hjælp", hvis du vil se, hvad du kan vælge.',
  tooLong:
    'Teksten er over 4000 tegn, så jeg kan ikke lægge den i kladden. Den står her i chatten. Send den gerne i mindre dele.',
  tooMuch:
    'Der er ikke plads til mere i dine egne ord. De må højst være 4000 tegn. Det, du skrev nu, står her i chatten, men ikke i kladden.',
  undone: 'Det er taget ud af kladden igen. Resten af kladden er, som den var.',
};
