import type { Texts } from '../texts.ts';

export const notification: Texts['notification'] = {
  title: 'There is a new case',
  body: 'An employee needs follow-up. Open the case to see what is needed first.',
  urgentTitle: 'A case cannot wait',
  urgentBody: 'An employee needs you today. Open the case now to see what is needed first.',
  urgentSummary: 'A case in Chikanehjælpen cannot wait',
  reopened: 'A case has been reopened',
  neutral: 'This card shows no name and no content. Only those chosen for the case can open it.',
  acknowledge: 'Acknowledge',
  open: 'Open the case',
  acknowledged: (name, moment) => `${name} acknowledged it on ${moment}.`,
  notAcknowledged: 'Nobody has acknowledged it yet.',
  withdrawn: 'The case was withdrawn',
  closed: 'The case is closed',
  caseNumber: (number) => `Case ${number}`,
  summary: 'New message from Chikanehjælpen',
};
