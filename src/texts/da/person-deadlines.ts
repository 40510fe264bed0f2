import { numberToTap } from '../../guidance/contacts.ts';

/** What the person reads about each date: calm, with the date in words, and never as a demand on them. */
export const personDeadlines = {
  ahead: {
    police_comp: (last: string) =>
      `Hvis du måske vil søge erstatning fra staten, er det som hovedregel en betingelse, at politiet har fået anmeldelsen senest ${last}. Der findes undtagelser. Du kan også anmelde senere.`,
    internal_accident_deadline: (last: string) =>
      `Kan det være en arbejdsulykke, vil arbejdspladsen have den anmeldt senest ${last}. Det er en leders opgave, ikke din.`,
    easy_absence: (last: string) =>
      `Giver en arbejdsulykke så langt fravær, som loven kræver, skal arbejdspladsen have anmeldt den i EASY senest ${last}. Det er en leders opgave, ikke din.`,
    easy_no_absence: (last: string) =>
      `Er det en arbejdsulykke, og kan der blive tale om erstatning, skal arbejdspladsen normalt have anmeldt den i EASY senest ${last}. Det er en leders opgave, ikke din.`,
    easy_death: (last: string) => `Datoen er ${last}. Det er en leders opgave.`,
    first_human_contact: (last: string) => `Lederen er bedt om at tale med dig senest ${last}.`,
    prosecution_request: (last: string) =>
      `I nogle sager går politiet kun videre, hvis du selv beder om det. Det skal du som hovedregel gøre senest ${last}. Ring til politiet på ${numberToTap('police')}, hvis du er i tvivl.`,
    comp_application: (last: string) =>
      `Vil du søge erstatning fra staten, skal du som hovedregel gøre det senest ${last}. Datoen kan være senere, hvis der kommer en dom.`,
    self_notice: (last: string) =>
      `Hvis arbejdspladsen ikke anmelder en arbejdsskade, kan du selv gøre det. Det skal du som hovedregel gøre senest ${last}.`,
    police_decision_review: (last: string) =>
      `Lederen er bedt om at tage stilling til hjælp med politiet senest ${last}. Det sker kun, hvis du selv vil.`,
  },
  /** The same in brief, for the first look at the case. */
  brief: {
    own: (last: string) => `Som hovedregel senest ${last}. Der findes undtagelser.`,
    ofLeader: (last: string) => `Senest ${last}. Det er en leders opgave, ikke din.`,
    timeUnknown: 'Den rigtige dato kan være tidligere.',
  },
  /** A later date of the same rule, where the card says above what it means. */
  again: (last: string) => `Det samme gælder her. Datoen er ${last}.`,
  passed: {
    police_comp: (last: string) =>
      `Datoen for erstatning fra staten var som hovedregel ${last}. Der findes undtagelser, og du kan stadig anmelde.`,
    internal_accident_deadline: (last: string) =>
      `Arbejdspladsens egen dato var ${last}. En arbejdsulykke kan stadig anmeldes. Det er en leders opgave, ikke din.`,
    easy_absence: (last: string) =>
      `Datoen var ${last}. En arbejdsulykke kan stadig anmeldes. Det er en leders opgave, ikke din.`,
    easy_no_absence: (last: string) =>
      `Datoen var ${last}. En arbejdsulykke kan stadig anmeldes. Det er en leders opgave, ikke din.`,
    easy_death: (last: string) => `Datoen var ${last}. Det er en leders opgave.`,
    first_human_contact: (last: string) =>
      `Lederen blev bedt om at tale med dig senest ${last}. Du må også gerne selv ringe.`,
    prosecution_request: (last: string) =>
      `Datoen var som hovedregel ${last}. Ring til politiet på ${numberToTap('police')}, hvis du er i tvivl.`,
    comp_application: (last: string) =>
      `Datoen var som hovedregel ${last}. Den kan være senere, hvis der kommer en dom.`,
    self_notice: (last: string) =>
      `Datoen var som hovedregel ${last}. I nogle tilfælde kan man stadig anmelde en arbejdsskade.`,
    police_decision_review: (last: string) =>
      `Lederen skulle svare om hjælp med politiet senest ${last}. Du kan altid selv kontakte politiet.`,
  },
  /** Follows the police rule, after what the organisation says of its insurance. */
  insurance: {
    yes: 'Arbejdspladsen har en voldsskadeforsikring. Er du dækket af den, kræver erstatning måske ingen politianmeldelse. HR kan hjælpe dig med at spørge.',
    unknown: 'Har arbejdspladsen en voldsskadeforsikring, kan der gælde andet. HR kan svare dig.',
  },
  /** Only where the step is the person’s own; what a leader has to do is not put on them. */
  actBy: {
    police_comp: (moment: string) =>
      `Vil du have hjælp til det fra arbejdspladsen, er det lettest at få den senest ${moment}.`,
    prosecution_request: (moment: string) => `Det er lettest at gøre det senest ${moment}.`,
    comp_application: (moment: string) => `Det er lettest at gøre det senest ${moment}.`,
    self_notice: (moment: string) => `Det er lettest at gøre det senest ${moment}.`,
  },
  actNow: {
    police_comp: `Vil du nå det inden datoen, er det lettest at ringe til politiet på ${numberToTap('police')} nu.`,
    prosecution_request: `Vil du nå det inden datoen, er det lettest at ringe til politiet på ${numberToTap('police')} nu.`,
    comp_application: 'Vil du nå det inden datoen, er det bedst at gøre det nu.',
    self_notice: 'Vil du nå det inden datoen, er det bedst at gøre det nu.',
  },
  meet: {
    police_comp: 'Politiet har fået min anmeldelse',
    internal_accident_deadline: 'Arbejdspladsen er orienteret',
    easy_absence: 'Ulykken er anmeldt i EASY',
    easy_no_absence: 'Ulykken er anmeldt i EASY',
    easy_death: 'Det er anmeldt',
    first_human_contact: 'Vi har talt sammen',
    prosecution_request: 'Det har jeg gjort',
    comp_application: 'Det har jeg gjort',
    self_notice: 'Det har jeg gjort',
    police_decision_review: 'Lederen har taget stilling',
  },
  assumedMidnight: 'Jeg kender kun dagen, så jeg regner fra kl. 00.00.',
  timeUnknown:
    'Jeg ved ikke, hvornår det skete, så jeg regner fra den dag, du meldte det. Den rigtige dato kan være tidligere.',
  met: 'Du eller en leder har svaret, at det er afklaret. Jeg minder ikke længere om det.',
  ended: (last: string) => `Datoen er ${last}. Jeg minder ikke længere om den.`,
};
