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
      'passed-on': 'I have asked one more',
      seen: 'The message about you has been seen',
      'chain-ended': 'Nobody has acknowledged it yet',
      state: 'What has been said about you',
    },
    told: 'A colleague has told management. From now on you decide.',
    again: 'It has been said once more. You still decide.',
    'passed-on': (name) => `I have now asked ${name} as well. You do not have to do anything.`,
    seen: (name) => `${name} has seen the message about you.`,
    'chain-ended': 'I have asked everyone I may ask. Please call someone you feel safe with.',
    state: 'You decide.',
    nobody: 'I have not told anyone.',
    heading: 'What the message says',
    whoHeading: 'They have got it',
    toldAt: (who, moment) => `${who}, ${moment}`,
    seenAt: (moment) => `saw it on ${moment}`,
    by: (names) => `${names} said so.`,
    anonymous: 'I do not say who it is.',
    own: 'I want to tell it myself',
    noHelp: 'I do not want help with it',
    keepOut: 'One of them must know no more',
    ended: {
      'own-case': 'You have said that you want to tell it yourself.',
      'no-help': 'You have said that you do not want help with it.',
      time: 'It is a long time ago now. I will do no more.',
    },
  },
  answer: {
    'own-case': {
      title: 'Then it is you who tells',
      body: 'Those who got the message are told that you have answered. They are told nothing more before you say yes.',
    },
    'no-help': {
      title: 'That is quite all right',
      body: 'Those who got the message are told that you have answered and decide for yourself. You can always write “harassment” to me.',
    },
    'want-help': {
      title: 'It is good that you want help',
      body: 'We start from the beginning, and it is you who tells. Nobody is told before you say yes.',
    },
    later: {
      title: 'That is quite all right',
      body: 'You do not have to do anything. You can always write “harassment” to me.',
    },
    mute: {
      title: 'I will not ask you again',
      body: 'Colleagues can no longer ask you through me. If a colleague says something to a manager, you will still be told.',
    },
    knows: (names) =>
      `${names} knows that a colleague is worried. You can choose whether this is someone you want to tell more.`,
    start: 'I want to start',
    letKnow: (name) => `May ${name} know that you have answered? You decide. I do not say what you answered.`,
    letKnowButton: 'I want to allow it',
  },
  keepOut: {
    title: 'Who must know no more?',
    body: 'The message cannot be taken back. But the person hears no more from me and can do nothing more here.',
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
    talk: (name) => `Talk with ${name} today, calmly. Ask what is needed.`,
    danger: (name) =>
      `The colleague believes that ${name} is in danger right now. Call ${name} at once, and call 112 if the danger is still there.`,
    kind: (kinds) => `It may be about: ${kinds}.`,
    by: (names) => `${names} said so.`,
    anonymous: 'Do not ask who said so.',
    silent: (name) => `Do not talk with others about it before ${name} says yes.`,
    knows: (name) => `${name} is told what I have written to you, and decides.`,
    gentle: (name) => `You already have a case together with ${name}. This message is not a new case.`,
    acknowledge: 'I want to acknowledge it',
    acknowledged: (name, moment) => `${name} acknowledged it on ${moment}.`,
    asked: (moment) => `If nobody has acknowledged it by ${moment}, I ask the next one.`,
    answeredTitle: (name) => `${name} has answered`,
    answered: (name) => `${name} decides what happens now. Be there if ${name} wants to talk.`,
    over: 'You need not do more.',
    onCall: 'You get this because you are on call.',
  },
  review: {
    title: 'Will you look at a message before it is sent?',
    ask: (by, name) => `${by} wants to ask whether ${name} needs help.`,
    tell: (by, name) => `${by} wants to tell the manager that ${name} may need help.`,
    count: (people) =>
      people === 1
        ? 'It is not the first time within a short time.'
        : `Within a short time it is about ${people} colleagues.`,
    calm: 'There may be a good reason. Talk with the person who wrote it if you are in doubt.',
    approve: 'I want to let it go out',
    reject: 'I want to stop it',
    approved: { title: 'The message is on its way', body: 'Thank you for looking at it.' },
    rejected: { title: 'The message has been stopped', body: 'The person who wrote it is told so calmly.' },
    gone: {
      title: 'There is nothing more to do',
      body: 'Someone has looked at the message, or it is too old.',
    },
  },
};
