import { describe, expect, it } from 'vitest';
import type { IntakeAnswers } from '../../src/case/draft.ts';
import { decideRecordAbsence } from '../../src/case/record-absence.ts';
import { decideReport, type Report } from '../../src/case/report.ts';
import {
  ali,
  amr,
  anna,
  bo,
  closed,
  deputy,
  exampleClocks,
  hr,
  jobcenter,
  leader,
  mona,
  occurred,
  reported,
  settings,
  upper,
  withdrawn,
} from './example-case.ts';
import { at, given, messagesOf, reportedAt, stateAfter } from './specification.ts';

const answers: IntakeAnswers = {
  sender: 'outside',
  occurred,
  kinds: ['threat'],
  channels: ['sms'],
  words: 'hemmeligt',
  impact: 9,
  told: [leader, amr],
  notTold: [],
  wordsToLeader: true,
};

const report = (fields: Partial<IntakeAnswers> = {}, more: Partial<Report> = {}): Report => ({
  by: anna,
  unit: jobcenter,
  answers: { ...answers, ...fields },
  candidates: [leader, amr, upper],
  chain: [deputy, upper, hr],
  onCall: undefined,
  channelUsed: true,
  now: reportedAt,
  settings,
  followUpDays: [],
  ...more,
});

describe('a report', () => {
  it('opens the case, starts its clocks and tells channel and AMR', () => {
    const decision = decideReport(undefined, report());
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [reported({ deadlines: exampleClocks(), acknowledgeBy: '2026-11-20T10:00:00.000Z' })],
    });
    expect(messagesOf(decision).map(({ id }) => id)).toEqual([
      'notification.channel-jobcenter',
      'notification.ali',
    ]);
  });

  it('without the channel tells each person', () => {
    const decision = decideReport(undefined, report({}, { channelUsed: false }));
    expect(messagesOf(decision).map(({ id }) => id)).toEqual(['notification.mona', 'notification.ali']);
  });

  it('keeps words and weight out of events and messages', () => {
    const text = JSON.stringify(decideReport(undefined, report()));
    expect(text).not.toContain('hemmeligt');
    expect(text).not.toContain('impact');
  });

  it('with absence starts the clock of the notice in EASY', () => {
    const decision = decideReport(undefined, report({ firstAbsence: '2026-11-20' }));
    expect(decision).toMatchObject({
      events: [
        {
          deadlines: [
            { rule: 'police_comp' },
            { rule: 'internal_accident_deadline' },
            { rule: 'first_human_contact' },
            { rule: 'easy_absence' },
            { rule: 'comp_application' },
            { rule: 'self_notice' },
            { rule: 'police_decision_review' },
          ],
        },
      ],
    });
  });

  it('a second time finds the case there', () => {
    expect(decideReport(stateAfter(reported()), report())).toEqual({ kind: 'nothing' });
  });

  it.each<[string, Partial<IntakeAnswers>]>([
    ['incomplete', { sender: undefined }],
    ['incomplete', { occurred: undefined }],
    ['nobody-chosen', { told: [] }],
    ['nobody-chosen', { told: undefined }],
    ['recipient-not-possible', { told: [{ person: bo, as: 'leader' }] }],
    ['recipient-not-possible', { told: [{ person: mona, as: 'amr' }] }],
    ['recipient-not-possible', { told: [leader, amr], notTold: [ali] }],
    ['recipient-not-possible', { told: [{ person: anna, as: 'leader' }] }],
  ])('is refused as %s for %o', (reason, fields) => {
    const given = Object.entries({ ...answers, ...fields }).filter(([, value]) => value !== undefined);
    expect(decideReport(undefined, { ...report(), answers: Object.fromEntries(given) })).toEqual({
      kind: 'refused',
      reason,
    });
  });

  it('tells a person with two roles once', () => {
    const both = [leader, { person: mona, as: 'amr' } as const];
    const decision = decideReport(
      undefined,
      report({ told: both }, { candidates: both, channelUsed: false }),
    );
    expect(messagesOf(decision).map(({ id }) => id)).toEqual(['notification.mona']);
  });
});

describe('absence', () => {
  const record = (firstDay: string, by = anna, now = '2026-11-23T09:00:00.000Z') => ({
    by,
    firstDay,
    now,
    settings,
  });
  const absent = (firstDay: string) => {
    const decision = decideRecordAbsence(stateAfter(reported()), record(firstDay));
    if (decision.kind !== 'accepted' || decision.events[0] === undefined) throw new Error('not accepted');
    return decision.events[0];
  };

  it.each([anna, mona])('from %s starts the clock', (by) => {
    given(reported())
      .when((state) => decideRecordAbsence(state, record('2026-11-20', by)))
      .then({
        kind: 'accepted',
        events: [{ ...absent('2026-11-20'), by } as never],
        messages: ['dates-changed-1.channel-jobcenter', `dates-changed-1.${by === anna ? 'mona' : 'anna'}`],
      });
  });

  it('of the same day again does nothing', () => {
    given(reported(), absent('2026-11-20'))
      .when((state) => decideRecordAbsence(state, record('2026-11-20', mona)))
      .then({ kind: 'nothing' });
  });

  it('corrected takes the place of the old date', () => {
    const state = stateAfter(reported(), absent('2026-11-20'), absent('2026-11-22'));
    const easy = state.deadlines.filter(({ record: { rule } }) => rule === 'easy_absence');
    expect(easy.map(({ record: { start } }) => start)).toEqual([{ precision: 'day', date: '2026-11-22' }]);
  });

  it('corrected to a day before there was a rule ends the clock', () => {
    const unknown = reported({ occurred: { precision: 'unknown' } });
    const old = decideRecordAbsence(stateAfter(unknown, absent('2026-11-20')), record('2019-05-01'));
    if (old.kind !== 'accepted' || old.events[0] === undefined) throw new Error('not accepted');
    const state = stateAfter(unknown, absent('2026-11-20'), old.events[0]);
    const running = state.deadlines.filter(({ status }) => status === 'running');
    expect(running.map(({ record: { rule } }) => rule)).not.toContain('easy_absence');
  });

  it('corrected after the notice was sent does not ask for it again', () => {
    const met = { type: 'DeadlineWasMet', by: mona, clock: 'easy_absence' } as const;
    const state = stateAfter(reported(), absent('2026-11-20'), met, absent('2026-11-22'));
    expect(state.deadlines.find(({ record: { rule } }) => rule === 'easy_absence')?.status).toBe('met');
  });

  it.each<[string, string, typeof anna]>([
    ['not-allowed', '2026-11-20', ali],
    ['not-allowed', '2026-11-20', bo],
    ['absence-in-future', '2026-11-24', anna],
    ['absence-before-event', '2026-11-19', anna],
  ])('is refused as %s for %s by %s', (reason, firstDay, by) => {
    given(reported())
      .when((state) => decideRecordAbsence(state, record(firstDay, by)))
      .then({ kind: 'refused', reason });
  });

  it('today counts by the date in Denmark, not in UTC', () => {
    const decision = decideRecordAbsence(
      stateAfter(reported()),
      record('2026-11-24', anna, '2026-11-23T23:30:00.000Z'),
    );
    expect(decision.kind).toBe('accepted');
  });

  it.each([withdrawn, closed])('is too late after %o', (end) => {
    given(reported(), at('2026-11-21T09:00Z', end))
      .when((state) => decideRecordAbsence(state, record('2026-11-20')))
      .then({ kind: 'refused', reason: 'ended' });
  });
});
