/** What the person reads about each date: calm, with the date in words, and never as a demand on them. */
export const personDeadlines = {
  ahead: {
    police_comp: (last: string) =>
      `Hvis du måske vil søge erstatning fra staten, er det som hovedregel en betingelse, at politiet har fået anmeldelsen senest ${last}. Der findes undtagelser. Du kan også anmelde senere.`,
    internal_accident_deadline: (last: string) =>
      `Arbejdspladsen vil selv have meldt en arbejdsulykke senest ${last}. Det er din leders opgave.`,
    easy_absence: (last: string) =>
      `Når en arbejdsulykke giver fravær, skal arbejdspladsen normalt have anmeldt den i EASY senest ${last}. Det er din leders opgave.`,
  },
  passed: {
    police_comp: (last: string) =>
      `Datoen for erstatning fra staten var som hovedregel ${last}. Der findes undtagelser, og du kan stadig anmelde.`,
    internal_accident_deadline: (last: string) =>
      `Arbejdspladsens egen dato var ${last}. Ulykken kan stadig meldes. Det er din leders opgave.`,
    easy_absence: (last: string) =>
      `Datoen var ${last}. Ulykken kan stadig anmeldes. Det er din leders opgave.`,
  },
  actBy: {
    police_comp: (moment: string) =>
      `Gør det helst senest ${moment}. Så er der nogen på arbejde til at hjælpe dig.`,
    internal_accident_deadline: (moment: string) => `Det sker helst senest ${moment}.`,
    easy_absence: (moment: string) => `Det sker helst senest ${moment}.`,
  },
  actNow: {
    police_comp: 'Det er bedst at gøre det nu, hvis du vil. Du kan ringe til politiet på 114.',
    internal_accident_deadline: 'Det er bedst, at din leder gør det nu.',
    easy_absence: 'Det er bedst, at din leder gør det nu.',
  },
  meet: {
    police_comp: 'Politiet har fået min anmeldelse',
    internal_accident_deadline: 'Arbejdspladsen er orienteret',
    easy_absence: 'Ulykken er anmeldt i EASY',
  },
  assumedMidnight: 'Jeg kender kun dagen, så jeg regner fra kl. 00.00.',
  timeUnknown: 'Vi ved ikke, hvornår det skete. Datoen kan derfor være tidligere.',
  met: 'Det er gjort.',
  ended: (last: string) => `Jeg holder ikke længere øje med datoen. Den er ${last}.`,
};
