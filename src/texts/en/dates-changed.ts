import type { Texts } from '../texts.ts';

export const datesChanged: Texts['datesChanged'] = {
  title: 'A date has changed',
  now: (rule, last, because) => `${rule}: the date is now ${last}, because ${because}.`,
  gone: (rule, because) => `${rule}: I no longer remind anyone of the date, because ${because}.`,
  because: {
    occurrence: 'the time of what happened has been corrected',
    episode: 'it has happened again',
    absence: 'a first day of absence has been noted',
    'absence-corrected': 'the first day of absence has been corrected',
    news: 'there is new information in the case',
  },
  neutral: 'Open the case to see it. This card shows no name and no content.',
  open: 'I want to see the case',
};
