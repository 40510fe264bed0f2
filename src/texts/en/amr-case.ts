import type { Texts } from '../texts.ts';

export const amrCase: Texts['amrCase'] = {
  title: {
    open: (name) => `Support ${name}`,
    closed: 'The case is closed',
    withdrawn: 'The case was withdrawn',
  },
  withdrawn: () =>
    'You do not have to do more in the case. The workplace must still prevent it from happening again.',
  closed: (name) => `Thank you for your help. ${name} can always report something new.`,
  support: (name) =>
    `Ask what would help. It is not your job to investigate anything or judge anyone. Talk to others about the case only if ${name} says yes.`,
  register: (name) => `Help with registering the incident when ${name} is ready for it.`,
  acknowledged: (name, moment) => `${name} is responsible and acknowledged it on ${moment}.`,
  notAcknowledged: 'No manager has acknowledged it yet.',
  datesHint:
    'A manager who has been told is responsible for the dates. It can also be reported to the police later.',
  date: (rule, moment) => `${rule}: by ${moment}.`,
  dateMet: (rule) => `${rule}: settled.`,
  dateEnded: (rule) => `${rule}: I no longer remind anyone of it.`,
};
