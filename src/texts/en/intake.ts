import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const intakeWhen: Texts['intakeWhen'] = {
  step: 'Step 1 of 5',
  title: 'Sender and time',
  body: 'You set the pace. You can also answer that you don’t know.',
  sender: 'Who does it come from?',
  senderUnknown: 'I don’t know',
  senderMissing: 'Choose the answer that fits best.',
  severalTimes: 'If it has happened several times, begin with the first time.',
  lastDate: 'If it has happened several times, which day was the last?',
  lastInFuture: 'The last day is in the future. Choose today or an earlier day.',
  lastBeforeFirst: 'The last day is before the first. Check whether they have been swapped.',
  date: 'Which day did it happen?',
  dateError: 'Choose today or an earlier day.',
  time: 'What time was it? You can skip this.',
  timeError: 'Enter the time of day, for example 21:40.',
  timeUnknown: 'I don’t know when it happened',
  timeMissing: 'Choose a day, or tick that you don’t know.',
  timeInFuture: 'That time is in the future. Choose an earlier one.',
  timeTooOld: 'That day is more than five years ago. Check the year, or tick that you don’t know.',
};

export const intakeWhat: Texts['intakeWhat'] = {
  step: 'Step 2 of 5',
  title: 'What happened',
  body: 'You can skip anything here. You do not have to repeat what the sender wrote or said.',
  kinds: 'What is it about? Choose as many as you like.',
  channels: 'How did it happen? Choose as many as you like.',
  namesHome: 'They mention my address, my home or my family',
  words: 'Your own words, if you like',
  wordsWarning:
    'Write only what you feel like. In the next step you choose whether a manager may read it. Avoid CPR numbers, health and other people’s private information.',
  wordsError: 'The text can be at most 4000 characters.',
  files:
    'You can send pictures and files here in the chat whenever you like. Someone else can also keep them for you.',
};

export const intakeWho: Texts['intakeWho'] = {
  step: 'Step 3 of 5',
  title: 'Who may be told?',
  body: 'Nobody has been told yet. You see the text first and decide whether to send it.',
  told: 'Choose one or more people who may be told.',
  findOther: 'I want to find someone else',
  findLeader: 'I want to find my manager',
  notMyLeader: 'That is not my manager',
  findAmr: 'I want another representative',
  findKeepOut: 'A name is missing from the list',
  noCandidates: `I do not know who I can tell. Search for your manager, or call HR. You can also call the Danish Working Environment Authority on ${numberToTap('inspection')}. Your draft is saved.`,
  nobodyLeft: `Then there is nobody left I can tell. You can search for another manager. You can also call HR, or the Danish Working Environment Authority on ${numberToTap('inspection')}. Your draft is saved.`,
  nobodyChosen: 'Choose at least one. If you are in doubt, choose “Not now”. Your draft is saved.',
  nobodyHandles:
    'Also choose someone who can take care of the case. A psychological first-aider listens but sees neither the case nor the dates. Your draft is saved.',
  notTold: 'Is there anyone who must not be told?',
  notToldMeans: 'Whoever you choose here is not told by me and cannot open the case.',
  chosenAndExcluded: 'The same person is chosen in both places. Remove one of the ticks.',
  wordsToLeader: 'Managers I have chosen may read my own words',
  mentionedInDebriefing: 'I may be mentioned if the team talks about it afterwards',
};

export const intakeWeight: Texts['intakeWeight'] = {
  step: 'Step 4 of 5',
  title: 'How are you?',
  body: 'You can skip anything. The manager can see your first day of absence, but not your other answers here. If you say yes to absence or treatment, the manager may get a date for notifying a work accident.',
  impact: 'How much does it weigh on you now, from 1 to 10?',
  impactLeast: '1 (a little)',
  impactMost: '10 (it takes over everything)',
  impactUnknown: 'I don’t know',
  absence: 'Have you been absent because of it?',
  firstAbsence: 'If yes, which day was the first?',
  firstAbsenceError: 'Choose today or an earlier day.',
  absenceDateMissing: 'Choose the first day of absence, or choose “I will skip this”.',
  absenceInFuture: 'That day is in the future. Choose today or an earlier day.',
  absenceBeforeEvent: 'That day is before the day it happened. Choose a later day.',
  absenceTooOld: 'That day is more than five years ago. Check the year.',
  treatment: 'Do you need treatment, for example from a doctor or psychologist?',
  happenedBefore: 'Has it happened before?',
};
