import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const casePeople: Texts['casePeople'] = {
  open: 'I want to see who is involved',
  title: 'Who is involved in the case?',
  body: 'You can keep a person out or have one more told. You first see what it means.',
  told: 'They have been told',
  excluded: (name) => `${name} is told nothing more by me and cannot open the case.`,
  added: (name) => `I have told ${name}.`,
  nobodyLeft: `Now there is no manager or HR in the case. Choose someone else, or call HR. You can also call the Danish Working Environment Authority on ${numberToTap('inspection')}.`,
  exclude: 'I want to keep someone out',
  add: 'I want one more to be told',
};

export const excludePerson: Texts['excludePerson'] = {
  title: (name) => `Do you want to keep ${name} out?`,
  stops: (name) =>
    `${name} gets no more messages from me and cannot open the case. I do not tell anyone about it.`,
  opened: (name) => `${name} has opened the case. I cannot take back what has been read.`,
  told: (name) => `${name} was told that there is a case. I cannot take that back.`,
  meeting: (name) => `${name} may be invited to the team’s meeting. I cannot take that invitation back.`,
  next: (name) => `I then ask ${name} instead.`,
  nobody: 'Then there is no manager or HR in the case. You can choose someone else afterwards.',
  yes: 'Yes, I want to keep them out',
  no: 'No, I want to go back',
};

export const addRecipient: Texts['addRecipient'] = {
  title: (name) => `Should ${name} be told?`,
  body: (name) => `${name} gets a short message in a private chat and can open the case.`,
  reopens: 'I will then open the case again.',
  sees: 'The person can see this',
  lines: {
    name: 'Your name and your unit',
    kinds: 'What it is about and how it happened',
    when: 'When it happened, and whether the sender is from the workplace',
    absence: 'Your first day of absence, if you entered it',
    dates: 'The dates in the case',
    contact: 'Your work email address',
    noWords: 'Not your own words',
    nothingElse: 'Not what has happened, and not the dates',
  },
  cannotBeUndone: 'What the person has already read cannot be taken back.',
  yes: 'Yes, I want to send it',
  no: 'No, I want to go back',
};
