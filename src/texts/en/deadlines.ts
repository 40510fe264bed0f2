import type { Texts } from '../texts.ts';

export const deadlines: Texts['deadlines'] = {
  ahead: {
    police_comp: (last) =>
      `If the employee might seek compensation from the state, the police must as a rule have the report by ${last}. There are exceptions, and it can also be reported later. Offer your help, and talk to HR before you report.`,
    internal_accident_deadline: (last) =>
      `If this may be a work accident, the workplace wants it notified by ${last}. Ask HR if you are in doubt.`,
    easy_absence: (last) =>
      `If this is a work accident and the absence lasts as long as the law requires, it must be notified in EASY at virk.dk by ${last}. Do so also if you are in doubt.`,
    easy_no_absence: (last) =>
      `If there may be a claim for compensation, a work accident must be notified in EASY at virk.dk by ${last}, even without absence. Do so also if you are in doubt.`,
    easy_death: (last) =>
      `If the death may be due to work, it must be notified in EASY at virk.dk by ${last}. Let HR help you with it.`,
    first_human_contact: (last) => `Talk to the employee by ${last}. Ask what would help now.`,
    prosecution_request: (last) => `This is the employee’s own date: ${last}.`,
    comp_application: (last) => `This is the employee’s own date: ${last}.`,
    self_notice: (last) => `This is the employee’s own date: ${last}.`,
    police_decision_review: (last: string) =>
      `Decide on help with the police by ${last}. Ask the employee, and talk with HR or legal first.`,
  },
  passed: {
    police_comp: (last) =>
      `The date for compensation from the state was, as a rule, ${last}. There are exceptions, and it can still be reported. Ask the employee, and talk to HR.`,
    internal_accident_deadline: (last) =>
      `The workplace’s own deadline was ${last}. The deadline in law may be later, so look at it today.`,
    easy_absence: (last) =>
      `The date was ${last}. If this is a work accident and the absence lasted as long as the law requires, it must still be notified. Do so as soon as you can.`,
    easy_no_absence: (last) =>
      `The date was ${last}. If there may be a claim for compensation, the accident must still be notified. Do so as soon as you can.`,
    easy_death: (last) => `The date was ${last}. The death must still be notified. Let HR help you today.`,
    first_human_contact: (last) =>
      `The talk should ideally have taken place by ${last}. Talk to the employee today.`,
    prosecution_request: (last) => `This was the employee’s own date: ${last}.`,
    comp_application: (last) => `This was the employee’s own date: ${last}.`,
    self_notice: (last) => `This was the employee’s own date: ${last}.`,
    police_decision_review: (last: string) =>
      `The decision on help with the police should have come by ${last}. Look at it today.`,
  },
  meet: {
    police_comp: 'The police report is settled',
    internal_accident_deadline: 'The internal deadline is settled',
    easy_absence: 'EASY notification is settled',
    easy_no_absence: 'EASY notification is settled',
    easy_death: 'The notification is settled',
    first_human_contact: 'We have talked',
    prosecution_request: 'It is settled',
    comp_application: 'It is settled',
    self_notice: 'It is settled',
    police_decision_review: 'It has been decided',
  },
  insurance: {
    yes: 'The workplace has insurance against violence at work (voldsskadeforsikring). If it covers this case, compensation may not require a police report. Ask HR or the insurer.',
    unknown:
      'If the workplace has insurance against violence at work (voldsskadeforsikring), other rules may apply. Ask HR.',
  },
  actBy: (moment) => `Preferably do it by ${moment}.`,
  actNow: 'No working time is left before then. Do it now if you can.',
  met: 'It is settled.',
  ended: 'I no longer remind you of this date.',
};
