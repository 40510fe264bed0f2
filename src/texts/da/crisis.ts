/** The numbers that are one tap away on every card of the employee. No opening hours: they change, and a wrong one hurts. */
export const crisis = {
  emergency: 'Ring 112, hvis du er i fare lige nu.',
  police: 'Ring 114 til politiet, når det ikke er akut.',
  lifeline:
    'Har du tanker om ikke at ville leve, så ring til Livslinien på 70 201 201 eller til lægevagten (1813 i Region Hovedstaden).',
  victims: 'Ring til Offerrådgivningen på 116 006. Det er gratis, og du kan være anonym.',
  notAlone: 'Du skal ikke være alene med det.',
};
