/** A case that is an exercise: the line on every card of it, and the words around it. */
export const drill = {
  mark: 'Øvelse. Det her er ikke sket i virkeligheden.',
  /** A push notification, a subject, or what is read where the card cannot be shown. */
  marked: (line: string) => `Øvelse: ${line}`,
  /** The number of the case where several stand together. */
  number: (number: string) => `${number} (øvelse)`,
  documentTitle: (title: string) => `ØVELSE: ${title}`,
  documentNotice: 'ØVELSE. Det her er ikke sket. Send det ikke til politiet, EASY eller andre.',
  start: {
    title: 'Vil I holde en øvelse?',
    body: 'Du går gennem det samme som ved en rigtig sag. De kolleger, du vælger, får rigtige beskeder. Der står "Øvelse" på dem alle.',
    stays:
      'Øvelsen tæller ikke med i tal, og vagten får ikke besked om den. Under "Jeg har brug for hjælp nu" er numrene og vagten altid rigtige. Skriv kun noget, du har fundet på.',
    begin: 'Jeg vil begynde øvelsen',
    real: 'Nej, der er sket noget',
  },
};
