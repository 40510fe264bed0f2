import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDeadline, toRecord } from '../../src/law/compute-deadline.ts';
import { remindersDue } from '../../src/law/deadline-record.ts';
import type { DeadlineRule } from '../../src/law/deadline-rule.ts';
import { startMoment } from '../../src/law/moments.ts';
import { lawRules } from '../../src/law/rules.ts';
import { local, usualHours } from './arbitraries.ts';

const [police] = lawRules as [DeadlineRule];

function record(reportedAt: string) {
  return toRecord(computeDeadline(police, startMoment('2026-11-19', '13:30'), usualHours, local(reportedAt)));
}

function due(reportedAt: string, since: string, now: string): string[] {
  return remindersDue(record(reportedAt), { since: local(since), now: local(now) }).map(({ id }) => id);
}

describe('reminders that are due', () => {
  it('come at their minute, not before', () => {
    const reported = '2026-11-19T14:00';
    expect(due(reported, reported, '2026-11-20T13:29')).toEqual([]);
    expect(due(reported, reported, '2026-11-20T13:30')).toEqual(['after-24h']);
    expect(due(reported, '2026-11-20T13:30', '2026-11-21T13:00')).toEqual([]);
  });

  it('leave out what lay before the report, and keep the one that goes out at once', () => {
    const reported = '2026-11-21T14:00';
    expect(due(reported, reported, '2026-11-21T14:01')).toEqual(['at-once']);
    expect(due(reported, reported, '2026-11-22T13:30')).toEqual(['at-once', 'after-66h']);
  });

  it('come exactly once, however the time between report and end is cut', () => {
    const start = local('2026-11-21T12:00');
    const cuts = fc.array(fc.integer({ min: 0, max: 1600 }), { maxLength: 12 });
    const all = remindersDue(record('2026-11-21T12:00'), { since: start, now: start.add({ minutes: 1600 }) });
    expect(all.map(({ id }) => id)).toEqual(['at-once', 'after-48h', 'after-66h']);
    fc.assert(
      fc.property(cuts, (minutes) => {
        const times = [0, ...minutes.toSorted((a, b) => a - b), 1600].map((minute) =>
          start.add({ minutes: minute }),
        );
        const seen = times.flatMap((now, index) =>
          remindersDue(record('2026-11-21T12:00'), { since: times[index - 1] ?? start, now }),
        );
        expect(seen).toEqual(all);
      }),
    );
  });
});
