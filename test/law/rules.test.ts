import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DeadlineRule } from '../../src/law/deadline-rule.ts';
import {
  AbsenceThreshold,
  absenceThresholds,
  internalAccidentRule,
  InternalAccidentDays,
  isUnreviewed,
  lawRules,
  ruleInForce,
} from '../../src/law/rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('deadline rules', () => {
  it.each([...lawRules, internalAccidentRule(10)])('$id keeps to the schema', (rule) => {
    expect(DeadlineRule.parse(rule)).toEqual(rule);
  });

  it('have at most one version in force on a day', () => {
    for (const { id, version, validFrom } of lawRules) {
      expect(ruleInForce(id, day(validFrom))?.version).toBe(version);
      expect(ruleInForce(id, day(validFrom).subtract({ days: 1 }))?.version).not.toBe(version);
    }
  });

  it('cannot roll when they count hours', () => {
    expect(DeadlineRule.safeParse({ ...lawRules[0], roll: 'next-official-day' }).success).toBe(false);
  });

  it('end with a reminder at once, so that no late report is left without one', () => {
    for (const rule of [...lawRules, internalAccidentRule(10)]) {
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

describe('the internal accident deadline', () => {
  it('is ten days when nothing is set', () => expect(InternalAccidentDays.parse(undefined)).toBe(10));

  it.each([1, 14])('may be %i days', (days) => expect(internalAccidentRule(days).length).toBe(days));

  it('is refused with the reason when it is later than the law', () => {
    const refusal = InternalAccidentDays.safeParse(15);
    expect(refusal.error?.issues[0]?.message).toContain('14 days (Arbejdsskadesikringsloven § 31');
    expect(() => internalAccidentRule(15)).toThrow('never be later than the law');
  });

  it.each([0, -1, 2.5, '10'])('is refused as %j', (days) =>
    expect(InternalAccidentDays.safeParse(days).success).toBe(false),
  );
});

describe('the threshold of absence', () => {
  it('is marked to be verified where only its bill was seen', () => {
    const unsure = absenceThresholds.filter(({ certainty }) => certainty !== 'A');
    expect(unsure.map(({ toVerify }) => toVerify !== undefined)).toEqual([true]);
    for (const threshold of absenceThresholds) expect(AbsenceThreshold.parse(threshold)).toEqual(threshold);
  });
});
