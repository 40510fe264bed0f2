import type { Texts } from '../texts.ts';

export const concern: Texts['concern'] = {
  asked: {
    title: 'A colleague is thinking of you',
    body: (by) =>
      `${by} is worried about you and has asked whether you want help. Nobody else has been told.`,
    bodyAgain: (by) =>
      `${by} is worried about you and has asked whether you want help. I have not passed that question on to anyone.`,
    yours: 'You decide. You do not have to answer.',
    want: 'I want help',
    mute: 'I do not want to be asked again',
  },
  told: {
    title: {
      told: 'A colleague is worried about you',
      again: 'Someone is worried about you again',
      'passed-on': 'I have asked one more person',
      seen: 'The message about you has been seen',
      'chain-ended': 'Nobody has acknowledged it yet',
      state: 'What has been said about you',
    },
    told: 'A colleague has told management. You decide what you want to tell, and whether you want help.',
    again: 'It has been said once more. You still decide what you want to tell.',
    'passed-on': (name) => `I have now asked ${name} as well. You do not have to do anything.`,
    seen: (name) => `${name} has seen the message about you.`,
    'chain-ended': 'I have asked everyone I may ask. Please call someone you feel safe with.',
    state: 'You decide what you want to tell, and whether you want help.',
    nobody: 'I have not told anyone.',
    heading: 'What the message says',
    whoHeading: 'They have received it',
    toldAt: (who, moment) => `${who}, ${moment}`,
    seenAt: (moment) => `saw it on ${moment}`,
    by: (names) => `It was ${names} who said so.`,
    anonymous: 'I do not say who it was.',
    own: 'I want to tell it myself',
    noHelp: 'I do not want help with it',
    keepOut: 'I want to keep one of them out',
    ended: {
      'own-case': 'You have said that you want to tell it yourself.',
      'no-help': 'You have said that you do not want help with it.',
      time: 'It is a long time ago now. I will do no more.',
    },
  },
  answer: {
    'own-case': {
      title: 'Then you are the one to tell it',
      body: 'Those who got the message are told that you have answered. They are told nothing more until you say yes.',
    },
    'no-help': {
      title: 'That is quite all right',
      body: 'Those who got the message are told that you have answered and decide for yourself. You can always type “harassment” to me.',
    },
    'want-help': {
      title: 'It is good that you want help',
      body: 'We start from the beginning, and you are the one to tell it. Nobody is told until you say yes.',
    },
    later: {
      title: 'That is quite all right',
      body: 'You do not have to do anything. You can always type “harassment” to me.',
    },
    mute: {
      title: 'I will not ask you again',
      body: 'Colleagues can no longer ask you through me. If a colleague says something to a manager, you will still be told.',
    },
    knows: (names) => `A colleague’s worry has been passed on to ${names}. You choose who is told more.`,
    start: 'I want to start',
    letKnow: (name) =>
      `May I tell ${name} that you have answered? You decide. I do not say what you answered.`,
    letKnowButton: 'Yes, you may',
  },
  keepOut: {
    title: 'Who must not be told more?',
    body: 'The message cannot be taken back. But the person is told nothing more by me and can do nothing more here.',
    person: 'Choose a person',
    missing: 'Choose a person, or go back.',
    next: (name) => `If the person has the task now, I ask ${name} instead.`,
    nobody: 'If the person has the task now, I have nobody else to ask.',
    confirm: 'I want to keep them out',
  },
  leader: {
    summary: 'A colleague is worried about an employee',
    answeredSummary: 'There is an answer from an employee',
    title: (name) => `A colleague is worried about ${name}`,
    talk: (name) => `Talk to ${name} today, calmly. Ask what would help.`,
    danger: (name, emergency) =>
      `The colleague believes that ${name} is in danger. Act now: call ${name}. If ${name} does not answer, or the danger is still there, call ${emergency}.`,
    afterDanger: (name) => `Ask what would help once ${name} is safe.`,
    helpersOnly: 'Talk only to those who are to help now.',
    kind: (kinds) => `It may be about: ${kinds}.`,
    by: (names) => `It was ${names} who said so.`,
    anonymous: 'Do not ask who said so.',
    silent: (name) => `Do not talk to others about it until ${name} says yes.`,
    knows: (name) => `${name} is told what I have written to you, and decides what others are told.`,
    gentle: (name) => `You already have a case together with ${name}. This message is not a new case.`,
    acknowledge: 'Acknowledge',
    acknowledged: (name, moment) => `${name} acknowledged it on ${moment}.`,
    asked: (moment) => `If nobody has acknowledged it by ${moment}, I ask the next one.`,
    answeredTitle: (name) => `${name} has answered`,
    answered: (name) => `${name} decides what others are told. Be there if ${name} wants to talk.`,
    over: 'You do not have to do more.',
    onCall: 'You get this because you are on call.',
  },
  review: {
    title: 'Would you look at a message before it is sent?',
    ask: (by, name) => `${by} wants to ask whether ${name} needs help.`,
    tell: (by, name) => `${by} wants to tell the manager that ${name} may need help.`,
    count: (people) =>
      people === 1
        ? 'It is not the first time in a short period.'
        : `In a short period it has been about ${people} colleagues.`,
    calm: 'There may be a good reason. Talk to the person who wrote it if you are in doubt.',
    waits: 'The message is still waiting. It is not sent before someone has looked at it.',
    approve: 'I want to send it on',
    reject: 'I want to stop it',
    approved: { title: 'The message is on its way', body: 'Thank you for looking at it.' },
    rejected: {
      title: 'The message has been stopped',
      body: 'The person who wrote it is told in a calm way.',
    },
    gone: {
      title: 'There is nothing more to do',
      body: 'Someone has looked at the message, or it is too old.',
    },
  },
};
