import type { Texts } from '../texts.ts';

export const deadlines: Texts['deadlines'] = {
  ahead: {
    police_comp: (last) =>
      `As a rule by ${last}, if one wants to apply for compensation from the state. There are exceptions, and one can also report later. Ask the person, and talk to HR first.`,
    internal_accident_deadline: (last) =>
      `Your own date is ${last}. It applies if you see this as an accident.`,
    easy_absence: (last) => `By ${last}. Notify it also if you are in doubt.`,
  },
  passed: {
    police_comp: (last) => `The date was ${last}. One can still report, and there are exceptions.`,
    internal_accident_deadline: (last) =>
      `The date was ${last}. The date of the law may still be open. Look at it today.`,
    easy_absence: (last) => `The date was ${last}. Notify it still, as soon as you can.`,
  },
  meet: {
    police_comp: 'The police part is settled',
    internal_accident_deadline: 'The internal part is settled',
    easy_absence: 'The EASY part is settled',
  },
  actBy: (moment) => `Preferably do it by ${moment}.`,
  actNow: 'No working time is left before the date. Do it now if you can.',
  met: 'It is settled.',
  ended: 'This date is no longer followed.',
};
