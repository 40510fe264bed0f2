import type { Texts } from '../texts.ts';

export const closing: Texts['closing'] = {
  title: {
    open: 'Can the case be closed?',
    closed: 'The case is closed',
    withdrawn: 'The case was withdrawn',
  },
  noneUntil: (moment) =>
    `The person has not answered yet. Without an answer you can close it from ${moment}.`,
  none: 'The person has not answered yet.',
  'lacks-nothing': 'The person has answered that nothing is missing.',
  'lacks-something': 'The person is missing something. Talk together before you close.',
  ended: {
    closed: 'The reminders have stopped. If more happens, the person can report it as a new case.',
    withdrawn: 'You need not answer here any more.',
  },
  meaning: 'When you close it, the reminders stop. The person can always report something new.',
  close: 'I want to close the case',
  open: 'I want to see the case',
  summary: 'A case is waiting for your answer',
  lacks: {
    title: (name) => `${name} is missing something`,
    body: 'Talk together today if you can. Ask what it takes.',
    summary: 'Something is missing in a case',
  },
  caseWithdrawn: {
    body: 'The person has withdrawn the case. That needs no reason. You still have to prevent it from happening again.',
    summary: 'A case was withdrawn',
  },
};
