import type { Texts } from '../texts.ts';

export const closing: Texts['closing'] = {
  title: {
    open: 'Can the case be closed?',
    closed: 'The case is closed',
    withdrawn: 'The case was withdrawn',
  },
  noneUntil: (name, moment) =>
    `${name} has not answered yet. Without an answer you can close the case from ${moment}.`,
  none: (name) => `${name} has not answered yet.`,
  'lacks-nothing': (name) => `${name} has answered that nothing more is needed.`,
  'lacks-something': (name) =>
    `${name} needs something more. Talk together. The case can only be closed when ${name} answers that nothing more is needed.`,
  ended: {
    closed: (name) => `The reminders have stopped. If more happens, ${name} can report it as a new case.`,
    withdrawn: () => 'You do not have to answer here.',
  },
  meaning: (name) => `When you close it, the reminders stop. ${name} can always report something new.`,
  notDone: 'Not done yet:',
  otherTasks: (count) => (count === 1 ? 'One other task' : `${String(count)} other tasks`),
  meeting: (moment) =>
    `A meeting is set for ${moment}. If you close before it, it stays, but I will not remind anybody of it.`,
  close: 'I want to close the case',
  recognition: (name) => `Write a sentence to ${name} if you like`,
  recognitionHint: (name) => `Only ${name} gets it. It can be something you have valued`,
  written: (name) => `You wrote to ${name}:`,
  open: 'I want to see the case',
  summary: 'A case is waiting for your answer',
  lacks: {
    title: (name) => `${name} needs something more`,
    body: 'Have a talk today if you can. Ask what it would take.',
    wrote: (name) => `${name} has chosen to tell you:`,
    talk: 'Have a talk today if you can. Ask how you can best help with it.',
    summary: 'Something more is needed in a case',
  },
  caseWithdrawn: {
    body: 'The employee has withdrawn the case. That needs no reason, so do not ask for one. You must still prevent it from happening again.',
    summary: 'A case was withdrawn',
  },
};
