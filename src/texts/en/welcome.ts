import { numberToTap, plainNumber } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const greeting: Texts['greeting'] = {
  title: 'Hello. I am Chikanehjælpen',
  body: 'Use me if something unpleasant has happened online or on the phone because of your work. You decide what we do.',
  question: 'Is anyone threatening you right now, or are you afraid that something will happen today?',
  inDanger: 'Yes, I am in danger',
  goOn: 'No, I want to continue',
  limits:
    'I am a program. Your employer can technically read what is written in Teams. I cannot promise full confidentiality. But you always see who will get what you tell me before I send it.',
};

export const danger: Texts['danger'] = {
  title: `Call ${plainNumber('emergency')} now`,
  call: `Tap here to call: ${numberToTap('emergency')}`,
  notAlone: 'Do not be alone. Go to a colleague or to other people, or call someone you trust.',
  nothingStored: 'Your answer is not saved, and I will not tell anyone about it.',
  safeNow: 'I am safe now',
};

export const draftWaiting: Texts['draftWaiting'] = {
  title: 'You have a draft',
  body: (moment) =>
    `You last wrote in it on ${moment}. I do not show it to others, and nobody has been told.`,
  resume: 'I want to continue',
  discard: 'I want to delete the draft',
};

export const draftEnds: Texts['draftEnds'] = {
  title: 'Your draft will be deleted',
  body: (moment) =>
    `It happens on ${moment}. If you want to keep it, you can continue before then. Otherwise you do not have to do anything.`,
};

export const draftUnreadable: Texts['draftUnreadable'] = {
  title: 'I cannot read your draft right now',
  body: 'The fault is mine, and nobody has been told. Please try again later. You can also delete the draft and start over.',
};

export const saved: Texts['saved'] = {
  title: 'Your draft is saved',
  body: 'I keep it for 7 days and do not show it to others. Type “harassment” when you want to continue.',
  resume: 'I want to continue now',
};

export const goodbye: Texts['goodbye'] = {
  title: 'That is quite all right',
  body: 'Nothing will be sent now. Type “harassment” when you want to begin.',
  start: 'I want to begin now',
};

export const help: Texts['help'] = {
  title: 'How I can help',
  unknownTitle: 'I did not quite understand that',
  body: 'Has something unpleasant happened online or on the phone because of your work? Then you can begin here. You set the pace.',
  start: 'Something has happened to me',
  resume: 'I want to continue my draft',
  myCases: 'I want to see my cases',
  dutyWords: {
    part: 'If you have tasks in a case, type "my tasks", "overview" or "contingency plan".',
    leader:
      'You are a manager. Type "my tasks", "overview" or "contingency plan" when you need it. Type "connect" to see how I can write in your channel. Type "drill" if you want to try it all out.',
    administrator:
      'You are an administrator. Type "self check" or "connect" when you need it. If you have cases too, type "my tasks" or "overview".',
  },
  words:
    'You can also type "harassment", "colleague", "my cases", "help", "dansk" or "english". To read about something, type "advice", "screenshot", "take down", "police" or "contingency plan".',
};

export const firstWord: Texts['firstWord'] = {
  title: 'Hello. I am Chikanehjælpen',
  body: 'I can help if something unpleasant happens online or on the phone because of your work. Type “harassment” when you need me.',
  start: 'I want to begin now',
};
