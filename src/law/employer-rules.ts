import type { DeadlineRule } from './deadline-rule.ts';

/** Kept to be known: nobody is reminded of them by a case. */
const known = {
  version: 1,
  checkedOn: '2026-11-20',
  setBy: 'law',
  roll: 'none',
  onDoubt: 'hold',
  reminders: [],
} satisfies Partial<DeadlineRule>;

/** Access, rectification and erasure; may be extended by two months, which is not counted here. */
const gdprAccess: DeadlineRule<'gdpr_access'> = {
  ...known,
  id: 'gdpr_access',
  validFrom: '2018-05-25',
  legalBasis: 'GDPR Art. 12(3)',
  source: 'General knowledge',
  certainty: 'C',
  startEvents: ['request-received'],
  length: 1,
  unit: 'months',
  owner: 'data-protection',
};

/** Called "databrud" wherever people read it: the other 72 hours are the victim's. */
const gdprBreach: DeadlineRule<'gdpr_breach'> = {
  ...known,
  id: 'gdpr_breach',
  validFrom: '2018-05-25',
  legalBasis: 'GDPR Art. 33',
  source: 'General knowledge',
  certainty: 'C',
  startEvents: ['breach-known'],
  length: 72,
  unit: 'hours',
  owner: 'data-protection',
};

/** Only public bodies. */
const documentAccess: DeadlineRule<'aktindsigt'> = {
  ...known,
  id: 'aktindsigt',
  validFrom: '2014-01-01',
  legalBasis: 'Offentlighedsloven § 36(2)',
  source: 'offentlighedsportalen 211730',
  certainty: 'A',
  startEvents: ['request-received'],
  length: 7,
  unit: 'workingDays',
  owner: 'employer',
};

/** And whenever work changes in ways that matter. */
const workplaceAssessment: DeadlineRule<'apv_max'> = {
  ...known,
  id: 'apv_max',
  validFrom: '2012-01-01', // no source says since when
  legalBasis: 'Arbejdsmiljøloven § 15 a; BEK 1838/2023',
  source: 'AT-vejledning 1.3.1 (1 Feb 2024)',
  certainty: 'A',
  toVerify: 'The three years themselves (C): the source states the duty to revise.',
  startEvents: ['last-apv'],
  length: 36,
  unit: 'months',
  owner: 'employer',
};

const yearlyDiscussion: DeadlineRule<'yearly_discussion'> = {
  ...known,
  id: 'yearly_discussion',
  validFrom: '2012-01-01', // no source says since when
  legalBasis: 'The yearly discussion of the work environment (årlig arbejdsmiljødrøftelse)',
  source: 'arbejdstilsynet.dk; pav.medst.dk 7.3.6; AT-vejledning 1.3.1 (1 Feb 2024)',
  certainty: 'A',
  startEvents: ['last-discussion'],
  length: 12,
  unit: 'months',
  owner: 'employer',
};

/** A platform keeps its complaint system open for at least so long; it may give more. */
const platformComplaint: DeadlineRule<'dsa_complaint'> = {
  ...known,
  id: 'dsa_complaint',
  validFrom: '2024-02-17',
  legalBasis: 'DSA (EU 2022/2065) Art. 20(1)',
  source: 'akos-rs.si; dsa-library.com/article/21',
  certainty: 'A',
  startEvents: ['platform-decision'],
  length: 6,
  unit: 'months',
  owner: 'person',
};

/** Data protection, access to documents, the work environment, and platforms. */
export const employerRules = [
  gdprAccess,
  gdprBreach,
  documentAccess,
  workplaceAssessment,
  yearlyDiscussion,
  platformComplaint,
];
