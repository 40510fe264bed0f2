import type { Temporal } from 'temporal-polyfill';
import type { DeadlineRule } from './deadline-rule.ts';
import { employerRules } from './employer-rules.ts';
import { policeRules } from './police-rules.ts';
import type { RuleId } from './rule-id.ts';
import { isInForce } from './validity.ts';
import { workInjuryRules } from './work-injury-rules.ts';

/** The deadlines of the law, all versions. The organisation cannot change them. */
export const lawRules: readonly DeadlineRule[] = [...policeRules, ...workInjuryRules, ...employerRules];

/** The version of a rule that governs a clock starting on this local date, or nothing when none does. */
export function ruleInForce<Id extends RuleId>(
  id: Id,
  start: Temporal.PlainDate,
): DeadlineRule<Id> | undefined {
  return lawRules.find((rule): rule is DeadlineRule<Id> => rule.id === id && isInForce(rule, start));
}
