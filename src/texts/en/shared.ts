import type { Texts } from '../texts.ts';

export const shared: Texts['shared'] = {
  kinds: {
    threat: 'Threats',
    degrading: 'Degrading or offensive words',
    exposure: 'Public shaming or sharing of private information',
    extortion: 'Blackmail',
    stalking: 'Contact or following that does not stop',
    sexual: 'Sexual messages or pictures',
    'fake-profile': 'Fake profile or fake pictures',
    other: 'Something else',
  },
  channels: {
    mail: 'E-mail',
    phone: 'Telephone',
    sms: 'Text or chat message',
    website: 'Website',
    'social-media': 'Social media',
    letter: 'Letter',
  },
  sender: {
    outside: 'Someone outside the workplace',
    inside: 'A colleague or manager',
    unknown: 'Unknown',
  },
  roles: {
    leader: 'manager',
    'upper-leader': 'manager’s manager',
    amr: 'health and safety representative',
    deputy: 'deputy',
  },
  rules: {
    police_comp: {
      name: 'Report to the police',
      explanation:
        'Matters as a rule for compensation from the state. There are exceptions, and one can also report later.',
    },
    internal_accident_deadline: {
      name: 'The workplace’s own limit for a work accident',
      explanation: 'The workplace wants a work accident notified by then. That is the manager’s task.',
    },
    easy_absence: {
      name: 'Notification of a work accident in EASY',
      explanation:
        'With absence, the limit counts from the first day of absence. That is the manager’s task.',
    },
  },
  back: 'Back',
  continue: 'Continue',
  notNow: 'Not now',
  skip: 'I will skip this',
  showCase: 'I want to see the case',
  helpNow: 'I need help now',
  yes: 'Yes',
  no: 'No',
  nameAndRole: (name, role) => `${name} (${role})`,
};
