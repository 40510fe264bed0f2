import type { Texts } from '../texts.ts';

export const actionPlan: Texts['actionPlan'] = {
  title: {
    proposed: 'Make an action plan together',
    agreed: 'You are making an action plan',
    declined: 'No action plan for now',
  },
  body: (name) =>
    `Agree with ${name} what you do now, who does it, and when you talk again. I suggest this when something may be serious or keeps happening.`,
  answered: {
    agreed: 'Thank you. Write the plan down together, and agree when to look at it again.',
    declined: 'You can always say yes later.',
  },
  edit: (name) => `Choose what you and ${name} have agreed. ${name} can see it in their case.`,
  saved: (name) =>
    `The plan is saved, and ${name} can see it in their case. You can change it when you agree something new.`,
  measuresLabel: 'What we have agreed',
  measures: {
    'two-people': 'Two of us handle the matter with the sender',
    'another-caseworker': 'Somebody else takes over the matter with the sender',
    screened: 'Somebody else takes calls and messages first',
    'not-alone': 'Nobody works alone meanwhile',
    sparring: 'A fixed time to talk things through',
    security: 'We look at safety on site and on the way',
    'colleagues-told': 'Colleagues are told what we have agreed',
    prevention: 'We prevent it from happening again at this workplace',
  },
  lookAgainLabel: 'When do you look at the plan again?',
  save: 'I want to save the plan',
  problems: {
    'measures-missing': 'Choose at least one thing that you have agreed.',
    'date-missing': 'Choose the day when you look at the plan again.',
    'date-past': 'Choose a day that has not passed.',
  },
  agreedTitle: 'What you have agreed',
  personMeasures: {
    'two-people': 'You are not alone with the matter of the sender.',
    'another-caseworker': 'Somebody else takes over the matter with the sender.',
    screened: 'Somebody else takes calls and messages first.',
    'not-alone': 'You do not work alone meanwhile.',
    sparring: 'You have a fixed time to talk things through.',
    security: 'You look at safety on site and on the way.',
    'colleagues-told': 'Your colleagues are told what you have agreed.',
    prevention: 'The manager works to keep it from happening again at the workplace.',
  },
  lookAgain: (day) => `You look at the plan again ${day}.`,
  notRight: 'Does it not fit? Tell the manager, and the plan can be changed.',
  reason: 'If not now, what fits best?',
  reasons: {
    'have-one': 'We already have a plan',
    'talk-first': 'We will talk first',
    'other-help': 'We are doing something else',
  },
  reasonMissing: 'Choose what fits best before you choose “Not now”.',
  agree: 'Yes, we will make a plan',
  decline: 'Not now',
  leader: {
    proposed: 'A suggested action plan is waiting for your answer in our private chat.',
    agreed: 'You are making an action plan.',
    declined: 'No action plan has been agreed.',
  },
  person: {
    proposed: 'I have suggested that the manager make an action plan together with you.',
    agreed: 'The manager has said yes to making an action plan together with you.',
    declined: 'No new action plan is being made for now. Tell the manager if you would like one.',
  },
  amr: {
    proposed: 'An action plan has been suggested.',
    agreed: 'The manager has said yes to an action plan.',
    declined: 'The manager has not said yes to an action plan yet.',
  },
};
