import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/case/events.ts';
import { instantText } from '../../src/case/instants.ts';
import { decideWake, nextDue } from '../../src/case/wake.ts';
import { local } from '../law/arbitraries.ts';
import {
  acknowledged,
  anna,
  approved,
  began,
  learningAsked,
  asked,
  bo,
  closed,
  declined,
  exampleClocks,
  firstTime,
  mona,
  proposed,
  reported as report,
  upper,
  withdrawn,
} from './example-case.ts';
import { woken } from './woken.ts';
import { at, given, messagesOf, stateAfter } from './specification.ts';

/** Nobody waits for an acknowledgement here: see ask-next.test.ts. */
const reported: typeof report = (fields) => report({ acknowledgeBy: '2027-06-01T06:00:00.000Z', ...fields });
const wake = (text: string, remindersToWorkflow = false) => woken(text, { remindersToWorkflow });

const due = (clock: 'police_comp', reminder: string, time: string): CaseEvent => ({
  type: 'ReminderWasDue',
  clock,
  reminder,
  due: instantText(local(time)),
});
// The event was on Friday at 09:30: reminders on Saturday, Sunday and Monday.
const first = due('police_comp', 'after-24h', '2026-11-21T09:30');
const second = due('police_comp', 'after-48h', '2026-11-22T09:30');
const third = due('police_comp', 'after-66h', '2026-11-23T03:30');

describe('a reminder', () => {
  it('goes to channel and leader when its time has come, not a millisecond earlier', () => {
    given(reported())
      .when((state) => decideWake(state, wake('2026-11-21T09:29:59.999')))
      .then({ kind: 'nothing' });
    given(reported())
      .when((state) => decideWake(state, wake('2026-11-21T09:30')))
      .then({
        kind: 'accepted',
        events: [first],
        messages: [
          'reminder-police-comp-after-24h-2026-11-21t08-30.mona',
          'reminder-police-comp-after-24h-2026-11-21t08-30.channel-jobcenter',
        ],
      });
  });

  it('goes to the flow too where there is one and the channel may be used', () => {
    const kinds = (channelUsed: boolean) =>
      messagesOf(decideWake(stateAfter(reported({ channelUsed })), wake('2026-11-21T09:30', true)));
    expect(kinds(true).map(({ to }) => to.kind)).toEqual(['person', 'channel', 'workflow']);
    expect(kinds(false).map(({ to }) => to.kind)).toEqual(['person']);
  });

  it('of several that are due at once, only the last is sent; all are recorded', () => {
    const decision = decideWake(stateAfter(reported()), wake('2026-11-23T10:00'));
    expect(decision.kind === 'accepted' && decision.events).toEqual([first, second, third]);
    expect(messagesOf(decision).every(({ id }) => id.includes('after-66h'))).toBe(true);
  });

  it('comes once', () => {
    given(reported(), first)
      .when((state) => decideWake(state, wake('2026-11-22T09:29')))
      .then({ kind: 'nothing' });
  });

  it.each<[string, CaseEvent]>([
    ['met', { type: 'DeadlineWasMet', by: anna, clock: 'police_comp' }],
    ['withdrawn', withdrawn],
    ['closed', closed],
  ])('stays away when the deadline or case is %s', (_, event) => {
    given(reported(), event)
      .when((state) => decideWake(state, wake('2026-11-23T10:00')))
      .then({ kind: 'nothing' });
  });

  it('to the person waits for the next working morning, or stays away when that is too late', () => {
    const early = reported({
      deadlines: reported().deadlines.map((record) => ({
        ...record,
        lastMoment: '2026-11-25T08:30:00.000Z',
      })),
    });
    const toAnna = (event: CaseEvent) =>
      messagesOf(decideWake(stateAfter(event), wake('2026-11-22T09:30'))).filter(
        ({ to }) => to.kind === 'person' && to.person === anna,
      );
    expect(toAnna(early).map(({ notBefore }) => notBefore)).toEqual(['2026-11-23T06:00:00.000Z']);
    expect(toAnna(reported())).toHaveLength(1);
    const late = reported({
      deadlines: reported().deadlines.map((record) => ({
        ...record,
        lastMoment: '2026-11-23T05:00:00.000Z',
      })),
    });
    expect(toAnna(late)).toEqual([]);
  });

  it('that has gone out does not come again when a corrected date is corrected back', () => {
    const absence = (firstDay: string): CaseEvent => ({
      type: 'AbsenceWasRecorded',
      by: anna,
      firstDay,
      deadlines: exampleClocks({ firstAbsence: firstDay }, '2026-11-27T12:00:00.000Z').filter(
        ({ rule }) => rule === 'easy_absence',
      ),
      stopped: [],
    });
    const now = wake('2026-11-30T12:00');
    const before = stateAfter(reported(), at('2026-11-27T12:00Z', absence('2026-11-20')));
    const sent = decideWake(before, now);
    if (sent.kind !== 'accepted') throw new Error(sent.kind);
    const reminded = sent.events.map((event) => at('2026-11-30T11:00Z', event));
    const state = stateAfter(
      reported(),
      at('2026-11-27T12:00Z', absence('2026-11-20')),
      ...reminded,
      at('2026-11-30T11:10Z', absence('2026-11-21')),
      at('2026-11-30T11:20Z', absence('2026-11-20')),
    );
    expect(decideWake(state, now)).toEqual({ kind: 'nothing' });
  });
});

describe('the debriefing', () => {
  it('is proposed 24 hours after the acknowledgement', () => {
    const seen = at('2026-11-20T10:00:00Z', acknowledged);
    given(reported({ deadlines: [] }), seen)
      .when((state) => decideWake(state, wake('2026-11-21T10:59:59')))
      .then({ kind: 'nothing' });
    given(reported({ deadlines: [] }), seen)
      .when((state) => decideWake(state, wake('2026-11-21T11:00')))
      .then({ kind: 'accepted', events: [proposed], messages: ['debriefing-approval-1.mona'] });
  });

  it.each<[string, Parameters<typeof report>[0]]>([
    ['the sender is inside', { sender: 'inside' }],
    ['somebody is kept out', { notTold: [bo] }],
    ['the leader was chosen by hand', { byHand: [mona] }],
    ['no leader knows', { told: [upper] }],
  ])('is not proposed by itself where %s: it could tell on the person', (_, fields) => {
    given(reported({ deadlines: [], ...fields }), acknowledged)
      .when((state) => decideWake(state, wake('2026-11-25T09:00')))
      .then({ kind: 'nothing' });
  });

  it('is not proposed twice', () => {
    given(reported({ deadlines: [] }), acknowledged, proposed)
      .when((state) => decideWake(state, wake('2026-11-25T09:00')))
      .then({ kind: 'nothing' });
  });
});

describe('the question whether anything is missing', () => {
  const quiet = reported({ deadlines: [] });

  it('comes when the meeting has ended, with the closing card for the leader', () => {
    given(quiet, acknowledged, proposed, approved, began)
      .when((state) => decideWake(state, wake('2026-11-25T10:44:59')))
      .then({ kind: 'nothing' });
    given(quiet, acknowledged, proposed, approved, began)
      .when((state) => decideWake(state, wake('2026-11-25T10:45')))
      .then({
        kind: 'accepted',
        events: [asked],
        messages: ['anything-missing.anna', 'closing-approval.mona'],
      });
    expect(nextDue(stateAfter(quiet, acknowledged, proposed, approved, began))).toBe(firstTime.end);
  });

  it('comes 24 hours after a no to the meeting', () => {
    const no = at('2026-11-23T09:00:00Z', declined);
    given(quiet, acknowledged, proposed, no)
      .when((state) => decideWake(state, wake('2026-11-24T10:00')))
      .then({ kind: 'accepted', events: [asked] });
  });

  it('leaves the person in peace at night', () => {
    const no = at('2026-11-23T21:30:00Z', declined);
    const decision = decideWake(stateAfter(quiet, acknowledged, proposed, no), wake('2026-11-24T22:30'));
    expect(messagesOf(decision).map(({ to, notBefore }) => [to, notBefore])).toEqual([
      [{ kind: 'person', person: anna }, '2026-11-25T06:00:00.000Z'],
      [{ kind: 'person', person: mona }, undefined],
    ]);
  });

  it('comes once', () => {
    given(quiet, acknowledged, proposed, approved, began, learningAsked, asked)
      .when((state) => decideWake(state, wake('2027-01-25T10:45')))
      .then({ kind: 'nothing' });
  });
});

describe('the next date', () => {
  it('is the earliest of what is to come', () => {
    expect(nextDue(stateAfter(reported()))).toBe('2026-11-21T08:30:00.000Z');
    expect(nextDue(stateAfter(reported({ told: [upper] }), first))).toBe('2026-11-22T08:30:00.000Z');
    expect(nextDue(stateAfter(reported({ deadlines: [] }), { type: 'ChainHasEnded' }))).toBeUndefined();
    expect(
      Temporal.Instant.from(nextDue(stateAfter(reported({ deadlines: [] }), acknowledged)) ?? '').toString(),
    ).toBe('2026-11-21T10:00:00Z');
  });

  it.each([withdrawn, closed])('is none after %o', (end) => {
    expect(nextDue(stateAfter(reported(), acknowledged, end))).toBeUndefined();
  });
});
