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
  lack: 'Yes, I need something more',
  lackNothing: 'No, I need nothing more',
};

export const caseClosed: Texts['caseClosed'] = {
  title: 'Your case is closed',
  body: 'Some people feel it only later. You can reopen it without starting over. If you want to talk to someone, choose “I need help now”.',
  start: 'I want to report something new',
};
