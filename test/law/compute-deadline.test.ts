import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { computeDeadline, toRecord, type Deadline } from '../../src/law/compute-deadline.ts';
import { DeadlineRecord } from '../../src/law/deadline-record.ts';
import type { DeadlineRule } from '../../src/law/deadline-rule.ts';
import { localDate, startMoment } from '../../src/law/moments.ts';
import { ownRule } from '../../src/law/own-rules.ts';
import { policeCompensation as police } from '../../src/law/police-rules.ts';
import { easyAbsence as easy } from '../../src/law/work-injury-rules.ts';
import type { CaseRuleId } from '../../src/law/rule-id.ts';
import { isWorkingDay } from '../../src/law/working-time.ts';
import { anyInstant, anyWorkingTime, local, show, usualHours } from './arbitraries.ts';

function compute(rule: DeadlineRule, date: string, time?: string, reportedAt = local(`${date}T12:00`)) {
  const deadline = computeDeadline(rule, startMoment(date, time), usualHours, reportedAt);
  const reminders = deadline.reminders.map(({ id, at }) => `${id} ${show(at)}`);
  return { ...deadline, lastMoment: show(deadline.lastMoment), actBy: show(deadline.actBy), reminders };
}

describe('police report within 72 hours', () => {
  it.each([
    ['2026-10-23', '14:30', '2026-10-26T13:30', '2026-10-26T13:30'],
    ['2027-03-26', '14:30', '2027-03-29T14:30', '2027-03-24T16:00'],
    ['2027-10-29', '14:30', '2027-11-01T13:30', '2027-11-01T13:30'],
    ['2026-12-23', '16:00', '2026-12-26T16:00', '2026-12-23T16:00'],
    ['2026-11-19', '13:30', '2026-11-22T13:30', '2026-11-20T16:00'],
    ['2026-11-20', '22:00', '2026-11-23T22:00', '2026-11-23T16:00'],
  ])('of what happened %s at %s ends %s, act by %s', (date, time, lastMoment, actBy) => {
    expect(compute(police, date, time)).toMatchObject({ lastMoment, actBy, timeAssumed: false });
  });

  it('counts from midnight and says so when the time is unknown', () => {
    expect(compute(police, '2026-11-17')).toMatchObject({
      lastMoment: '2026-11-20T00:00',
      timeAssumed: true,
    });
  });

  it('reminds after 24, 48 and 66 hours', () => {
    expect(compute(police, '2026-11-17', '13:30').reminders).toEqual([
      'after-24h 2026-11-18T13:30',
      'after-48h 2026-11-19T13:30',
      'after-66h 2026-11-20T07:30',
    ]);
  });

  it.each([
    ['on a Saturday, with the end on Sunday', '2026-11-21T10:00', true],
    ['half an hour before the weekend', '2026-11-20T15:30', true],
    ['on Friday morning', '2026-11-20T09:00', false],
    ['after the deadline', '2026-11-23T09:00', false],
  ])('reminds at once when reported %s: %s', (_, reportedAt, atOnce) => {
    const { reminders } = compute(police, '2026-11-19', '13:30', local(reportedAt));
    expect(reminders.some((reminder) => reminder.startsWith('at-once'))).toBe(atOnce);
  });

  it.each([
    ['2026-11-20T12:30', true],
    ['2026-11-20T12:31', false],
  ])('leaves a working hour to a report at %s: %s', (reportedAt, left) => {
    expect(compute(police, '2026-11-17', '13:30', local(reportedAt)).workingHourLeft).toBe(left);
  });

  it('reminds at once everybody concerned, one minute after the report', () => {
    const reportedAt = local('2026-11-21T10:00');
    const { reminders } = computeDeadline(police, startMoment('2026-11-19', '13:30'), usualHours, reportedAt);
    const atOnce = reminders.find(({ id }) => id === 'at-once');
    expect(atOnce?.to).toEqual(['owner', 'channel', 'person']);
    expect(show(atOnce?.at ?? '')).toBe('2026-11-21T10:01');
  });
});

describe('EASY within 14 days of the first absence', () => {
  it.each([
    ['2026-11-20', '2026-12-04T23:59', '2026-12-04T16:00'],
    ['2026-12-10', '2026-12-24T23:59', '2026-12-23T16:00'],
    ['2027-03-12', '2027-03-26T23:59', '2027-03-24T16:00'],
    ['2027-05-22', '2027-06-05T23:59', '2027-06-04T16:00'],
  ])('from %s ends %s, act by %s', (firstAbsence, lastMoment, actBy) => {
    expect(compute(easy, firstAbsence)).toMatchObject({ lastMoment, actBy });
  });

  it('reminds half-way, three days before, a working day before act-by and on its day, at 9', () => {
    expect(compute(easy, '2026-11-20').reminders).toEqual([
      'half-way 2026-11-27T09:00',
      'days-3 2026-12-01T09:00',
      'act-by-1 2026-12-03T09:00',
      'on-the-day 2026-12-04T09:00',
    ]);
  });

  it('reminds while people are at work, once where days fall together', () => {
    expect(compute(easy, '2027-03-12').reminders).toEqual([
      'half-way 2027-03-19T09:00',
      'act-by-1 2027-03-23T09:00',
      'on-the-day 2027-03-24T09:00',
    ]);
  });
});

describe('the internal accident deadline', () => {
  it('reminds on Friday of what falls on a weekend', () => {
    expect(compute(ownRule('internal_accident_deadline', 10), '2026-11-24').reminders[0]).toBe(
      'half-way 2026-11-27T09:00',
    );
  });

  it('is ten days after the event, wherever in the day that was', () => {
    expect(compute(ownRule('internal_accident_deadline', 10), '2026-11-20', '23:30')).toMatchObject({
      lastMoment: '2026-11-30T23:59',
      actBy: '2026-11-30T16:00',
      reminders: ['half-way 2026-11-25T09:00', 'act-by-1 2026-11-27T09:00', 'on-the-day 2026-11-30T09:00'],
    });
  });

  it('reminds on the only day that one day leaves', () => {
    expect(compute(ownRule('internal_accident_deadline', 1), '2026-11-19', '10:00').reminders).toEqual([
      'on-the-day 2026-11-20T09:00',
    ]);
  });
});

describe('a late report', () => {
  const left = (rule: DeadlineRule, date: string, time: string | undefined, reportedAt: string) => {
    const at = local(reportedAt);
    const { reminders } = computeDeadline(rule, startMoment(date, time), usualHours, at);
    return reminders
      .filter((reminder) => Temporal.Instant.compare(reminder.at, at) > 0)
      .map((reminder) => `${reminder.id} ${show(reminder.at)} ${reminder.to.join('+')}`);
  };

  it.each<[string, DeadlineRule, string, string | undefined, string, string[]]>([
    [
      'EASY ends the same day',
      easy,
      '2026-11-06',
      undefined,
      '2026-11-20T13:00',
      ['at-once 2026-11-20T13:01 owner+channel'],
    ],
    [
      'five hours and a half are left for the police',
      police,
      '2026-11-17',
      '13:30',
      '2026-11-20T08:00',
      ['at-once 2026-11-20T08:01 owner+channel+person'],
    ],
    [
      'the internal deadline is on Saturday and work has ended on Friday',
      ownRule('internal_accident_deadline', 10),
      '2026-11-18',
      undefined,
      '2026-11-27T16:30',
      ['at-once 2026-11-27T16:31 owner+channel'],
    ],
    [
      'the last reminder is due at this very instant',
      easy,
      '2026-11-06',
      undefined,
      '2026-11-20T09:00',
      ['at-once 2026-11-20T09:01 owner+channel'],
    ],
    [
      'half a minute is left',
      easy,
      '2026-11-06',
      undefined,
      '2026-11-20T23:58:30',
      ['at-once 2026-11-20T23:59 owner+channel'],
    ],
    [
      'another reminder is left',
      easy,
      '2026-11-06',
      undefined,
      '2026-11-20T08:59',
      ['on-the-day 2026-11-20T09:00 owner+channel'],
    ],
    ['the last moment has come', easy, '2026-11-06', undefined, '2026-11-20T23:59', []],
    ['the deadline has passed', easy, '2026-11-06', undefined, '2026-11-21T10:00', []],
  ])('reminds when %s', (_, rule, date, time, reportedAt, reminders) => {
    expect(left(rule, date, time, reportedAt)).toEqual(reminders);
  });
});

describe('reminders that fall together', () => {
  it('become one, under the more urgent id, to the recipients of both', () => {
    const rule: DeadlineRule = {
      ...easy,
      reminders: [
        { when: 'days-before', days: 3, to: ['person', 'owner'] },
        { when: 'working-days-before-act-by', days: 1, to: ['owner', 'channel'] },
      ],
    };
    const { reminders } = computeDeadline(
      rule,
      startMoment('2027-03-12'),
      usualHours,
      local('2027-03-12T12:00'),
    );
    expect(reminders.map(({ id, to }) => [id, to])).toEqual([['act-by-1', ['person', 'owner', 'channel']]]);
  });
});

describe('other units and rolling', () => {
  const appeal: DeadlineRule = { ...easy, length: 4, unit: 'weeks', roll: 'next-official-day' };

  it('rolls from a weekend, holiday, Grundlovsdag, 24 or 31 December to the next official day', () => {
    expect(compute(appeal, '2026-11-26')).toMatchObject({
      lastMoment: '2026-12-28T23:59',
      actBy: '2026-12-23T16:00',
    });
  });

  it('counts months as months', () => {
    expect(compute({ ...easy, length: 6, unit: 'months' }, '2026-08-31').lastMoment).toBe('2027-02-28T23:59');
  });

  it('finds half-way of a clock of hours', () => {
    const halfWay: DeadlineRule = { ...police, reminders: [{ when: 'half-way', to: ['owner'] }] };
    expect(compute(halfWay, '2026-11-17', '13:30').reminders).toEqual(['half-way 2026-11-19T01:30']);
  });
});

describe('every deadline', () => {
  const rules = fc.constantFrom(
    police,
    easy,
    ownRule('internal_accident_deadline', 1),
    ownRule('internal_accident_deadline', 10),
  );
  const compare = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other);
  const property = (check: (deadline: Deadline<CaseRuleId>, rule: DeadlineRule) => void) =>
    fc.assert(
      fc.property(
        rules,
        anyInstant,
        anyWorkingTime,
        fc.nat(20_000),
        fc.boolean(),
        (rule, at, hours, delay, exact) => {
          const start = exact
            ? ({ precision: 'minute', at: at.toString() } as const)
            : startMoment(localDate(at).toString());
          check(computeDeadline(rule, start, hours, at.add({ minutes: delay })), rule);
          const { actBy } = computeDeadline(rule, start, hours, at);
          expect(isWorkingDay(localDate(actBy), hours)).toBe(true);
          const time = show(actBy).slice(11);
          expect(hours.from <= time && time <= hours.until).toBe(true);
        },
      ),
    );

  it('ends in time: never after the elapsed hours or the last day, act-by in working hours and no later', () => {
    property(({ startedAt, lastMoment, actBy }, rule) => {
      const days = rule.unit === 'hours' ? rule.length / 24 : rule.length + 1;
      const latest = startedAt.add({ hours: days * 24 + (rule.unit === 'hours' ? 0 : 1) });
      expect(compare(lastMoment, latest)).toBeLessThanOrEqual(0);
      expect(compare(actBy, lastMoment)).toBeLessThanOrEqual(0);
    });
  });

  it('reminds in order, between start and end, with no id and no instant twice', () => {
    property(({ startedAt, lastMoment, reminders }) => {
      const bounds = [startedAt, ...reminders.map(({ at }) => at), lastMoment];
      expect(bounds).toEqual(bounds.toSorted(compare));
      expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
      expect(new Set(reminders.map(({ at }) => at.toString())).size).toBe(reminders.length);
    });
  });

  it('still reminds after the report, exactly when it has not passed by then', () => {
    fc.assert(
      fc.property(rules, anyInstant, anyWorkingTime, fc.nat(21_000), (rule, at, hours, delay) => {
        const reportedAt = at.add({ minutes: delay });
        const start = { precision: 'minute', at: at.toString() } as const;
        const { reminders, lastMoment } = computeDeadline(rule, start, hours, reportedAt);
        const hasReminder = reminders.some((reminder) => compare(reminder.at, reportedAt) > 0);
        expect(hasReminder).toBe(compare(reportedAt, lastMoment) < 0);
      }),
    );
  });

  it('is the same after being stored', () => {
    property((deadline) => {
      const record = toRecord(deadline);
      expect(DeadlineRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      expect(Temporal.Instant.from(record.lastMoment).equals(deadline.lastMoment)).toBe(true);
    });
  });
});
