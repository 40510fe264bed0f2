import type { Texts } from '../texts.ts';

export const caseFacts: Texts['caseFacts'] = {
  home: 'Address, home or family',
  homeNamed: 'Mentioned by the sender',
  number: (number) => `Case ${number}`,
  reported: (number, unit, moment) => `Case ${number}, ${unit}. Reported on ${moment}.`,
  told: 'What was reported',
  kinds: 'What',
  channels: 'How',
  occurred: 'When',
  lastTime: 'Latest',
  occurredUnknown: 'The time is not known',
  sender: 'Sender',
  firstAbsence: 'First day of absence',
  notSaid: 'Not stated',
  dates: 'Dates',
  refresh: 'I want to see the latest',
};
