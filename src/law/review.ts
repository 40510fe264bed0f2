import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { openChecksRecord } from './open-checks.ts';
import { OwnRuleId, RuleId } from './rule-id.ts';
import { lawRules } from './rules.ts';
import { absenceThresholds, accidentSpan, journal } from './thresholds.ts';
import { isUnreviewed } from './validity.ts';

/** Everything about the law that somebody has to hold against its source once a year. */
export const LegalRecordId = z.enum([
  ...RuleId.exclude(OwnRuleId.options).options,
  'easy_threshold',
  'accident_span',
  'journal',
  'open_checks',
]);
export type LegalRecordId = z.infer<typeof LegalRecordId>;

/** The records that nobody has checked for twelve months on this local date, each once. */
export function unreviewedRecords(today: Temporal.PlainDate): readonly LegalRecordId[] {
  const records = [...lawRules, ...absenceThresholds, accidentSpan, journal, openChecksRecord];
  const late = records
    .filter((record) => isUnreviewed(record, today))
    .map(({ id }) => LegalRecordId.parse(id));
  return [...new Set(late)];
}
