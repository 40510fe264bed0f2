import type { Texts } from '../texts.ts';

export const seen: Texts['seen'] = {
  title: 'Your case has been seen',
  by: (name, time) => `${name} saw it ${time}.`,
  on: (moment) => `on ${moment}`,
};

export const reminderPerson: Texts['reminderPerson'] = {
  title: 'A date that is good to know',
  repeated: 'You may have had this message before. I am sending it again to be sure.',
};

export const debriefingPlanned: Texts['debriefingPlanned'] = {
  title: 'The team will meet',
  body: (period) => `It is on ${period}. You decide whether to take part.`,
  mentioned:
    'You have agreed to be mentioned. The manager has been asked to check with you again just before the meeting.',
  notMentioned: 'The manager has been asked not to talk about you or what happened unless you agree.',
};

export const anythingMissing: Texts['anythingMissing'] = {
  title: 'Do you need anything more?',
  body: 'I ask before the case is closed. The manager can see your answer. If you do not answer, the manager can close the case after 7 days.',
  bodyKept:
    'No manager has your case right now. Your answer is kept in the case, and whoever gets it can see it. You do not have to answer.',
  lack: 'Yes, I need something more',
  lackNothing: 'No, I need nothing more',
};

export const caseClosed: Texts['caseClosed'] = {
  title: 'Your case is closed',
  wrote: (name) => `${name} wrote to you:`,
  body: 'Some people feel it only later. You can reopen it without starting over. If you want to talk to someone, choose “I need help now”.',
  start: 'I want to report something new',
};

export const missingWhat: Texts['missingWhat'] = {
  title: {
    choose: 'What do you need?',
    preview: 'The manager gets this',
    sent: 'I have sent it to the manager',
  },
  body: {
    choose:
      'The manager now knows that you need something more. You decide whether you want to say what it is.',
    preview: (name) => `${name} gets it exactly as it stands here. Nothing is sent until you say yes.`,
    sent: 'The manager is asked to talk with you. The case is not closed while you need something.',
  },
  kept: {
    title: {
      choose: 'What do you need?',
      preview: 'I keep this in the case',
      sent: 'It now stands in the case',
    },
    body: {
      choose:
        'It stands in the case that you need something more. You decide whether you want to say what it is.',
      preview:
        'No manager has your case right now. Whoever gets it can see what you have chosen, but not your own words.',
      sent: 'Whoever gets your case can see what you have chosen. The case is not closed while you need something.',
    },
  },
  empty: 'Choose something, or write it in your own words.',
  what: 'Choose what fits',
  parts: {
    talk: 'A talk about how it is going',
    police: 'Help with the police',
    online: 'Something is still online',
    work: 'Something about my work has to change',
    other: 'Something else',
  },
  words: 'Your own words to the manager, if you like',
  wordsHint: 'Write only what the manager may read',
  look: 'I want to see what is sent',
  enough: 'I do not want to write more now',
  send: 'I want to send it',
  change: 'I want to correct it',
};
