/** The case as the work-environment representative sees it: enough for support and registration, no words. */
export const amrCase = {
  title: {
    open: (name: string) => `Støt ${name}`,
    closed: 'Sagen er lukket',
    withdrawn: 'Sagen er trukket tilbage',
  },
  withdrawn: () => 'Du skal ikke gøre mere i sagen. Arbejdspladsen skal stadig forebygge, at det sker igen.',
  closed: (name: string) => `Tak for din hjælp. ${name} kan altid melde noget nyt.`,
  support: (name: string) =>
    `Spørg, hvad der vil hjælpe. Du skal ikke undersøge noget eller dømme nogen. Tal kun med andre om sagen, hvis ${name} siger ja.`,
  register: (name: string) => `Hjælp med at registrere hændelsen, når ${name} er klar til det.`,
  acknowledged: (name: string, moment: string) => `${name} har ansvaret og kvitterede ${moment}.`,
  notAcknowledged: 'Ingen leder har kvitteret endnu.',
  datesHint:
    'En leder, der har fået besked, har ansvaret for datoerne. Man kan også anmelde til politiet senere.',
  date: (rule: string, moment: string) => `${rule}: senest ${moment}.`,
  dateMet: (rule: string) => `${rule}: afklaret.`,
  dateEnded: (rule: string) => `${rule}: jeg minder ikke længere om den.`,
};
