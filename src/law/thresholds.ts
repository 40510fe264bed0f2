import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { legalRecord } from './deadline-rule.ts';
import { isInForce } from './validity.ts';

/** How many days of absence beyond the day of the injury make an accident notifiable for absence alone. */
export const AbsenceThreshold = z.strictObject({
  id: z.literal('easy_threshold'),
  ...legalRecord,
  days: z.int().min(1),
});
export type AbsenceThreshold = z.infer<typeof AbsenceThreshold>;

const toVerify =
  'Adoption in Lovtidende, the parallel change of BEK 799/2022, whether calendar days are meant, and whether the date of the accident decides.';

/**
 * Arbejdsskadesikringsloven § 31(1) before and after bill L 31 (2025-26), for a lawyer to confirm: no part of the program
 * decides by them, the leader reads them beside the date. The 14 days run regardless (danish-domain 1.2).
 */
export const absenceThresholds: readonly AbsenceThreshold[] = [
  {
    id: 'easy_threshold',
    version: 1,
    validFrom: '2022-07-01',
    validTo: '2026-06-30',
    days: 1,
    legalBasis: 'Arbejdsskadesikringsloven § 31(1)',
    source: 'at.dk/spoergsmaal-svar/u/ulykker-frist (30 June 2022)',
    checkedOn: '2026-11-20',
    certainty: 'A',
    toVerify,
  },
  {
    id: 'easy_threshold',
    version: 2,
    validFrom: '2026-07-01',
    days: 3,
    legalBasis: 'Arbejdsskadesikringsloven § 31(1) as changed by L 31 (2025-26)',
    source: 'ft.dk 20251 L 31 (8 Oct 2025); kommunist.dk 26 Jan 2026',
    checkedOn: '2026-11-20',
    certainty: 'B',
    toVerify,
  },
];

/** The threshold for an accident on this local date (ISO), or nothing when none is known. */
export function thresholdInForce(date: string): AbsenceThreshold | undefined {
  return absenceThresholds.find((threshold) => isInForce(threshold, Temporal.PlainDate.from(date)));
}

/** An accident is what happens suddenly or within so many days; what lasts longer may be an occupational disease. */
export const accidentSpan = z
  .strictObject({ id: z.literal('accident_span'), ...legalRecord, days: z.int() })
  .parse({
    id: 'accident_span',
    version: 1,
    validFrom: '2022-07-01',
    days: 5,
    legalBasis: 'Arbejdsskadesikringsloven §§ 5-6; BEK 485/2024 § 2',
    source: 'elov.dk BEK 485/2024 § 2',
    checkedOn: '2026-11-20',
    certainty: 'A',
  });

/**
 * Which routes to show for episodes from the first to the last local date (ISO): notice of an accident by the employer, or
 * that and a doctor's notice of a disease. It shows and never decides; the first day is not counted, as in official limits.
 */
export function routesFor(first: string, last: string): 'accident' | 'accident-and-disease' {
  const { days } = Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' });
  return days <= accidentSpan.days ? 'accident' : 'accident-and-disease';
}

/** Public bodies file what matters to a case "snarest muligt" (as soon as possible). The law names no number of days. */
export const journal = z.strictObject({ id: z.literal('journal'), ...legalRecord }).parse({
  id: 'journal',
  version: 1,
  validFrom: '2014-01-01',
  legalBasis: 'Offentlighedsloven § 15(2)',
  source: 'danskelove.dk/offentlighedsloven/15; ombudsmanden.dk, myndighedsguiden 7',
  checkedOn: '2026-11-20',
  certainty: 'A',
});
