import { numberToTap } from '../../guidance/contacts.ts';

import type { Texts } from '../texts.ts';

export const colleague: Texts['colleague'] = {
  care: {
    title: 'It is good that you are thinking of your colleague',
    body: 'You do not have to solve it. It helps that you are there.',
    list: [
      'Be calm and listen. All feelings are all right.',
      'Do not leave your colleague alone if things are hard right now.',
      'Ask: “What do you need?”',
      'Do not talk about what your colleague could have done.',
      'Do not investigate it, and do not share it with others.',
    ],
    danger: `If there is danger right now, call ${numberToTap('emergency')}.`,
    duty: 'In many places people must tell management when they hear of harassment. You may ask your colleague first.',
    ask: 'I want to ask my colleague first',
    tell: 'I want to tell the manager',
  },
  choose: {
    title: 'Who are you worried about?',
    body: 'Nobody is told yet. You see the text first.',
    person: 'Choose your colleague',
    placeholder: 'Choose a person',
    name: 'If your colleague is not on the list, type a name',
    nameAlone: 'Type your colleague’s name',
    problems: {
      missing: 'Choose a colleague, or type a name.',
      several: 'Choose the right one on the list, or type the full name.',
      unknown: 'I do not know that name. Try typing it another way.',
    },
    whomToCall:
      'If the person works somewhere else, I cannot write to them. Call the person yourself, or talk to your manager or HR.',
  },
  askPreview: {
    summary: 'Do you want to ask your colleague?',
    title: (name) => `Do you want to ask ${name}?`,
    body: (name) => `Only ${name} gets the message. Your name is in it.`,
    heading: (name) => `This is what ${name} gets`,
    after: (name) =>
      `You will not be told what ${name} answers. Some people have turned such messages off, and you will not be told that either.`,
    send: 'I want to send the message',
    other: 'I want to choose someone else',
  },
  tell: {
    summary: 'What the manager is told',
    title: (name) => `What the manager is told about ${name}`,
    body: 'I only ask what is needed. You do not have to write anything yourself.',
    danger: 'Is there danger right now?',
    callFirst: `If there is danger, call ${numberToTap('emergency')} before you go on.`,
    kind: 'What is it about? You can skip this.',
    kindSkipped: 'I will skip this',
    named: 'Who may know that it is you?',
    namedTo: { nobody: 'Nobody', about: 'Only my colleague', both: 'My colleague and the manager' },
    mayBeGuessed: 'Even without your name, they may be able to guess.',
    leaderIsPart: 'The manager may be part of it',
  },
  tellPreview: {
    title: 'This is what will be sent',
    callFirst: `Call ${numberToTap('emergency')} first.`,
    toOne: (name) => `The message goes to ${name}.`,
    toFirst: (first, others) =>
      `The message goes to ${first}, or to someone who steps in: ${others}. I write to one at a time.`,
    onCall: (names) => `The person on call gets it too: ${names}.`,
    leaderHeading: 'This is what the manager gets',
    personHeading: (name) => `This is what ${name} gets`,
    personWords: (name) =>
      `${name} is told what was said, to whom and when. Then ${name} decides what others are told.`,
    notShown: 'You cannot follow it afterwards. It cannot be taken back.',
    send: 'I want to send it',
    change: 'I want to change something',
  },
  delivered: 'I want to see whether it arrived',
  done: {
    asked: {
      title: 'Thank you for asking',
      body: (name) =>
        `I will give ${name} the message when it does not disturb them. Please keep being there for them.`,
    },
    told: {
      title: 'Thank you for saying so',
      body: (name) =>
        `I am passing it on. ${name} is told what was said. The rest is not your responsibility. Please keep being there for them.`,
    },
    'given-ask': {
      title: 'The message has been passed on',
      body: (name, moment) =>
        `I delivered the message on ${moment}. If ${name} has turned such messages off, it has not been shown.`,
    },
    'given-tell': {
      title: 'Your colleague has been told',
      body: (name, moment) =>
        `On ${moment} ${name} was told what was said. Now ${name} decides what others are to know.`,
    },
    waiting: {
      title: 'The message has not been passed on yet',
      body: (name) =>
        `I will give it to ${name} as soon as I can. If you are in doubt, talk to ${name} yourself.`,
    },
    'not-given': {
      title: 'I could not pass the message on',
      body: (name) => `Talk to ${name} yourself, or call.`,
    },
    forgotten: {
      title: 'I can no longer see that',
      body: (name) => `It is too long ago. Talk to ${name} yourself if you are still worried.`,
    },
    review: {
      title: 'Thank you. The message has not been sent yet',
      body: (name) =>
        `You have sent several messages in a short time. So I will not send anything about ${name} before a person has looked at it. If it is urgent, talk to a manager yourself. If there is danger, call ${numberToTap('emergency')}.`,
    },
    nobody: {
      title: 'I do not know the manager',
      body: (name) =>
        `So I cannot send anything about ${name}. Call a manager or HR. If there is danger, call ${numberToTap('emergency')}.`,
    },
    'not-passed-on': {
      title: 'Your message was not sent',
      body: (name) =>
        `Someone in HR has looked at your message about ${name} and is not passing it on. If you are still worried, talk to your manager.`,
    },
    'may-know': {
      summary: 'Your colleague has answered',
      title: (name) => `${name} has answered`,
      body: (name) => `${name} would like you to know. Thank you for asking.`,
    },
  },
};
