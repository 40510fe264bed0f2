/** What the leader reads about each deadline. The date always stands in words; the name of the rule stands above. */
export const deadlines = {
  ahead: {
    police_comp: (last: string) =>
      `Vil medarbejderen måske søge erstatning fra staten, skal politiet som hovedregel have anmeldelsen senest ${last}. Der er undtagelser, og man kan også anmelde senere. Tilbyd din hjælp, og tal med HR, før I anmelder.`,
    internal_accident_deadline: (last: string) =>
      `Kan det være en arbejdsulykke, vil arbejdspladsen have den anmeldt senest ${last}. Spørg HR, hvis I er i tvivl.`,
    easy_absence: (last: string) =>
      `Er det en arbejdsulykke, og varer fraværet så længe, som loven kræver, skal den anmeldes i EASY på virk.dk senest ${last}. Gør det også, hvis I er i tvivl.`,
    easy_no_absence: (last: string) =>
      `Kan der blive tale om erstatning, skal en arbejdsulykke anmeldes i EASY på virk.dk senest ${last}, også uden fravær. Gør det også, hvis I er i tvivl.`,
    easy_death: (last: string) =>
      `Kan dødsfaldet skyldes arbejdet, skal det anmeldes i EASY på virk.dk senest ${last}. Lad HR hjælpe dig med det.`,
    first_human_contact: (last: string) =>
      `Tal med medarbejderen senest ${last}. Spørg, hvad der vil hjælpe nu.`,
    prosecution_request: (last: string) => `Det er medarbejderens egen dato: ${last}.`,
    comp_application: (last: string) => `Det er medarbejderens egen dato: ${last}.`,
    self_notice: (last: string) => `Det er medarbejderens egen dato: ${last}.`,
    police_decision_review: (last: string) =>
      `Tag stilling til hjælp med politiet senest ${last}. Spørg medarbejderen, og tal med HR eller jurister først.`,
  },
  passed: {
    police_comp: (last: string) =>
      `Datoen for erstatning fra staten var som hovedregel ${last}. Der er undtagelser, og man kan stadig anmelde. Spørg medarbejderen, og tal med HR.`,
    internal_accident_deadline: (last: string) =>
      `Arbejdspladsens egen frist var ${last}. Lovens frist kan være senere, så se på det i dag.`,
    easy_absence: (last: string) =>
      `Datoen var ${last}. Er det en arbejdsulykke, og varede fraværet så længe, som loven kræver, skal den stadig anmeldes. Gør det, så snart I kan.`,
    easy_no_absence: (last: string) =>
      `Datoen var ${last}. Kan der blive tale om erstatning, skal ulykken stadig anmeldes. Gør det, så snart I kan.`,
    easy_death: (last: string) =>
      `Datoen var ${last}. Dødsfaldet skal stadig anmeldes. Lad HR hjælpe dig i dag.`,
    first_human_contact: (last: string) =>
      `Samtalen skulle helst have været senest ${last}. Tal med medarbejderen i dag.`,
    prosecution_request: (last: string) => `Det var medarbejderens egen dato: ${last}.`,
    comp_application: (last: string) => `Det var medarbejderens egen dato: ${last}.`,
    self_notice: (last: string) => `Det var medarbejderens egen dato: ${last}.`,
    police_decision_review: (last: string) =>
      `Svaret om hjælp med politiet skulle helst være kommet senest ${last}. Se på det i dag.`,
  },
  meet: {
    police_comp: 'Politianmeldelsen er afklaret',
    internal_accident_deadline: 'Den interne frist er afklaret',
    easy_absence: 'Anmeldelsen i EASY er afklaret',
    easy_no_absence: 'Anmeldelsen i EASY er afklaret',
    easy_death: 'Anmeldelsen er afklaret',
    first_human_contact: 'Vi har talt sammen',
    prosecution_request: 'Det er afklaret',
    comp_application: 'Det er afklaret',
    self_notice: 'Det er afklaret',
    police_decision_review: 'Der er taget stilling',
  },
  /** Follows the police rule, after what the organisation says of its insurance. */
  insurance: {
    yes: 'Arbejdspladsen har en voldsskadeforsikring. Er sagen dækket af den, kræver erstatning måske ingen politianmeldelse. Spørg HR eller forsikringen.',
    unknown: 'Har arbejdspladsen en voldsskadeforsikring, kan der gælde andet. Spørg HR.',
  },
  actBy: (moment: string) => `Gør det helst senest ${moment}.`,
  actNow: 'Der er ikke mere arbejdstid inden da. Gør det nu, hvis I kan.',
  met: 'Det er afklaret.',
  ended: 'Jeg minder ikke længere om datoen.',
};
