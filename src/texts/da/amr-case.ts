/** The case as the work-environment representative sees it: enough for support and registration, no words. */
export const amrCase = {
  title: {
    open: (name: string) => `Støt ${name}`,
    closed: 'Sagen er lukket',
    withdrawn: 'Sagen er trukket tilbage',
  },
  withdrawn: 'Du skal ikke gøre mere i sagen. Pligten til at forebygge består.',
  closed: 'Tak for din hjælp. Personen kan altid melde noget nyt.',
  support: 'Spørg, hvad der vil hjælpe. Du skal ikke undersøge noget eller dømme nogen.',
  register: 'Hjælp lederen med at registrere det.',
  acknowledged: (name: string, moment: string) => `${name} har ansvaret og kvitterede ${moment}.`,
  notAcknowledged: 'Lederen har ikke kvitteret endnu.',
  datesHint: 'Lederen har ansvaret for datoerne.',
  date: (rule: string, moment: string) => `${rule}: senest ${moment}.`,
  dateMet: (rule: string) => `${rule}: afklaret.`,
  dateEnded: (rule: string) => `${rule}: følges ikke mere.`,
};
