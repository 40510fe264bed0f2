import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const personDeadlines: Texts['personDeadlines'] = {
  ahead: {
    police_comp: (last) =>
      `If you might seek compensation from the state, the police must as a rule have the report by ${last}. There are exceptions. You can also report later.`,
    internal_accident_deadline: (last) =>
      `If this may be a work accident, the workplace wants it notified by ${last}. That is a manager’s task, not yours.`,
    easy_absence: (last) =>
      `When a work accident leads to as much absence as the law requires, the workplace must have notified it in EASY by ${last}. That is a manager’s task, not yours.`,
    easy_no_absence: (last) =>
      `If this is a work accident and there may be a claim for compensation, the workplace must normally have notified it in EASY by ${last}. That is a manager’s task, not yours.`,
    easy_death: (last) => `The date is ${last}. That is a manager’s task.`,
    first_human_contact: (last) => `The manager has been asked to talk to you by ${last}.`,
    prosecution_request: (last) =>
      `In some cases the police only take it further if you ask them to. As a rule, you need to do so by ${last}. Call the police on ${numberToTap('police')} if you are in doubt.`,
    comp_application: (last) =>
      `If you want to apply for compensation from the state, as a rule you need to do so by ${last}. The date may be later if there is a judgment.`,
    self_notice: (last) =>
      `If the workplace does not notify a work injury, you can do so yourself. As a rule, you need to do so by ${last}.`,
    police_decision_review: (last: string) =>
      `The manager has been asked to decide on help with the police by ${last}. It happens only if you want it.`,
  },
  brief: {
    own: (last) => `As a rule by ${last}. There are exceptions.`,
    ofLeader: (last) => `By ${last}. That is a manager’s task, not yours.`,
    timeUnknown: 'The right date may be earlier.',
  },
  again: (last) => `The same applies here. The date is ${last}.`,
  passed: {
    police_comp: (last) =>
      `The date for compensation from the state was, as a rule, ${last}. There are exceptions, and you can still report.`,
    internal_accident_deadline: (last) =>
      `The workplace’s own date was ${last}. A work accident can still be notified. That is a manager’s task, not yours.`,
    easy_absence: (last) =>
      `The date was ${last}. A work accident can still be notified. That is a manager’s task, not yours.`,
    easy_no_absence: (last) =>
      `The date was ${last}. A work accident can still be notified. That is a manager’s task, not yours.`,
    easy_death: (last) => `The date was ${last}. That is a manager’s task.`,
    first_human_contact: (last) =>
      `The manager was asked to talk to you by ${last}. You are also welcome to call.`,
    prosecution_request: (last) =>
      `The date was, as a rule, ${last}. Call the police on ${numberToTap('police')} if you are in doubt.`,
    comp_application: (last) => `The date was, as a rule, ${last}. It may be later if there is a judgment.`,
    self_notice: (last) =>
      `The date was, as a rule, ${last}. In some cases a work injury can still be notified.`,
    police_decision_review: (last: string) =>
      `The manager was asked to decide on help with the police by ${last}. You can always contact the police yourself.`,
  },
  insurance: {
    yes: 'The workplace has insurance against violence at work (voldsskadeforsikring). If it covers you, compensation may not require a police report. HR can help you ask.',
    unknown:
      'If the workplace has insurance against violence at work (voldsskadeforsikring), other rules may apply. HR can tell you.',
  },
  actBy: {
    police_comp: (moment) =>
      `If you want help with it from the workplace, it is easiest to get it by ${moment}.`,
    prosecution_request: (moment) => `It is easiest to do it by ${moment}.`,
    comp_application: (moment) => `It is easiest to do it by ${moment}.`,
    self_notice: (moment) => `It is easiest to do it by ${moment}.`,
  },
  actNow: {
    police_comp: `If you want to do it before that date, the easiest way is to call the police on ${numberToTap('police')} now.`,
    prosecution_request: `If you want to do it before that date, the easiest way is to call the police on ${numberToTap('police')} now.`,
    comp_application: 'If you want to do it before that date, it is best to do it now.',
    self_notice: 'If you want to do it before that date, it is best to do it now.',
  },
  meet: {
    police_comp: 'The police have my report',
    internal_accident_deadline: 'The workplace has been told',
    easy_absence: 'The accident is notified in EASY',
    easy_no_absence: 'The accident is notified in EASY',
    easy_death: 'It has been notified',
    first_human_contact: 'We have talked',
    prosecution_request: 'I have done it',
    comp_application: 'I have done it',
    self_notice: 'I have done it',
    police_decision_review: 'The manager has decided',
  },
  assumedMidnight: 'I only know the day, so I count from 00:00.',
  timeUnknown:
    'I do not know when it happened, so I count from the day you reported it. The right date may be earlier.',
  met: 'You or a manager has answered that this is settled. I no longer remind you of it.',
  ended: (last) => `The date is ${last}. I no longer remind you of it.`,
};
