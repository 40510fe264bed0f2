import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const alert: Texts['alert'] = {
  summary: 'The person on call is asked to call now',
  ask: {
    open: 'I want to alert someone on call',
    title: 'Should the person on call be told?',
    says: 'This is what the person on call will be told:',
    to: (name) => `The message goes to ${name}.`,
    then: (names) => `If it has not been seen after 10 minutes, I ask the next person: ${names}.`,
    keptOut: 'Is there anyone who should not get the message?',
    nothingYet: 'Nothing has been sent yet.',
    nobodyLeft: 'Then there is nobody left I can tell. Remove a tick, or call someone you trust.',
    send: 'Yes, tell the person on call',
  },
  status: {
    asked: (name) => `I am telling ${name} now`,
    askedMore: 'I will write here when it has been seen. After 10 minutes, the next person is told as well.',
    askedLast: 'I will write here when it has been seen, or if 10 minutes have passed without an answer.',
    next: (name) => `Now ${name} is told as well`,
    nextBody: (names) =>
      `So far, the message has not been seen by ${names}. I will write here when it has been seen.`,
    seen: (name, time) => `${name} answered ${time}: I am calling now`,
    seenBody:
      'Keep Teams open, so that you can take the call. Do not be alone meanwhile. If no call comes, call someone else you trust.',
    unanswered: 'I have not been able to reach anyone on call',
    unansweredBody:
      'Go to other people, or call someone you trust. If the person on call sees it later, I will write to you.',
    refresh: 'I want to see the latest',
    tell: 'I want to tell you about it',
  },
  onCall: {
    title: (name) => `${name} has asked the person on call to call now`,
    body: (name) => `Call ${name} in Teams now. I have no phone number, and I do not know what has happened.`,
    danger: `If you think there is danger now, call ${numberToTap('emergency')}.`,
    answer: 'I am calling now',
    answered: (name) => `${name} will be told that you are calling`,
    answeredBody: (time) =>
      `You saw it ${time}. If there is no answer, try again, and call others who may be close by.`,
    other: (name, time) => `${name} saw it ${time} and is calling`,
    otherBody: 'You do not have to do anything more.',
  },
  receipt:
    'Your manager may only see it during working hours. If you need somebody now, I can tell the person on call.',
  talk: {
    open: 'I want to talk to someone now',
    title: 'You can talk to someone here now',
    onCall: 'I can also ask the person on call at your workplace to call you. You first see who it is.',
  },
};
