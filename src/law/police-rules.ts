import type { DeadlineRule } from './deadline-rule.ts';
import { rightInMonths } from './reminder-plans.ts';

/**
 * Compensation from the state is conditional on a police report within 72 hours of the offence, not of its discovery
 * (offererstatningsloven § 10). A possibility of compensation, never a time limit for reporting a crime.
 */
export const policeCompensation: DeadlineRule<'police_comp'> = {
  id: 'police_comp',
  version: 1,
  validFrom: '2012-01-01', // 72 hours since lov 412/2011; offences before are long out of reach
  legalBasis: 'Offererstatningsloven § 10 (lov 412/2011)',
  source: 'danskelove.dk/offererstatningsloven/10; anklagemyndigheden.dk/da/anmeldelse-ofre',
  checkedOn: '2026-11-20',
  certainty: 'A',
  toVerify: 'The present wording of § 10, and whether an act of 2026 has changed it.',
  setBy: 'law',
  startEvents: ['occurred'],
  length: 72,
  unit: 'hours',
  roll: 'none',
  owner: 'leader',
  onDoubt: 'repeat-marked',
  reminders: [
    { when: 'after-hours', hours: 24, to: ['owner', 'channel'] },
    { when: 'after-hours', hours: 48, to: ['owner', 'channel', 'person'] },
    { when: 'after-hours', hours: 66, to: ['owner', 'channel'] },
    { when: 'at-once', ifNone: ['other-reminder', 'working-hour'], to: ['owner', 'channel', 'person'] },
  ],
};

/** The claim to Erstatningsnævnet. Whichever of its starts there is counts; from the offence is the earliest. */
const compensationApplication: DeadlineRule<'comp_application'> = {
  id: 'comp_application',
  version: 1,
  validFrom: '2012-01-01', // no source says since when; offences before are long out of reach
  legalBasis: 'Offererstatningsloven § 13',
  source: 'danskelove.dk/offererstatningsloven/13; civilstyrelsen.dk/sagsomraader/erstatningsnaevnet',
  checkedOn: '2026-11-20',
  certainty: 'A',
  setBy: 'law',
  startEvents: ['occurred', 'judgment', 'police-stopped'],
  length: 2,
  unit: 'years',
  roll: 'next-official-day',
  owner: 'person',
  onDoubt: 'repeat-marked',
  reminders: rightInMonths,
};

/**
 * Defamation and offences against privacy are mostly prosecuted only when the person asks for it or sues
 * (straffeloven §§ 96 and 275). It runs from when the person knows enough of who and what.
 */
const prosecutionRequest: DeadlineRule<'prosecution_request'> = {
  id: 'prosecution_request',
  version: 1,
  validFrom: '2012-01-01', // no source says since when; what was known before is long out of reach
  legalBasis: 'Straffeloven § 96, for the offences of § 275',
  source: 'danskelove.dk/straffeloven/96; danskelove.dk/straffeloven/275',
  checkedOn: '2026-11-20',
  certainty: 'A',
  setBy: 'law',
  startEvents: ['knowledge'],
  length: 6,
  unit: 'months',
  roll: 'none',
  owner: 'person',
  onDoubt: 'repeat-marked',
  reminders: rightInMonths,
};

/** Police, prosecution and compensation from the state. */
export const policeRules = [policeCompensation, compensationApplication, prosecutionRequest];
