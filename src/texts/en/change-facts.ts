import type { Texts } from '../texts.ts';

export const changeFacts: Texts['changeFacts'] = {
  open: 'I want to correct or add',
  titles: {
    menu: 'Correct or add',
    episode: 'It has happened again',
    time: 'When did it happen?',
    kinds: 'What is it about?',
    words: 'Your own words',
    absence: 'Absence',
    treatment: 'Treatment',
    weight: 'How much does it weigh on you?',
  },
  bodies: {
    menu: 'If your change moves a date, I work the date out again. The manager is told the new date.',
    episode:
      'It is not your fault. The manager can see when it happened and what it is about, but not how much it weighs on you.',
    time: 'Choose when it happened, not when you found out. I work out the dates from that.',
    kinds: 'Correct what is wrong. Those who can see it learn that something was corrected.',
    words:
      'This takes the place of what you wrote before. If you only want to add something, just write it to me here.',
    absence: 'The manager can see the day, but not the reason.',
    treatment:
      'The manager does not see your answer. But if you say yes, the manager gets a date for notifying a work accident.',
    weight: 'The manager does not see your answer.',
  },
  menuKept:
    'If your change moves a date, I work the date out again. Those who can open the case can see the new date.',
  pickEpisode: 'It has happened again',
  pickTime: 'I want to correct the time',
  pickKinds: 'I want to correct what it is',
  pickWords: 'I want to rewrite my words',
  newWords: 'Your words, written anew',
  pickAbsence: 'I have been absent',
  pickTreatment: 'I need treatment',
  pickWeight: 'It weighs more or less on me now',
  askAgain: 'I would like to be asked again',
  which: 'Which occasion?',
  timeNumber: (number, when) => `Occasion ${number}: ${when}`,
  kinds: 'What is it about? You can skip this.',
  firstDay: 'Which day was the first?',
  save: 'I want to save it',
  problems: {
    'time-missing': 'Choose a day first.',
    'time-in-future': 'That time is in the future. Choose an earlier one.',
    'time-too-old': 'That day is more than five years ago. Check the year.',
    'after-absence': 'That day is after the first day of absence. Correct the absence first if it is wrong.',
    'too-many': 'I cannot add any more times to this case. You can tell the manager or begin a new case.',
    'words-missing': 'Write something first, or go back.',
    'absence-date-missing': 'Choose the first day of absence.',
    'absence-in-future': 'That day is in the future. Choose today or an earlier day.',
    'absence-before-event': 'That day is before the day it happened. Choose a later day.',
    'absence-too-old': 'That day is more than five years ago. Check the year.',
  },
};

export const factsChanged: Texts['factsChanged'] = {
  title: (name) => `${name} has corrected or added something`,
  body: 'Open the case when it suits you. Ask only about what helps.',
  summary: 'Something was corrected in a case',
};

export const leaderFacts: Texts['leaderFacts'] = {
  title: 'Correct or add',
  titleOfDeath: 'Death',
  body: 'If your change moves a date, I work the date out again. The employee is told the new date.',
  firstDay: 'First day of absence',
  absenceHint: 'Only the day. The reason does not belong here.',
  saveAbsence: 'I want to save the day',
  more: 'I want to note a death',
  deathBody:
    'If the employee has died, you can note it here. I will then not write to the employee any more. Call HR, so that you are not alone with it.',
  knownOn: 'When did the workplace learn of it?',
  knownAt: 'What time was it? You can skip this.',
  saveDeath: 'I want to note the death',
  dead: 'The death has been noted. I will not write to the employee any more.',
  retractDeath: 'I noted it by mistake',
};
