import type { Texts } from '../texts.ts';

export const changeFacts: Texts['changeFacts'] = {
  open: 'I want to correct or add',
  titles: {
    menu: 'Correct or add',
    episode: 'It has happened again',
    time: 'When did it happen?',
    absence: 'Absence',
    treatment: 'Treatment',
    weight: 'How much does it weigh on you?',
  },
  bodies: {
    menu: 'If something changes a date, I work it out again. The manager is told the date.',
    episode:
      'It is not your fault. The manager can see when it happened and what it is about, but not how much it weighs on you.',
    time: 'Choose when it happened, not when you found out. I count the dates from there.',
    absence: 'The manager can see the day, but not the reason.',
    treatment:
      'The manager does not see your answer. But if you say yes, the manager gets a date for notifying a work accident.',
    weight: 'The manager does not see your answer.',
  },
  pickEpisode: 'It has happened again',
  pickTime: 'I want to correct the time',
  pickAbsence: 'I have been absent',
  pickTreatment: 'I need treatment',
  pickWeight: 'It weighs more or less on me now',
  askAgain: 'You may ask me again',
  which: 'Which time?',
  timeNumber: (number, when) => `Time ${number}: ${when}`,
  kinds: 'What is it about? You can skip this.',
  firstDay: 'Which day was the first?',
  save: 'I want to save it',
  problems: {
    'time-missing': 'Choose a day first.',
    'time-in-future': 'The time lies in the future. Choose an earlier time.',
    'time-too-old': 'The day lies more than five years back. Check that the year is right.',
    'after-absence': 'The day lies after the first day of absence. Correct the absence first if it is wrong.',
    'too-many': 'I cannot add any more times to this case. Tell the manager, or begin a new case.',
    'absence-date-missing': 'Choose the first day of absence.',
    'absence-in-future': 'The day lies in the future. Choose today or an earlier day.',
    'absence-before-event': 'The day lies before the day it happened. Choose a later day.',
    'absence-too-old': 'The day lies more than five years back. Check that the year is right.',
  },
};

export const leaderFacts: Texts['leaderFacts'] = {
  title: 'Correct or add',
  titleOfDeath: 'Death',
  body: 'If something changes a date, I work it out again. The employee is told the date.',
  firstDay: 'First day of absence',
  absenceHint: 'Only the day. The reason does not belong here.',
  saveAbsence: 'I want to save the day',
  more: 'I want to note a death',
  deathBody:
    'If the employee has died, you can note it here. I will then write nothing more to the employee. Call HR, so that you are not alone with it.',
  knownOn: 'When did the workplace learn of it?',
  knownAt: 'What was the time? You can skip this.',
  saveDeath: 'I want to note the death',
  dead: 'The death has been noted. I will write nothing more to the employee.',
  retractDeath: 'I noted it by mistake',
};
