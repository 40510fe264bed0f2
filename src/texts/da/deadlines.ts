/** What the leader reads about each deadline. The date always stands in words; the name of the rule stands above. */
export const deadlines = {
  ahead: {
    police_comp: (last: string) =>
      `Som hovedregel senest ${last}, hvis man vil søge erstatning fra staten. Der er undtagelser, og man kan også anmelde senere. Spørg personen, og tal med HR først.`,
    internal_accident_deadline: (last: string) =>
      `Jeres egen dato er ${last}. Den gælder, hvis I ser det som en ulykke.`,
    easy_absence: (last: string) => `Senest ${last}. Meld det også, hvis I er i tvivl.`,
  },
  passed: {
    police_comp: (last: string) => `Datoen var ${last}. Man kan stadig anmelde, og der er undtagelser.`,
    internal_accident_deadline: (last: string) =>
      `Datoen var ${last}. Lovens egen dato kan stadig være åben. Se på det i dag.`,
    easy_absence: (last: string) => `Datoen var ${last}. Meld det stadig, så snart I kan.`,
  },
  meet: {
    police_comp: 'Politidelen er afklaret',
    internal_accident_deadline: 'Den interne del er afklaret',
    easy_absence: 'EASY-delen er afklaret',
  },
  actBy: (moment: string) => `Gør det helst senest ${moment}.`,
  actNow: 'Der er ikke mere arbejdstid før datoen. Gør det nu, hvis I kan.',
  met: 'Det er afklaret.',
  ended: 'Datoen følges ikke mere.',
};
