import type { Texts } from '../texts.ts';

export const amrCase: Texts['amrCase'] = {
  title: {
    open: (name) => `Support ${name}`,
    closed: 'The case is closed',
    withdrawn: 'The case was withdrawn',
  },
  withdrawn: 'You need not do more in the case. The duty to prevent remains.',
  closed: 'Thank you for your help. The person can always report something new.',
  support: 'Ask what would help. You are not to investigate anything or judge anyone.',
  register: 'Help the manager to register it.',
  acknowledged: (name, moment) => `${name} is responsible and acknowledged it on ${moment}.`,
  notAcknowledged: 'The manager has not acknowledged it yet.',
  datesHint: 'The manager is responsible for the dates.',
  date: (rule, moment) => `${rule}: by ${moment}.`,
  dateMet: (rule) => `${rule}: settled.`,
  dateEnded: (rule) => `${rule}: no longer followed.`,
};
