import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { legalRecord } from './deadline-rule.ts';
import type { DeadlineRule, ReminderLead, RuleId } from './deadline-rule.ts';

const dayClockReminders: ReminderLead[] = [
  { when: 'half-way', to: ['owner', 'channel'] },
  { when: 'days-before', days: 3, to: ['owner', 'channel'] },
  { when: 'working-days-before-act-by', days: 1, to: ['owner', 'channel'] },
  { when: 'on-the-day', to: ['owner', 'channel'] },
  { when: 'at-once', ifNone: ['other-reminder'], to: ['owner', 'channel'] },
];

/**
 * Compensation from the state is conditional on a police report within 72 hours of the offence, not of its discovery
 * (offererstatningsloven § 10). A possibility of compensation, never a time limit for reporting a crime.
 */
const policeCompensation: DeadlineRule = {
  id: 'police_comp',
  version: 1,
  validFrom: '2012-01-01', // 72 hours since lov 412/2011; offences before are long out of reach
  legalBasis: 'Offererstatningsloven § 10 (lov 412/2011)',
  source: 'danskelove.dk/offererstatningsloven/10; anklagemyndigheden.dk/da/anmeldelse-ofre',
  checkedOn: '2026-11-20',
  certainty: 'A',
  startEvent: 'occurred',
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

/**
 * A work accident with absence is notified in EASY within 14 days of the first day of absence, by 23:59 on the last
 * day. No roll-forward rule was found, so the 14th day is final (BEK 799/2022; BEK 485/2024 § 10).
 */
const easyAbsence: DeadlineRule = {
  id: 'easy_absence',
  version: 1,
  validFrom: '2022-07-01',
  legalBasis: 'Arbejdsskadesikringsloven § 31; BEK 799/2022; BEK 485/2024 § 10',
  source: 'at.dk/spoergsmaal-svar/u/ulykker-frist (30 June 2022); elov.dk BEK 485/2024',
  checkedOn: '2026-11-20',
  certainty: 'A',
  startEvent: 'first-absence',
  length: 14,
  unit: 'calendarDays',
  roll: 'none',
  owner: 'leader',
  onDoubt: 'repeat-marked',
  reminders: dayClockReminders,
};

/** The deadlines of the law, all versions. The organisation cannot change them. */
export const lawRules: readonly DeadlineRule[] = [policeCompensation, easyAbsence];

/** The version of a rule that governs a clock starting on this local date, or nothing when none does. */
export function ruleInForce(id: RuleId, start: Temporal.PlainDate): DeadlineRule | undefined {
  return lawRules.find((rule) => rule.id === id && isInForce(rule, start));
}

/**
 * The organisation's own time for notifying an accident, in calendar days from the event. The default is Aabenraa
 * Kommune's (source document S4). A value that could end later than the law's is refused.
 */
export const InternalAccidentDays = z
  .int('Write the internal accident deadline as whole days.')
  .min(1, 'The internal accident deadline is at least 1 day.')
  .max(
    easyAbsence.length,
    `The internal accident deadline is at most ${easyAbsence.length} days: the law's limit is ${easyAbsence.length} days (${easyAbsence.legalBasis}), and an own deadline must never be later than the law.`,
  )
  .default(10);

/** The organisation's own deadline ("vores interne frist") as a rule. Throws a ZodError for days outside 1 to 14. */
export function internalAccidentRule(days: number): DeadlineRule {
  return {
    id: 'internal_accident_deadline',
    version: 1,
    validFrom: '2022-07-01',
    legalBasis: 'The organisation’s own deadline, inside that of arbejdsskadesikringsloven § 31',
    source: 'Aabenraa Kommune, Jobcenter og Borgerservice (Sept 2024)',
    checkedOn: '2026-11-20',
    certainty: 'S',
    startEvent: 'occurred',
    length: InternalAccidentDays.parse(days),
    unit: 'calendarDays',
    roll: 'none',
    owner: 'leader',
    // A second reminder does no harm; a missing one can cost the statutory notice that this deadline protects.
    onDoubt: 'repeat-marked',
    reminders: dayClockReminders,
  };
}

/** How many days of absence beyond the day of the injury make an accident notifiable for absence alone. */
export const AbsenceThreshold = z.strictObject({
  ...legalRecord,
  days: z.int().min(1),
  /** What a lawyer still has to confirm before it may be relied on. */
  toVerify: z.string().optional(),
});
export type AbsenceThreshold = z.infer<typeof AbsenceThreshold>;

/**
 * Arbejdsskadesikringsloven § 31(1) before and after bill L 31 (2025-26), for a lawyer to confirm: no part of the program
 * decides by them. The 14 days run regardless (danish-domain 1.2).
 */
export const absenceThresholds: readonly AbsenceThreshold[] = [
  {
    version: 1,
    validFrom: '2022-07-01',
    validTo: '2026-06-30',
    days: 1,
    legalBasis: 'Arbejdsskadesikringsloven § 31(1)',
    source: 'at.dk/spoergsmaal-svar/u/ulykker-frist (30 June 2022)',
    checkedOn: '2026-11-20',
    certainty: 'A',
  },
  {
    version: 2,
    validFrom: '2026-07-01',
    days: 3,
    legalBasis: 'Arbejdsskadesikringsloven § 31(1) as changed by L 31 (2025-26)',
    source: 'ft.dk 20251 L 31 (8 Oct 2025); kommunist.dk 26 Jan 2026',
    checkedOn: '2026-11-20',
    certainty: 'B',
    toVerify:
      'Adoption in Lovtidende, the parallel change of BEK 799/2022, whether calendar days are meant, and whether the date of the accident decides.',
  },
];

/** Whether nobody has checked the record against its source for 12 months: the administrator is warned. */
export function isUnreviewed(record: { readonly checkedOn: string }, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(record.checkedOn).add({ months: 12 }), today) < 0;
}

function isInForce(
  record: { readonly validFrom: string; readonly validTo?: string | undefined },
  date: Temporal.PlainDate,
) {
  const day = date.toString();
  return record.validFrom <= day && day <= (record.validTo ?? day);
}
