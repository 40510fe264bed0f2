import type { Texts } from '../texts.ts';

export const reminder: Texts['reminder'] = {
  title: 'A date is coming up',
  passedTitle: 'A date has passed',
  repeated: 'You may have had this message before.',
  open: 'I want to see the case',
  summary: 'A date is coming up',
  isOf: {
    'owner-away': (name) =>
      `${name} has the case but is not at work right now. Open the case if you want to take it.`,
    last: (name) =>
      `${name} has the case. This is the last reminder, and you get it too, so that the date is not overlooked. Talk with ${name} about it.`,
  },
  channel: {
    ahead: (last) => `There is a task in the case for the manager to look at by ${last}.`,
    actBy: (moment) => `Preferably look at it by ${moment}.`,
    passed: (last) => `A task in the case had the date ${last}. Open the case, and look at it today.`,
    neutral: 'This card shows no name and no content.',
  },
};
