import { numberToTap, siteToTap } from '../../../guidance/contacts.ts';
import type { GuidanceText } from '../../guidance-text.ts';

export const policeReport: GuidanceText['police-report'] = {
  name: 'About going to the police',
  sections: {
    meaning: {
      title: 'What a report means',
      lead: [
        'When you report something, you ask the police to look at what has happened. Only the police and the courts can judge it.',
        'You decide. You need not make up your mind now, and you can also report later.',
      ],
      after: [
        'Your manager can help you. HR or a lawyer must be asked before the workplace itself goes to the police.',
        'It is not the same as notifying a work accident. That is a task for the workplace.',
      ],
    },
    contact: {
      title: 'How to reach the police',
      points: [
        `Call ${numberToTap('emergency')} if you are in danger now.`,
        `Call ${numberToTap('police')} when it is not an emergency. It is also best for threats. Say briefly what has happened, and ask what you can do.`,
        'You can also go to a police station.',
        `Some things can be reported at ${siteToTap('police')}. Stalking cannot.`,
      ],
      after: ['Ask for a receipt. A visit from the police does not count as a report.'],
    },
    bring: {
      title: 'What you can bring',
      lead: ['Bring what you have. If something is missing, you can still report.'],
      points: [
        'Links, profile names, date and time.',
        'Screenshots, and emails as they came.',
        'A list of dates if it has happened several times.',
        'A few words about what it has to do with your work.',
      ],
      after: [
        'You are welcome to bring someone. Ask, too, whether the address of your workplace can stand instead of your own.',
      ],
    },
    compensation: {
      title: 'Compensation from the state',
      lead: [
        'For compensation from the state, the police must as a rule have the report within 72 hours. The hours count from when it happened, weekends included. If you have a case here, the date is in it.',
        'There are exceptions. They apply to some sexual offences. They may also apply when one works in care, treatment or teaching, or when special reasons speak for it.',
        'If your workplace has insurance against violence at work (voldsskadeforsikring), other rules may apply. HR can tell you.',
        `If more than 72 hours have passed, you can still report. You apply to the Criminal Injuries Compensation Board at ${siteToTap('compensation')}, as a rule within two years. Nobody can promise what they will answer.`,
      ],
    },
  },
};
