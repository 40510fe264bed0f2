import type { DeadlineRule } from './deadline-rule.ts';
import { dutyInDays, rightInMonths } from './reminder-plans.ts';

const easy = {
  version: 1,
  validFrom: '2022-07-01',
  checkedOn: '2026-11-20',
  certainty: 'A',
  setBy: 'law',
  roll: 'none',
  owner: 'leader',
  onDoubt: 'repeat-marked',
} as const;

/**
 * A work accident with absence is notified in EASY within 14 days of the first day of absence, by 23:59 on the last
 * day. No roll-forward rule was found, so the 14th day is final (BEK 799/2022; BEK 485/2024 § 10).
 */
export const easyAbsence: DeadlineRule<'easy_absence'> = {
  ...easy,
  id: 'easy_absence',
  legalBasis: 'Arbejdsskadesikringsloven § 31; BEK 799/2022; BEK 485/2024 § 10',
  source: 'at.dk/spoergsmaal-svar/u/ulykker-frist (30 June 2022); elov.dk BEK 485/2024',
  startEvents: ['first-absence'],
  length: 14,
  unit: 'calendarDays',
  reminders: dutyInDays,
};

/** Without absence, where treatment, permanent injury or lost earning capacity may give compensation. */
const easyNoAbsence: DeadlineRule<'easy_no_absence'> = {
  ...easy,
  id: 'easy_no_absence',
  legalBasis: 'Arbejdsskadesikringsloven § 31; BEK 485/2024 §§ 3 and 10',
  source:
    'at.dk/spoergsmaal-svar/u/ulykker-frist (30 June 2022); at.dk, hvilke arbejdsulykker skal anmeldes (3 Mar 2025)',
  startEvents: ['accident-day'],
  length: 14,
  unit: 'calendarDays',
  reminders: dutyInDays,
};

const easyDeath: DeadlineRule<'easy_death'> = {
  ...easy,
  id: 'easy_death',
  legalBasis: 'BEK 941/2022 § 9',
  source: 'elov.dk BEK 941/2022 § 9',
  startEvents: ['death-known'],
  length: 48,
  unit: 'hours',
  reminders: [
    { when: 'half-way', to: ['owner', 'channel'] },
    { when: 'at-once', ifNone: ['other-reminder', 'working-hour'], to: ['owner', 'channel'] },
  ],
};

/** Kept to be known: any doctor or dentist who suspects it notifies an occupational disease. */
const doctorNotice: DeadlineRule<'doctor_notice'> = {
  id: 'doctor_notice',
  version: 2,
  validFrom: '2024-07-01',
  legalBasis: 'Arbejdsskadesikringsloven § 34, as changed from 1 July 2024',
  source: 'aes.dk/ny-arbejdsskadeaftale (1 July 2024); aes.dk/lov-om-arbejdsskader-2024',
  checkedOn: '2026-11-20',
  certainty: 'A',
  toVerify: 'The number of the paragraph: the source states the 14 days without it.',
  setBy: 'law',
  startEvents: ['suspicion'],
  length: 14,
  unit: 'calendarDays',
  roll: 'none',
  owner: 'doctor',
  onDoubt: 'hold',
  reminders: [],
};

const doctorNoticeBefore: DeadlineRule<'doctor_notice'> = {
  ...doctorNotice,
  version: 1,
  validFrom: '2012-01-01', // no source says since when
  validTo: '2024-06-30',
  legalBasis: 'Arbejdsskadesikringsloven § 34, as it was until 30 June 2024',
  length: 8,
  unit: 'weeks',
};

/** The person's own notice. AES may accept a later one where the harm is lasting and clearly from work. */
const selfNotice: DeadlineRule<'self_notice'> = {
  id: 'self_notice',
  version: 1,
  validFrom: '2012-01-01', // no source says since when; accidents before are long out of reach
  legalBasis: 'Arbejdsskadesikringsloven § 36',
  source: 'aes.dk/anmeldelsesfrist',
  checkedOn: '2026-11-20',
  certainty: 'A',
  toVerify: 'The number of the paragraph: the source states the year without it.',
  setBy: 'law',
  startEvents: ['accident-day', 'doctors-word'],
  length: 1,
  unit: 'years',
  roll: 'none',
  owner: 'person',
  onDoubt: 'repeat-marked',
  reminders: rightInMonths,
};

/** A complaint, so it moves from days off to the next working day. */
const aesAppeal: DeadlineRule<'aes_appeal'> = {
  id: 'aes_appeal',
  version: 1,
  validFrom: '2012-01-01', // no source says since when; decisions before are long out of reach
  legalBasis: 'Arbejdsskadesikringsloven § 44',
  source: 'foa.dk (anmeld trusler)',
  checkedOn: '2026-11-20',
  certainty: 'B',
  toVerify: 'The limit and the number of its paragraph, in the statute.',
  setBy: 'law',
  startEvents: ['decision-received'],
  length: 4,
  unit: 'weeks',
  roll: 'next-official-day',
  owner: 'person',
  onDoubt: 'repeat-marked',
  reminders: [
    { when: 'days-before', days: 14, to: ['person'] },
    { when: 'days-before', days: 3, to: ['person'] },
    { when: 'at-once', ifNone: ['other-reminder'], to: ['person'] },
  ],
};

/** Accidents at work, occupational diseases and what comes of them. */
export const workInjuryRules = [
  easyAbsence,
  easyNoAbsence,
  easyDeath,
  doctorNotice,
  doctorNoticeBefore,
  selfNotice,
  aesAppeal,
];
