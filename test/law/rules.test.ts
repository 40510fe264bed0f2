import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DeadlineRule } from '../../src/law/deadline-rule.ts';
import { ownDeadlines, ownRule } from '../../src/law/own-rules.ts';
import { OwnRuleId, RuleId } from '../../src/law/rule-id.ts';
import { lawRules, ruleInForce } from '../../src/law/rules.ts';
import { AbsenceThreshold, absenceThresholds } from '../../src/law/thresholds.ts';
import { isUnreviewed } from '../../src/law/validity.ts';

const everyRule: readonly DeadlineRule[] = [...lawRules, ...OwnRuleId.options.map((id) => ownRule(id))];
const day = (text: string) => Temporal.PlainDate.from(text);

describe('deadline rules', () => {
  it.each(everyRule)('$id keeps to the schema', (rule) => {
    expect(DeadlineRule.parse(rule)).toEqual(rule);
  });

  it('have at most one version in force on a day', () => {
    for (const { id, version, validFrom } of lawRules) {
      expect(ruleInForce(id, day(validFrom))?.version).toBe(version);
      expect(ruleInForce(id, day(validFrom).subtract({ days: 1 }))?.version).not.toBe(version);
    }
  });

  it('know every id', () => {
    expect([...new Set(everyRule.map(({ id }) => id))].toSorted()).toEqual(RuleId.options.toSorted());
  });

  it('cannot roll when they count hours', () => {
    expect(DeadlineRule.safeParse({ ...lawRules[0], roll: 'next-official-day' }).success).toBe(false);
  });

  it('end with a reminder at once, so that no late report is left without one', () => {
    for (const rule of everyRule.filter(({ reminders }) => reminders.length > 0)) {
      const last = rule.reminders.at(-1);
      expect(last?.when === 'at-once' && last.ifNone).toContain('other-reminder');
      expect(DeadlineRule.safeParse({ ...rule, reminders: rule.reminders.toReversed() }).success).toBe(false);
    }
  });

  it('count as unreviewed after twelve months', () => {
    const record = { checkedOn: '2026-11-20' };
    expect([isUnreviewed(record, day('2027-11-20')), isUnreviewed(record, day('2027-11-21'))]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the organisation’s own deadlines', () => {
  it.each(OwnRuleId.options)('%s may be moved to its limits and no further', (id) => {
    const { least, most, usual } = ownDeadlines[id];
    expect([least, most].map((length) => ownRule(id, length).length)).toEqual([least, most]);
    expect(ownRule(id).length).toBe(usual);
    for (const length of [least - 1, most + 1, Number.NaN])
      expect(() => ownRule(id, length)).toThrow(RangeError);
  });

  it('never lie later than the law', () => {
    expect(() => ownRule('internal_accident_deadline', 15)).toThrow('the law itself gives 14 days');
    expect(() => ownRule('police_decision_review', 73)).toThrow('within 72 hours');
  });
});

describe('the threshold of absence', () => {
  it('is marked to be verified where only its bill was seen', () => {
    const unsure = absenceThresholds.filter(({ certainty }) => certainty !== 'A');
    expect(unsure.map(({ toVerify }) => toVerify !== undefined)).toEqual([true]);
    for (const threshold of absenceThresholds) expect(AbsenceThreshold.parse(threshold)).toEqual(threshold);
  });
});
