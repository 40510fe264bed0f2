import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const alert: Texts['alert'] = {
  summary: 'The on-call is asked to call now',
  ask: {
    open: 'I want the on-call to be told',
    title: 'Should the on-call be told?',
    says: 'This is what the on-call will be told:',
    to: (name) => `The message goes to ${name}.`,
    then: (names) => `If nobody sees it within 10 minutes, I ask the next: ${names}.`,
    keptOut: 'Is there anyone who should not get it?',
    nothingYet: 'Nothing has been sent yet.',
    nobodyLeft: 'Then there is nobody left whom I can tell. Remove a tick, or call someone you trust.',
    send: 'Yes, I want the on-call told',
  },
  status: {
    asked: (name) => `I am telling ${name} now`,
    askedMore: 'I will write here when it has been seen. After 10 minutes, the next is told as well.',
    askedLast: 'I will write here when it has been seen, or if 10 minutes have passed without an answer.',
    next: (name) => `Now ${name} is told as well`,
    nextBody: (names) =>
      `The message has not been seen yet by ${names}. I will write here when one of them has seen it.`,
    seen: (name, time) => `${name} saw it ${time} and will call`,
    seenBody: 'Keep Teams open, so that you can take the call. Do not be alone meanwhile.',
    unanswered: 'I have not been able to reach the on-call',
    unansweredBody:
      'Go to other people, or call someone you trust. If the on-call sees it later, I will write to you.',
    refresh: 'I want to see the latest',
    tell: 'I want to tell about it',
  },
  onCall: {
    title: (name) => `${name} has asked for a call from the on-call now`,
    body: (name) => `Call ${name} in Teams now. I have no phone number, and I do not know what has happened.`,
    danger: `If you think that there is danger now, call ${numberToTap('emergency')}.`,
    answer: 'I am calling now',
    answered: (name) => `${name} will be told that you are calling`,
    answeredBody: (time) =>
      `You saw it ${time}. If there is no answer, try again, and call others who may be close by.`,
    other: (name, time) => `${name} saw it ${time} and is calling`,
    otherBody: 'You need not do anything more.',
  },
  receipt:
    'Your manager may only see it during working hours. If you need somebody now, I can tell the on-call.',
  talk: {
    open: 'I want to talk to someone now',
    title: 'Here you can talk to someone now',
    onCall: 'I can also ask the on-call at your workplace to call you. First you see who it is.',
  },
};
