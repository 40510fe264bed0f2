import type { Texts } from '../texts.ts';

export const leaderCase: Texts['leaderCase'] = {
  title: {
    open: (name) => `${name} needs you`,
    closed: 'The case is closed',
    withdrawn: 'The case was withdrawn',
  },
  withdrawn: 'The person has withdrawn the case. You still have a duty to prevent it from happening again.',
  closed: 'If more happens, the person can report it as a new case.',
  first: 'Do this first',
  talk: (name) => `Talk with ${name} today. Ask what would help now.`,
  notAlone: (name) => `Make sure that ${name} is not alone with it.`,
  safety: 'Agree today on what it takes to feel safe.',
  askFirst:
    'Ask before you do anything. Do not contact the sender until the person concerned agrees and you have looked at safety together.',
  acknowledge: 'Acknowledge',
  acknowledged: (name, moment) => `${name} acknowledged it on ${moment}.`,
  notAcknowledged: 'Nobody has acknowledged it yet.',
  pleaseAcknowledge:
    'Nobody has acknowledged it yet. Acknowledge it, so that the person can see that you have seen it.',
  lacks: (name) => `${name} is missing something. Ask what it takes.`,
  lacksNothing: (name) => `${name} has answered that nothing is missing.`,
  words: 'Own words',
  wordsNotShared: 'There are also own words that are not shared with you. You can help without them.',
  duty: 'Your duty',
  dutyToAct:
    'Follow up, and prevent it from happening again. Register it together with your health and safety representative.',
  dutyInside: 'The sender is a colleague or manager. Talk to HR before you look into anything.',
  timeUnknown: 'The time of day is not known. The dates count from the start of the day.',
  occurrenceUnknown: 'Some dates cannot be worked out until the time is known.',
  easyNotStarted:
    'With absence it may have to be notified in EASY. That date counts from the first day of absence.',
  noteAbsence: 'I want to note absence',
  absenceDay: 'First day of absence',
  absenceHint: 'Write only the day. The reason does not belong here.',
  absenceMissing: 'Choose a day.',
  saveAbsence: 'I want to save the day',
  debriefing: {
    title: 'Follow-up in the team',
    none: 'No meeting has been arranged. Suggest one when things are calm.',
    proposed: 'A suggestion is waiting for your answer in the chat.',
    approved: (period) => `The meeting is on ${period}.`,
    declined: 'You said no to the last suggestion.',
    plan: 'I want to see possible times',
  },
  doubts: (count) =>
    count === 1
      ? 'One message of this case may not have arrived. Ask the person directly.'
      : `${count} messages of this case may not have arrived. Ask the person directly.`,
};
