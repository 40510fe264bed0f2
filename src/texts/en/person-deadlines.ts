import type { Texts } from '../texts.ts';

export const personDeadlines: Texts['personDeadlines'] = {
  ahead: {
    police_comp: (last) =>
      `If you might seek compensation from the state, the police must as a rule have the report by ${last}. There are exceptions. You can also report later.`,
    internal_accident_deadline: (last) =>
      `The workplace itself wants a work accident notified by ${last}. That is your manager’s task.`,
    easy_absence: (last) =>
      `When a work accident leads to absence, the workplace must normally have notified it in EASY by ${last}. That is your manager’s task.`,
  },
  passed: {
    police_comp: (last) =>
      `The date for compensation from the state was, as a rule, ${last}. There are exceptions, and you can still report.`,
    internal_accident_deadline: (last) =>
      `The workplace’s own date was ${last}. The accident can still be notified. That is your manager’s task.`,
    easy_absence: (last) =>
      `The date was ${last}. The accident can still be notified. That is your manager’s task.`,
  },
  actBy: {
    police_comp: (moment) => `It is best done by ${moment}. Then somebody is at work to help you.`,
    internal_accident_deadline: (moment) => `It is best done by ${moment}.`,
    easy_absence: (moment) => `It is best done by ${moment}.`,
  },
  actNow: {
    police_comp: 'It is best done now, if you want to. You can call the police on 114.',
    internal_accident_deadline: 'It is best if your manager does it now.',
    easy_absence: 'It is best if your manager does it now.',
  },
  meet: {
    police_comp: 'The police have my report',
    internal_accident_deadline: 'The workplace has been told',
    easy_absence: 'The accident is notified in EASY',
  },
  assumedMidnight: 'I only know the day, so I count from 00:00.',
  timeUnknown: 'We do not know when it happened. The date may therefore be earlier.',
  met: 'It has been done.',
  ended: (last) => `I no longer follow this date. It is ${last}.`,
};
