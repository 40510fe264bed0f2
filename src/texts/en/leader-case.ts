import { numberToTap } from '../../guidance/contacts.ts';

import type { Texts } from '../texts.ts';

export const leaderCase: Texts['leaderCase'] = {
  title: {
    open: (name) => `${name} needs you`,
    closed: 'The case is closed',
    withdrawn: 'The case was withdrawn',
  },
  withdrawn: () =>
    'The employee has withdrawn the case. You still have a duty to prevent it from happening again.',
  closed: (name) => `If more happens, ${name} can report it as a new case.`,
  first: 'Do this first',
  talk: (name) => `Talk to ${name}, preferably today. Ask what would help now.`,
  talkBy: (name, moment) => `Talk to ${name} by ${moment}. Ask what would help now.`,
  notAlone: (name) => `Make sure ${name} is not alone with it.`,
  urgent: {
    today: (name) => `This cannot wait. Make sure that ${name} is not alone today.`,
    home: (name) => `Agree how ${name} gets home safely, and what is needed at work and at home.`,
    address: 'Ask whether address, phone number and pictures should be hidden in your systems and online.',
    police: (name) =>
      `Ask today whether ${name} would like help with going to the police. Call ${numberToTap('emergency')} if there is danger now.`,
  },
  askFirst: (name) =>
    `Ask before you do anything. Do not contact the sender until ${name} agrees and you have looked at safety together.`,
  acknowledge: 'Acknowledge',
  acknowledged: (name, moment) => `${name} acknowledged it on ${moment}.`,
  notAcknowledged: 'Nobody has acknowledged it yet.',
  pleaseAcknowledge: (name) =>
    `Nobody has acknowledged it yet. Acknowledge it, so that ${name} can see that you have seen the case.`,
  lacks: (name) => `${name} needs something more. Ask what it would take.`,
  lacksNothing: (name) => `${name} has answered that nothing more is needed.`,
  words: (name) => `What ${name} wrote`,
  wordsErased: (name) => `What ${name} wrote has been erased.`,
  wordsUnreadable: (name) => `What ${name} wrote cannot be read right now. The fault is mine.`,
  duty: 'Your duty',
  dutyToAct: (name) =>
    `Follow up, and prevent it from happening again. Register the incident in your own system. Ask ${name} before you talk to the health and safety representative (AMR).`,
  dutyInside: (name) =>
    `The sender is a colleague or manager. Talk to HR before you look into anything, and tell ${name} first.`,
  next: {
    title: 'Next date',
    ahead: (name, date) => `${name}: by ${date}.`,
    passed: (name, date) => `${name}: the date was ${date}. Do it as soon as you can.`,
    none: 'There is no date to keep in mind right now.',
  },
  dutiesAndDates: 'Duties and dates',
  timeUnknown: 'The time of day is not known, so the dates are worked out from the start of the day.',
  occurrenceUnknown:
    'The time is not known, so the dates are worked out from the day it was reported. The right dates may be earlier.',
  easyNotStarted:
    'If it leads to absence or treatment, it may be a work accident that must be notified in EASY at virk.dk. With absence, the deadline counts from the first day of absence.',
  longSeries: (name) =>
    `It has gone on for more than five days. There are two routes: an accident is notified in EASY by the workplace, and an occupational disease is notified by a doctor. It is not for you to decide. Ask HR, and suggest that ${name} talk to a doctor.`,
  threshold: (days) =>
    days === 1
      ? 'An accident must be notified when absence lasts at least 1 day beyond the day it happened. The date counts from the first day of absence, so do not wait.'
      : `Under the new rules, an accident must be notified when absence lasts at least ${days} days beyond the day it happened. If there may be a claim for compensation, it must also be notified without absence. Ask HR if you are in doubt. The date counts from the first day of absence, so do not wait.`,
  debriefing: {
    title: 'Follow-up in the team',
    none: 'No meeting has been arranged. Suggest one when things have calmed down.',
    proposed: 'A suggestion is waiting for your answer in our private chat.',
    approved: (period) => `The meeting is on ${period}.`,
    declined: 'No meeting has been arranged. You can always get new times.',
    plan: 'I want to see possible times',
  },
  doubts: (count, name) =>
    count === 1
      ? `One message in this case may not have arrived. Call ${name} if you are waiting for an answer.`
      : `${count} messages in this case may not have arrived. Call ${name} if you are waiting for an answer.`,
};
