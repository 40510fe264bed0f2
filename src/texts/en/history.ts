import type { Texts } from '../texts.ts';

export const history: Texts['history'] = {
  title: 'What has happened in the case',
  newestFirst: 'The newest comes first.',
  show: 'Show what has happened',
  backToCase: 'Back to the case',
  older: (count) =>
    count === 1 ? 'One older line is not shown here.' : `${count} older lines are not shown here.`,
  you: 'You',
  recipients: { reader: 'you', channel: 'the private channel', workflow: 'the workplace’s own flow' },
  reported: (who) => `${who} sent the case.`,
  opened: (who) => `${who} opened the case.`,
  acknowledged: (who) => `${who} acknowledged it.`,
  absence: (who) => `${who} noted the first day of absence.`,
  met: (who, rule) => `${who} settled this: ${rule}.`,
  reminded: (rule) => `I reminded of a date: ${rule}.`,
  'debriefing-suggested': 'I suggested times for a meeting of the team.',
  'debriefing-approved': (who) => `${who} chose a time for the team’s meeting.`,
  'debriefing-declined': (who) => `${who} chose not to hold a meeting now.`,
  asked: 'I asked whether anything was missing.',
  answered: (who) => `${who} answered whether anything was missing.`,
  closed: (who) => `${who} closed the case.`,
  withdrawn: (who) => `${who} withdrew the case.`,
  delivered: (to) => `The message about the case reached ${to}.`,
  repeated: (to) => `A message to ${to} was sent again. The first one may have arrived too.`,
  doubtful: (to) => `A message to ${to} may not have arrived.`,
  failed: (to) => `A message to ${to} could not be delivered.`,
};
