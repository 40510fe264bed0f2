import type { Texts } from '../texts.ts';

export const reminder: Texts['reminder'] = {
  title: 'A date is coming up',
  passedTitle: 'A date has passed',
  repeated: 'You may have had this message before.',
  open: 'I want to see the case',
  summary: 'A date is coming up',
  channel: {
    ahead: (last) => `The manager has a task due by ${last}.`,
    actBy: (moment) => `It is best done by ${moment}.`,
    passed: (last) => `The manager had a task due by ${last}. Look at it today.`,
    neutral: 'This card shows no name and no content.',
  },
};
