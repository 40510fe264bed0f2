/** What the person reads about each date: calm, with the date in words, and never as a demand on them. */
export const personDeadlines = {
  ahead: {
    police_comp: (last: string) =>
      `Hvis du måske vil søge erstatning fra staten, er det som hovedregel en betingelse, at politiet har fået anmeldelsen senest ${last}. Der findes undtagelser. Du kan også anmelde senere.`,
    internal_accident_deadline: (last: string) =>
      `Kan det være en arbejdsulykke, vil arbejdspladsen have den anmeldt senest ${last}. Det er en leders opgave, ikke din.`,
    easy_absence: (last: string) =>
      `Når en arbejdsulykke giver fravær, skal arbejdspladsen normalt have anmeldt den i EASY senest ${last}. Det er en leders opgave, ikke din.`,
  },
  passed: {
    police_comp: (last: string) =>
      `Datoen for erstatning fra staten var som hovedregel ${last}. Der findes undtagelser, og du kan stadig anmelde.`,
    internal_accident_deadline: (last: string) =>
      `Arbejdspladsens egen dato var ${last}. En arbejdsulykke kan stadig anmeldes. Det er en leders opgave, ikke din.`,
    easy_absence: (last: string) =>
      `Datoen var ${last}. En arbejdsulykke kan stadig anmeldes. Det er en leders opgave, ikke din.`,
  },
  /** Follows the police rule, after what the organisation says of its insurance. */
  insurance: {
    yes: 'Arbejdspladsen har en voldsskadeforsikring. Er du dækket af den, kræver erstatning måske ingen politianmeldelse. HR kan hjælpe dig med at spørge.',
    unknown: 'Har arbejdspladsen en voldsskadeforsikring, kan der gælde andet. HR kan svare dig.',
  },
  actBy: {
    police_comp: (moment: string) =>
      `Vil du have hjælp til det fra arbejdspladsen, er det lettest senest ${moment}.`,
    internal_accident_deadline: (moment: string) =>
      `Det er lettest senest ${moment}, mens der er nogen på arbejde.`,
    easy_absence: (moment: string) => `Det er lettest senest ${moment}, mens der er nogen på arbejde.`,
  },
  actNow: {
    police_comp: 'Vil du nå det inden datoen, er det lettest at ringe til politiet på 114 nu.',
    internal_accident_deadline: 'Det er bedst, at lederen gør det nu.',
    easy_absence: 'Det er bedst, at lederen gør det nu.',
  },
  meet: {
    police_comp: 'Politiet har fået min anmeldelse',
    internal_accident_deadline: 'Arbejdspladsen er orienteret',
    easy_absence: 'Ulykken er anmeldt i EASY',
  },
  assumedMidnight: 'Jeg kender kun dagen, så jeg regner fra kl. 00.00.',
  timeUnknown:
    'Jeg ved ikke, hvornår det skete, så jeg regner fra den dag, du meldte det. Den rigtige dato kan være tidligere.',
  met: 'Du eller en leder har svaret, at det er afklaret. Jeg minder ikke længere om det.',
  ended: (last: string) => `Datoen er ${last}. Jeg minder ikke længere om den.`,
};
