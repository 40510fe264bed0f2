import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../src/case/clocks.ts';
import { instantText } from '../../src/case/instants.ts';
import { dueReminders } from '../../src/case/reminders.ts';
import { PersonId } from '../../src/organisation/ids.ts';
import { local } from '../law/arbitraries.ts';
import { exampleFacts, settings } from './example-case.ts';

/** Reminders of the police clock that are due, for an event on Thursday 19 November 2026 at 13.30. */
function due(reportedAt: string, now: string, reminded: string[] = []): string[] {
  const occurred = { precision: 'minute', date: '2026-11-19', time: '13:30' } as const;
  const facts = { ...exampleFacts, occurred, reportedAt: instantText(local(reportedAt)) };
  const records = clocksOf(facts, facts.reportedAt, settings);
  const deadlines = records
    .filter(({ rule }) => rule === 'police_comp')
    .map((record) => ({
      record,
      status: 'running' as const,
      reminded: reminded.map((at) => instantText(local(at))),
    }));
  return dueReminders({ reporter: PersonId.parse('anna'), deadlines }, instantText(local(now))).map(
    ({ reminder }) => reminder,
  );
}

describe('reminders that are due', () => {
  it('come at their minute, not before', () => {
    expect(due('2026-11-19T14:00', '2026-11-20T13:29')).toEqual([]);
    expect(due('2026-11-19T14:00', '2026-11-20T13:30')).toEqual(['after-24h']);
    expect(due('2026-11-19T14:00', '2026-11-21T13:00', ['2026-11-20T13:30'])).toEqual([]);
  });

  it('leave out what lay before the report, and keep the one that goes out at once', () => {
    expect(due('2026-11-21T14:00', '2026-11-21T14:01')).toEqual(['at-once']);
    expect(due('2026-11-21T14:00', '2026-11-22T13:30')).toEqual(['at-once', 'after-66h']);
  });
});
