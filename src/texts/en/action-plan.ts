import type { Texts } from '../texts.ts';

export const actionPlan: Texts['actionPlan'] = {
  title: {
    proposed: 'Make an action plan together',
    agreed: 'You are making an action plan',
    saved: 'The action plan',
    declined: 'No action plan for now',
  },
  body: (name) =>
    `Agree with ${name} what you do now, who does it, and when you talk again. I suggest this when something may be serious or keeps happening.`,
  answered: {
    agreed: 'Thank you. Write the plan down together, and agree when to look at it again.',
    declined: 'You can always say yes later.',
  },
  waits: 'I have suggested an action plan. Whoever handles the case answers.',
  edit: (name) => `Write down what you and ${name} have agreed. ${name} can see all of it in their case.`,
  saved: (name) =>
    `The plan is saved, and ${name} can see it in their case. You can change it when you agree something new.`,
  savedByOthers: (name) => `This is agreed with ${name}. Whoever handles the case can change it.`,
  change: 'I want to change the plan',
  openPlan: 'I want to see the action plan',
  measuresTitle: 'What we have agreed, and who sees to it',
  notInPlan: 'Not in the plan',
  me: 'Me',
  measures: {
    'two-people': 'Two of us handle the sender’s case',
    'another-caseworker': 'Somebody else takes over the sender’s case',
    screened: 'Somebody else takes calls and messages first',
    'not-alone': 'Nobody works alone meanwhile',
    sparring: 'A fixed time to talk things through',
    security: 'We look at safety on site and on the way',
    'colleagues-told': 'Colleagues are told what we have agreed',
    prevention: 'We prevent it from happening again at this workplace',
  },
  linesTitle: 'More that we have agreed',
  linesHint: (name) =>
    `${name} can read it, and so can managers and HR in the case. Do not write about health or about others.`,
  lineLabels: { first: 'Write in your own words', more: 'And more, if you have agreed it' },
  lineOwner: 'Who sees to it?',
  owners: {
    leader: (who) => `${who}:`,
    person: (who) => `${who} sees to this:`,
    reader: 'You',
    nobody: 'Whoever gets the case',
  },
  ownMissing: {
    erased: 'What was written in own words has been erased.',
    unreadable: 'What is written in own words cannot be shown right now.',
  },
  ownPart: 'What you see to in the action plan',
  lookAgainLabel: 'When do you look at the plan again?',
  save: 'I want to save the plan',
  problems: {
    'measures-missing': 'Choose or write at least one thing that you have agreed.',
    'date-missing': 'Choose the day when you look at the plan again.',
    'date-past': 'Choose a day that has not passed.',
    'owner-missing': 'Somebody you chose is no longer in the case. Choose somebody else.',
    'lines-not-kept':
      'What you wrote in your own words cannot be kept. Save the rest, and agree the other by word of mouth.',
    'out-of-date':
      'The plan was changed after you opened the card. It stands here, and what you chose stands below.',
  },
  readAbove: 'The plan has been changed meanwhile. Read it at the top of the card before you save.',
  agreedTitle: 'What you have agreed',
  personMeasures: {
    'two-people': 'You are not alone with the sender’s case.',
    'another-caseworker': 'Somebody else takes over the sender’s case.',
    screened: 'Somebody else takes calls and messages first.',
    'not-alone': 'You do not work alone meanwhile.',
    sparring: 'You have a fixed time to talk things through.',
    security: 'You look at safety on site and on the way.',
    'colleagues-told': 'Your colleagues are told what you have agreed.',
    prevention: 'The workplace keeps it from happening again.',
  },
  lookAgain: (day) => `This holds until you look at the plan again on ${day}.`,
  ownPartUntil: (day) => `This holds until ${day}. Then the plan will be looked at again.`,
  listed: {
    leads: (day) => `You two look at the action plan again on ${day}`,
    'has-part': (day) => `What you see to in the action plan holds until ${day}`,
  },
  wantsTalk: (name) => `${name} would like to talk with you about the plan.`,
  talkIsWanted: 'You have said that you would like to talk about the plan. The manager is told.',
  notRightHint: 'Does it not fit? The manager only hears that you would like to talk about the plan.',
  talkIsKept: 'You have said that you would like to talk about the plan. Whoever gets your case can see it.',
  notRightHintKept:
    'Does it not fit? No manager has your case right now. Whoever gets it only sees that you would like to talk about the plan.',
  notRight: 'It does not fit',
  ask: {
    title: 'Does the action plan still fit?',
    body: 'It is time for you and the manager to look at the action plan again. If you choose “It does not fit”, the manager hears that you would like to talk about it, and nothing else. You do not have to answer.',
    bodyKept:
      'It is time to look at the action plan again, but no manager has your case right now. If you choose “It does not fit”, whoever gets the case can see that you would like to talk about the plan. You do not have to answer.',
    showCase: 'I want to see the plan',
  },
  news: {
    title: {
      due: 'Look at the action plan again',
      talk: 'Talk about the action plan together',
      part: 'You have something to do in an action plan',
      changed: 'Your part of the action plan has changed',
      over: 'You have nothing more to do in an action plan',
    },
    body: {
      due: (name, day) =>
        `It is agreed with ${name} to look at the action plan again on ${day}. Change it when you have talked, and choose a new day.`,
      standIn: (owner) => `You are told because ${owner} has the case and is not at work.`,
      talk: (name) => `${name} would like to talk with you about the action plan. Find a time together.`,
      part: 'The manager has agreed with the employee that you see to this:',
      partInPlan:
        'The manager has agreed something with the employee that you see to. It stands in the action plan.',
      changed: 'The manager has changed the action plan with the employee. You now see to this:',
      changedInPlan:
        'The manager has changed the action plan with the employee. What you see to now stands in it.',
      over: 'The manager has changed the action plan with the employee. What you saw to is no longer yours to do.',
    },
    moreInPlan: 'There is more in the action plan that you see to.',
  },
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
    saved: 'You have an action plan.',
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
