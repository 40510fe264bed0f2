import type { Texts } from '../texts.ts';

export const caseFacts: Texts['caseFacts'] = {
  number: (number) => `Case ${number}`,
  reported: (number, unit, moment) => `Case ${number}, ${unit}. Reported ${moment}.`,
  told: 'What was reported',
  kinds: 'What',
  channels: 'Where',
  occurred: 'When',
  occurredUnknown: 'The time is not known',
  sender: 'Sender',
  firstAbsence: 'Absent from',
  notSaid: 'Not stated',
  dates: 'Dates',
  refresh: 'Update',
};
