import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const casePeople: Texts['casePeople'] = {
  open: 'I want to see who is in it',
  title: 'Who is in the case?',
  body: 'You can keep a person out or tell one more. You first see what it means.',
  told: 'They have been told',
  excluded: (name) => `${name} hears no more from me and cannot open the case.`,
  added: (name) => `I have told ${name}.`,
  nobodyLeft: `Now there is no manager or HR in the case. Choose one more, or call HR. You can also call the Danish Working Environment Authority on ${numberToTap('inspection')}.`,
  exclude: 'Someone must not know more',
  add: 'I want to tell one more',
};

export const excludePerson: Texts['excludePerson'] = {
  title: (name) => `Should ${name} know no more?`,
  stops: (name) => `${name} gets no more messages from me and cannot open the case. I tell nobody about it.`,
  opened: (name) => `${name} has opened the case. What was read I cannot take back.`,
  told: (name) => `${name} was told that there is a case. That I cannot take back.`,
  meeting: (name) => `${name} may be invited to the team’s meeting. That invitation I cannot take back.`,
  next: (name) => `I then ask ${name} instead.`,
  nobody: 'Then there is no manager or HR in the case. You can choose one afterwards.',
  yes: 'Yes, keep the person out',
  no: 'No, I want to go back',
};

export const addRecipient: Texts['addRecipient'] = {
  title: (name) => `Should ${name} be told?`,
  body: (name) => `${name} gets a short message in a private chat and can open the case.`,
  sees: 'The person can see this',
  lines: {
    name: 'Your name and your unit',
    kinds: 'What it is about and how it came',
    when: 'When it happened, and whether the sender is inside the workplace',
    absence: 'Your first day of absence, if you entered it',
    dates: 'The dates in the case',
    noWords: 'Not your own words',
  },
  cannotBeUndone: 'What the person has read by then cannot be taken back.',
  yes: 'Yes, I want to send it',
  no: 'No, I want to go back',
};
