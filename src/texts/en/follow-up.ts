import type { Texts } from '../texts.ts';

export const seen: Texts['seen'] = {
  title: 'Your case has been seen',
  by: (name, time) => `${name} saw it ${time}.`,
  on: (moment) => `on ${moment}`,
};

export const reminderPerson: Texts['reminderPerson'] = {
  title: 'A date that is good to know',
  repeated: 'You may have had this message before. I send it again to be sure.',
};

export const debriefingPlanned: Texts['debriefingPlanned'] = {
  title: 'The team will have a talk',
  body: (period) => `The team talks together on ${period}. It is voluntary for you to take part.`,
  mentioned: 'You have said yes to being mentioned.',
  notMentioned: 'Your name and the content stay out unless you agree.',
};

export const anythingMissing: Texts['anythingMissing'] = {
  title: 'Do you lack anything?',
  body: 'I ask before the case is closed. You can answer briefly, or not at all.',
  lack: 'Yes, I lack something',
  lackNothing: 'No, I lack nothing',
};

export const caseClosed: Texts['caseClosed'] = {
  title: 'Your case is closed',
  body: 'Some feel it only later. If something happens again, or you want to talk to someone, write to me.',
  start: 'I want to tell something new',
};
