import type { Texts } from '../texts.ts';

export const chain: Texts['chain'] = {
  preview: {
    title: 'If nobody acknowledges',
    asks: (moment, names) =>
      `If you send it now and nobody has acknowledged it by ${moment}, I ask one at a time: ${names}.`,
    atOnce:
      'I ask the next one at once if the person I have asked is not at work, or if my message does not get through.',
    sees: 'They see the same as a manager, but never your own words.',
    onCall: (name) =>
      `If an important date falls outside working hours, I tell ${name}. ${name} sees your name, what it is about, and the dates.`,
    nobody: 'I have nobody else to ask. If you hear nothing, please call someone you feel safe with.',
  },
  joined: {
    title: 'News in your case',
    'not-acknowledged': (after, name) =>
      `${after} has not acknowledged it yet. I have now asked ${name} as well.`,
    unreachable: (after, name) => `My message has not reached ${after}. So I have asked ${name} as well.`,
    away: (after, name) => `${after} is not at work right now. So I have asked ${name} as well.`,
    'moved-on': (after, name) => `${after} no longer has your case. So I have now asked ${name}.`,
    excluded: (_after, name) =>
      `One of the people you had chosen is no longer in the case. So I have now asked ${name}.`,
    'handed-over': (after, name) =>
      `${after} has asked ${name} to take care of your case. I have asked ${name}.`,
    'took-over': (after, name) =>
      `${after} is not at work right now. It is now ${name} who takes care of your case.`,
    chosen: (_after, name) => `You chose to have ${name} told too. The message has been sent.`,
    added: (_after, name) => `You chose to have ${name} told too. The message has been sent.`,
    'owner-away': (after, name) =>
      `${after} is not at work right now. So I have reminded ${name} of a date as well.`,
    quiet: (_after, name) =>
      `A date in your case falls outside working hours. So I have told ${name} about it.`,
    nothingToDo: 'You do not need to do anything.',
  },
  told: {
    'not-acknowledged': (after, moment) => `Asked on ${moment}, because ${after} had not acknowledged it.`,
    unreachable: (after, moment) => `Asked on ${moment}, because my message did not reach ${after}.`,
    away: (after, moment) => `Asked on ${moment}, because ${after} was not at work.`,
    'moved-on': (after, moment) => `Asked on ${moment}, because ${after} no longer had the case.`,
    excluded: (_after, moment) => `Asked on ${moment}, because someone else is no longer in the case.`,
    'handed-over': (after, moment) => `Asked on ${moment}, because ${after} is passing the case on.`,
    'took-over': (after, moment) => `Took the case on ${moment}, because ${after} was not at work.`,
    chosen: (_after, moment) => `Chosen by you on ${moment}.`,
    added: (_after, moment) => `Chosen by you on ${moment}.`,
    'owner-away': (after, moment) => `Reminded of a date on ${moment}, because ${after} was not at work.`,
    quiet: (_after, moment) => `Told of a date on ${moment}, outside working hours.`,
    delivered: (moment) => `Got the message on ${moment}.`,
    onItsWay: 'The message is on its way, but not confirmed yet.',
    waiting: 'The message has not arrived yet. I keep trying.',
    failed: 'The message could not be delivered.',
    opened: (moment) => `Opened the case on ${moment}.`,
    acknowledged: (moment) => `Acknowledged it on ${moment}.`,
    acted: (moment) => `Took a step in the case on ${moment}.`,
  },
  next: (moment, name) => `If nobody has acknowledged it by ${moment}, I ask ${name} as well.`,
  ended:
    'I have asked everyone I may ask, and nobody has acknowledged it yet. It is not your fault. You can call one of them or HR if you like.',
  isAsked: 'You are the next one I ask. Whoever acknowledges it becomes responsible for the case.',
  leader: {
    'not-acknowledged': (after) => `I have asked you because ${after} had not acknowledged it.`,
    unreachable: (after) => `I have asked you because my message did not reach ${after}.`,
    away: (after) => `I have asked you because ${after} was not at work.`,
    'moved-on': (after) => `I have asked you because ${after} no longer has the case.`,
    excluded: () => 'I have asked you because the case needs someone to take care of it.',
    'handed-over': (after) => `${after} asks you to take care of the case.`,
    'took-over': (after) => `You took the case because ${after} was not at work.`,
    chosen: (_after, person) => `${person} chose that you should be told.`,
    added: (_after, person) => `${person} chose that you should be told.`,
    'owner-away': (after) => `You were told of a date because ${after} was not at work.`,
    quiet: () => 'You were told of a date that falls outside working hours.',
    mayTakeOver: 'If you acknowledge it, you become responsible for the case.',
    standsIn: (name, person) =>
      `${name} has the case but is not at work right now. If you take it, you become responsible for it, and ${person} is told.`,
    takeOver: 'I take the case now',
  },
  takenOver: {
    title: 'Someone else has the case now',
    body: (name, moment) => `You were not at work. ${name} has had the case since ${moment}.`,
    nothingToDo: (name) =>
      `You do not have to do anything. You can see the case as before, and you can have it back if ${name} passes it on to you.`,
    stillYours: (name) =>
      `You still have tasks in it. You can see the case as before, and you can have it back if ${name} passes it on to you.`,
  },
  onCallCase: {
    title: {
      open: (name) => `Offer ${name} your help`,
      settled: 'The date is settled',
      closed: 'The case is closed',
      withdrawn: 'The case was withdrawn',
    },
    body: 'You have been told because a date falls outside working hours, and there is no manager in the case.',
    help: (name) => `Call if you have time. ${name} decides, and it is fine to say no.`,
    silent: (name) => `Talk to others about the case only if ${name} agrees.`,
    ended: 'There is nothing more for you to do.',
  },
};
