import type { Texts } from '../texts.ts';

export const chain: Texts['chain'] = {
  preview: {
    title: 'If nobody acknowledges',
    asks: (moment, names) =>
      `If you send it now and nobody has acknowledged it by ${moment}, I ask one at a time: ${names}.`,
    atOnce: 'If the one I have asked is away, or my message does not get through, I ask the next at once.',
    sees: 'They see the same as a manager, but never your own words.',
    onCall: (name) =>
      `If an important date falls outside working hours, I tell ${name}. ${name} sees your name, what it is about, and the dates.`,
    nobody:
      'I have nobody else to ask. If you hear nothing, please call someone you feel safe with yourself.',
  },
  joined: {
    title: 'News in your case',
    'not-acknowledged': (after, name) =>
      `${after} has not acknowledged it yet. I have now asked ${name} as well.`,
    unreachable: (after, name) => `My message has not reached ${after}. So I have asked ${name} as well.`,
    away: (after, name) => `${after} is not at work right now. So I have asked ${name} as well.`,
    'owner-away': (after, name) =>
      `${after} is not at work right now. So I have reminded ${name} of a date as well.`,
    quiet: (_after, name) =>
      `A date in your case fell outside working hours. So I have told ${name} about it.`,
    nothingToDo: 'You do not need to do anything.',
  },
  told: {
    'not-acknowledged': (after, moment) => `Asked on ${moment}, because ${after} had not acknowledged it.`,
    unreachable: (after, moment) => `Asked on ${moment}, because my message did not reach ${after}.`,
    away: (after, moment) => `Asked on ${moment}, because ${after} was not at work.`,
    'owner-away': (after, moment) => `Reminded of a date on ${moment}, because ${after} was not at work.`,
    quiet: (_after, moment) => `Told of a date on ${moment}, outside working hours.`,
    delivered: (moment) => `Got the message on ${moment}.`,
    onItsWay: 'The message is on its way, but not confirmed yet.',
    waiting:
      'The message has not arrived yet. The person has not opened Chikanehjælpen in Teams, so I keep trying.',
    failed: 'The message could not be delivered. Please call instead, or choose someone you feel safe with.',
    opened: (moment) => `Opened the case on ${moment}.`,
    acknowledged: (moment) => `Acknowledged it on ${moment}.`,
    acted: (moment) => `Did something in the case on ${moment}.`,
  },
  next: (moment, name) => `If nobody has acknowledged it by ${moment}, I ask ${name} as well.`,
  ended:
    'I have asked everyone I may ask, and nobody has acknowledged it yet. You are welcome to call one of them or HR. It is not up to you to keep watch.',
  isAsked: 'You are asked as the next one. Whoever acknowledges it is responsible for the case.',
  leader: {
    'not-acknowledged': (after) => `You were asked because ${after} had not acknowledged it.`,
    unreachable: (after) => `You were asked because my message did not reach ${after}.`,
    away: (after) => `You were asked because ${after} was not at work.`,
    'owner-away': (after) => `You were told of a date because ${after} was not at work.`,
    quiet: () => 'You were told of a date that falls outside working hours.',
    mayTakeOver: 'If you acknowledge it, you are responsible for the case.',
  },
  onCallCase: {
    title: {
      open: (name) => `A date for ${name}`,
      closed: 'The case is closed',
      withdrawn: 'The case was withdrawn',
    },
    body: 'The date falls outside working hours, and there is no manager in the case. So you are told.',
    help: 'Offer your help if there is time. The employee decides, and it is fine to say no.',
    silent: 'Do not talk to others about the case.',
    ended: 'There is nothing more for you to do.',
  },
};
