import type { Texts } from '../texts.ts';

export const personDeadlines: Texts['personDeadlines'] = {
  ahead: {
    police_comp: (last) =>
      `If you might seek compensation from the state, the police must as a rule have the report by ${last}. There are exceptions. You can also report later.`,
    internal_accident_deadline: (last) =>
      `If this may be a work accident, the workplace wants it notified by ${last}. That is a manager’s task, not yours.`,
    easy_absence: (last) =>
      `When a work accident leads to absence, the workplace must normally have notified it in EASY by ${last}. That is a manager’s task, not yours.`,
  },
  passed: {
    police_comp: (last) =>
      `The date for compensation from the state was, as a rule, ${last}. There are exceptions, and you can still report.`,
    internal_accident_deadline: (last) =>
      `The workplace’s own date was ${last}. A work accident can still be notified. That is a manager’s task, not yours.`,
    easy_absence: (last) =>
      `The date was ${last}. A work accident can still be notified. That is a manager’s task, not yours.`,
  },
  insurance: {
    yes: 'The workplace has insurance against violence at work (voldsskadeforsikring). If it covers you, compensation may not require a police report. HR can help you ask.',
    unknown:
      'If the workplace has insurance against violence at work (voldsskadeforsikring), other rules may apply. HR can tell you.',
  },
  actBy: {
    police_comp: (moment) => `If you want help with it from the workplace, that is easiest by ${moment}.`,
    internal_accident_deadline: (moment) => `It is easiest by ${moment}, while people are at work.`,
    easy_absence: (moment) => `It is easiest by ${moment}, while people are at work.`,
  },
  actNow: {
    police_comp: 'If you want to do it before that date, the easiest way is to call the police on 114 now.',
    internal_accident_deadline: 'It is best if the manager does it now.',
    easy_absence: 'It is best if the manager does it now.',
  },
  meet: {
    police_comp: 'The police have my report',
    internal_accident_deadline: 'The workplace has been told',
    easy_absence: 'The accident is notified in EASY',
  },
  assumedMidnight: 'I only know the day, so I count from 00:00.',
  timeUnknown:
    'I do not know when it happened, so I count from the day you reported it. The right date may be earlier.',
  met: 'You or a manager has answered that this is settled. I no longer remind you of it.',
  ended: (last) => `The date is ${last}. I no longer remind you of it.`,
};
