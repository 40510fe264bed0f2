import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { DoubtPolicy, Owner, ReminderRecipient } from './deadline-rule.ts';
import { StartMoment } from './moments.ts';
import { CaseRuleId } from './rule-id.ts';

/** A reminder of a deadline. The id is stable: the same lead of the same rule always has the same one. */
export const ReminderRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  at: InstantText,
  to: z.array(ReminderRecipient).min(1).max(3),
});
export type ReminderRecord = z.infer<typeof ReminderRecord>;

/**
 * One clock of a case: its rule; where a rule runs once for each time that something happened, the second time's clock
 * is `police_comp.2`, and so on.
 */
export const ClockId = z.union([CaseRuleId, z.templateLiteral([CaseRuleId, '.', z.int().min(2)])]);
export type ClockId = z.infer<typeof ClockId>;

/** The rule of a clock. */
export function ruleOf(clock: ClockId): CaseRuleId {
  return CaseRuleId.parse(clock.split('.')[0]);
}

/** A computed deadline as a case keeps it: with the rule's version and the start it was computed from, instants in UTC. */
export const DeadlineRecord = z.strictObject({
  clock: ClockId,
  rule: CaseRuleId,
  version: z.int().min(1),
  start: StartMoment,
  /** The instant the clock ran from. */
  startedAt: InstantText,
  /** The time of day was unknown; 00:00 local was assumed and must be shown as assumed. */
  timeAssumed: z.boolean(),
  lastMoment: InstantText,
  actBy: InstantText,
  /** False when the report left less than one working hour: then `actBy` may be past, and the card says "now". */
  workingHourLeft: z.boolean(),
  owner: Owner,
  onDoubt: DoubtPolicy,
  /** In order of time, no two at the same instant. */
  reminders: z.array(ReminderRecord).max(10),
});
export type DeadlineRecord = z.infer<typeof DeadlineRecord>;
