import type { ReminderLead } from './deadline-rule.ts';

/** For a duty of the workplace that is counted in days: half-way, then the last days on which people are at work. */
export const dutyInDays: ReminderLead[] = [
  { when: 'half-way', to: ['owner', 'channel'] },
  { when: 'days-before', days: 3, to: ['owner', 'channel'] },
  { when: 'working-days-before-act-by', days: 1, to: ['owner', 'channel'] },
  { when: 'on-the-day', to: ['owner', 'channel'] },
  { when: 'at-once', ifNone: ['other-reminder'], to: ['owner', 'channel'] },
];

/** For a right of the person that lasts for months: early enough to get advice, and never to anybody else. */
export const rightInMonths: ReminderLead[] = [
  { when: 'days-before', days: 60, to: ['person'] },
  { when: 'days-before', days: 14, to: ['person'] },
  { when: 'at-once', ifNone: ['other-reminder'], to: ['person'] },
];

/** For help that is due within hours. */
export const helpInHours: ReminderLead[] = [
  { when: 'half-way', to: ['owner'] },
  { when: 'at-once', ifNone: ['other-reminder'], to: ['owner'] },
];

/** For a decision that is due within hours: half-way, and again when its time has run out. */
export const decisionInHours: ReminderLead[] = [
  { when: 'half-way', to: ['owner'] },
  { when: 'at-the-end', to: ['owner'] },
  { when: 'at-once', ifNone: ['other-reminder'], to: ['owner'] },
];
