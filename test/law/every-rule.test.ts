import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { computeDeadline, toRecord } from '../../src/law/compute-deadline.ts';
import { endsTimeLimits, isPublicHoliday } from '../../src/law/danish-holidays.ts';
import { DeadlineRecord } from '../../src/law/deadline-record.ts';
import { countsHours, type DeadlineRule } from '../../src/law/deadline-rule.ts';
import { localDate, startMoment } from '../../src/law/moments.ts';
import { ownDeadlines, ownRule } from '../../src/law/own-rules.ts';
import { OwnRuleId, RuleId } from '../../src/law/rule-id.ts';
import { lawRules, ruleInForce } from '../../src/law/rules.ts';
import { isWorkingDay, type WorkingTime } from '../../src/law/working-time.ts';
import { anyInstant, anyWorkingTime, local, show, usualHours } from './arbitraries.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const compare = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other);
const atMinute = (at: Temporal.Instant) => ({ precision: 'minute', at: at.toString() }) as const;
const end = (rule: DeadlineRule, at: Temporal.Instant, workingTime: WorkingTime = usualHours) =>
  computeDeadline(rule, atMinute(at), workingTime, at);

const anyOwnRule = fc
  .constantFrom(...OwnRuleId.options)
  .chain((id) =>
    fc
      .integer({ min: ownDeadlines[id].least, max: ownDeadlines[id].most })
      .map((length) => ownRule(id, length)),
  );
const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(fc.constantFrom(...lawRules), anyOwnRule);
const dayRule = anyRule.filter(({ unit }) => !countsHours(unit));

/** The rule of an id for a start on this date. */
function ruleOn(id: RuleId, date: string): DeadlineRule {
  const own = OwnRuleId.safeParse(id);
  const rule = own.success ? ownRule(own.data) : ruleInForce(id, day(date));
  if (rule === undefined) throw new Error(`No version of ${id} on ${date}.`);
  return rule;
}

/** Days from the start to the end that a time limit or a workplace counts, the first left out: by looking at each. */
function daysBetween(
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
  counts: (date: Temporal.PlainDate) => boolean,
) {
  const { days } = from.until(until, { largestUnit: 'days' });
  return Array.from({ length: days }, (_, index) => from.add({ days: index + 1 })).filter(counts).length;
}

describe('any rule, from any start, in any workplace', () => {
  it('never ends earlier because it started later', () => {
    fc.assert(
      fc.property(anyRule, anyInstant, fc.nat(100_000), anyWorkingTime, (rule, at, minutes, hours) => {
        const later = end(rule, at.add({ minutes }), hours);
        expect(compare(end(rule, at, hours).lastMoment, later.lastMoment)).toBeLessThanOrEqual(0);
        expect(compare(end(rule, at, hours).actBy, later.actBy)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is best done by a moment of work that is no later than its end, with no work in between unless it was moved', () => {
    fc.assert(
      fc.property(anyRule, anyInstant, anyWorkingTime, (rule, at, hours) => {
        const { actBy, lastMoment } = end(rule, at, hours);
        expect(compare(actBy, lastMoment)).toBeLessThanOrEqual(0);
        expect(isWorkingDay(localDate(actBy), hours)).toBe(true);
        const time = show(actBy).slice(11);
        expect(hours.from < time && time <= hours.until).toBe(true);
        if (rule.roll !== 'none') return;
        const missed = daysBetween(localDate(actBy), localDate(lastMoment), (date) =>
          isWorkingDay(date, hours),
        );
        const endsBeforeWork = show(lastMoment).slice(11) <= hours.from;
        expect(missed).toBe(endsBeforeWork && isWorkingDay(localDate(lastMoment), hours) ? 1 : 0);
      }),
    );
  });

  it('of hours ends no later than they have passed, and at most the hour of a clock change earlier', () => {
    const ofHours = anyRule.filter(({ unit }) => unit === 'hours');
    fc.assert(
      fc.property(ofHours, anyInstant, (rule, at) => {
        const minutes = at.until(end(rule, at).lastMoment).total('minutes');
        expect(minutes).toBeLessThanOrEqual(rule.length * 60);
        expect(minutes).toBeGreaterThanOrEqual(rule.length * 60 - 60);
      }),
    );
  });

  it('of days ends at 23:59 in Denmark, after exactly its days', () => {
    fc.assert(
      fc.property(dayRule, anyInstant, anyWorkingTime, (rule, at, hours) => {
        const { lastMoment } = end(rule, at, hours);
        expect(show(lastMoment).slice(11)).toBe('23:59');
        const [first, last] = [localDate(at), localDate(lastMoment)];
        if (rule.roll !== 'none') return;
        if (rule.unit === 'calendarDays') expect(daysBetween(first, last, () => true)).toBe(rule.length);
        if (rule.unit === 'weeks') expect(daysBetween(first, last, () => true)).toBe(rule.length * 7);
        if (rule.unit === 'workingDays') {
          const isOfficial = (date: Temporal.PlainDate) => date.dayOfWeek <= 5 && !isPublicHoliday(date);
          const counts = (date: Temporal.PlainDate) =>
            rule.setBy === 'law' ? isOfficial(date) : isWorkingDay(date, hours);
          expect(daysBetween(first, last, counts)).toBe(rule.length);
          expect(counts(last)).toBe(true);
        }
        if (rule.unit === 'months' || rule.unit === 'years') {
          const months = rule.unit === 'months' ? rule.length : rule.length * 12;
          expect((last.year - first.year) * 12 + last.month - first.month).toBe(months);
          expect(last.day).toBe(Math.min(first.day, last.daysInMonth));
        }
      }),
    );
  });

  it('moves to a later day only where it may, only to the next official day, and is still best done before', () => {
    const moving = lawRules.filter(({ roll }) => roll !== 'none');
    expect(moving.map(({ id }) => id)).toEqual(['comp_application', 'aes_appeal']);
    fc.assert(
      fc.property(fc.constantFrom(...moving), anyInstant, anyWorkingTime, (rule, at, hours) => {
        const fixed = end({ ...rule, roll: 'none' }, at, hours);
        const { lastMoment, actBy } = end(rule, at, hours);
        const [counted, last] = [localDate(fixed.lastMoment), localDate(lastMoment)];
        expect(endsTimeLimits(last)).toBe(true);
        if (!counted.equals(last)) {
          expect(endsTimeLimits(counted)).toBe(false);
          expect(daysBetween(counted, last, endsTimeLimits)).toBe(1);
        }
        expect(compare(actBy, fixed.actBy)).toBe(0);
      }),
    );
  });
});

describe('the calendar', () => {
  it.each<[RuleId, string, string, string]>([
    ['prosecution_request', '2026-08-31', '2027-02-28T23:59', '2027-02-26T16:00'],
    ['prosecution_request', '2027-08-31', '2028-02-29T23:59', '2028-02-29T16:00'],
    ['comp_application', '2028-02-29', '2030-02-28T23:59', '2030-02-28T16:00'],
    ['comp_application', '2026-12-26', '2028-12-27T23:59', '2028-12-22T16:00'],
    ['self_notice', '2028-02-29', '2029-02-28T23:59', '2029-02-28T16:00'],
    ['easy_no_absence', '2027-05-22', '2027-06-05T23:59', '2027-06-04T16:00'],
    ['aes_appeal', '2027-05-08', '2027-06-07T23:59', '2027-06-04T16:00'],
    ['aes_appeal', '2026-12-03', '2027-01-04T23:59', '2026-12-30T16:00'],
    ['gdpr_access', '2027-01-31', '2027-02-28T23:59', '2027-02-26T16:00'],
    ['aktindsigt', '2026-11-20', '2026-12-01T23:59', '2026-12-01T16:00'],
    ['aktindsigt', '2026-12-18', '2026-12-30T23:59', '2026-12-30T16:00'],
    ['debrief', '2026-12-18', '2027-01-07T23:59', '2027-01-07T16:00'],
    ['apv_max', '2024-02-29', '2027-02-28T23:59', '2027-02-26T16:00'],
    ['yearly_discussion', '2026-11-20', '2027-11-20T23:59', '2027-11-19T16:00'],
    ['dsa_complaint', '2026-08-30', '2027-02-28T23:59', '2027-02-26T16:00'],
  ])('%s from %s ends %s, act by %s', (id, date, lastMoment, actBy) => {
    const computed = computeDeadline(ruleOn(id, date), startMoment(date), usualHours, local(`${date}T12:00`));
    expect([show(computed.lastMoment), show(computed.actBy)]).toEqual([lastMoment, actBy]);
  });

  it.each<[RuleId, string, string]>([
    ['easy_death', '2026-10-24T09:00', '2026-10-26T08:00'],
    ['easy_death', '2027-03-27T09:00', '2027-03-29T09:00'],
    ['gdpr_breach', '2026-10-25T02:30', '2026-10-28T01:30'],
    ['first_human_contact', '2026-11-20T14:30', '2026-11-23T10:30'],
    ['leader_ack', '2026-12-23T21:40', '2026-12-28T12:00'],
    ['police_decision_review', '2026-11-20T21:40', '2026-11-21T21:40'],
  ])('%s from %s ends %s', (id, at, lastMoment) => {
    expect(show(end(ruleOn(id, at.slice(0, 10)), local(at)).lastMoment)).toBe(lastMoment);
  });
});

describe('a changed rule', () => {
  it.each([
    ['2024-06-30', 1, '2024-08-25T23:59'],
    ['2024-07-01', 2, '2024-07-15T23:59'],
  ])('governs by the date of its start: %s by version %i', (date, version, lastMoment) => {
    const computed = end(ruleOn('doctor_notice', date), local(`${date}T12:00`));
    expect([computed.version, show(computed.lastMoment)]).toEqual([version, lastMoment]);
  });

  it('leaves the deadlines that cases keep readable, whatever their version', () => {
    const rule = ruleInForce('easy_absence', day('2026-11-20'));
    if (rule === undefined) throw new Error('It is in force.');
    const record = toRecord(
      computeDeadline(rule, startMoment('2026-11-20'), usualHours, local('2026-11-20T12:00')),
    );
    expect(DeadlineRecord.parse({ ...record, version: 7 })).toEqual({ ...record, version: 7 });
  });

  it('has no two versions for one start, and every id has one today', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...lawRules), (at, { id }) => {
        const date = localDate(at).toString();
        const valid = lawRules.filter(
          (rule) => rule.id === id && rule.validFrom <= date && date <= (rule.validTo ?? '9999-12-31'),
        );
        expect(valid.length).toBeLessThanOrEqual(1);
        expect(ruleInForce(id, localDate(at))).toBe(valid[0]);
      }),
    );
    for (const id of RuleId.exclude(OwnRuleId.options).options)
      expect(ruleInForce(id, day('2026-11-20'))?.id).toBe(id);
  });
});
