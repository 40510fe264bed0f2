import type { Texts } from '../texts.ts';
import { pages } from './guidance/index.ts';

export const guidance: Texts['guidance'] = {
  pages,
  open: 'I want to read about something',
  choosePage: 'What do you want to read about?',
  chooseSection: 'What do you want to read now?',
  read: 'I want to read it',
  start: 'Something has happened to me',
  roles: {
    leader: 'Manager',
    deputy: 'The manager’s deputy',
    amr: 'Health and safety representative',
    tr: 'Union representative',
    'first-aider': 'Psychological first-aider',
    hr: 'HR',
    'on-call': 'On call outside working hours',
  },
  notFilledIn: 'not filled in yet',
  date: (day, month, year) => `${day} ${month} ${year}`,
  sourceNames: {
    ORG: 'the workplace’s own information',
    S1: 'a template for contingency plans',
    S2: 'the campaign of the Danish Working Environment Authority',
  },
  footer: (date, sources) => `Last checked ${date}. Sources: ${sources}.`,
};
