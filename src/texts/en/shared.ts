import type { Texts } from '../texts.ts';

export const shared: Texts['shared'] = {
  kinds: {
    threat: 'Threats',
    degrading: 'Degrading or offensive words',
    exposure: 'Online shaming or sharing of private information',
    extortion: 'Blackmail',
    stalking: 'Unwanted contact or being followed again and again',
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
    hr: 'HR',
    'on-call': 'on call',
    collector: 'helps with evidence',
  },
  rules: {
    police_comp: {
      name: 'Police report, if compensation may be sought',
    },
    internal_accident_deadline: {
      name: 'The workplace’s own deadline for notifying a work accident',
    },
    easy_absence: {
      name: 'Notification of a work accident in EASY',
    },
    easy_no_absence: { name: 'Notification of a work accident in EASY, without absence' },
    easy_death: { name: 'Notification of a death' },
    first_human_contact: { name: 'The first talk' },
    prosecution_request: { name: 'Asking the police to go on' },
    comp_application: { name: 'Application for compensation from the state' },
    self_notice: { name: 'Your own notification of a work injury' },
  },
  ofTime: (name, time) => `${name} (time ${time})`,
  back: 'I want to go back',
  continue: 'I want to continue',
  notNow: 'Not now',
  skip: 'I will skip this',
  showCase: 'I want to see the case',
  helpNow: 'I need help now',
  yes: 'Yes',
  no: 'No',
  and: 'and',
  nameAndRole: (name, role) => `${name} (${role})`,
};
