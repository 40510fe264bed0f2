import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { EvidenceHash } from '../../src/case/evidence.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { decideMeetDeadline } from '../../src/case/meet-deadline.ts';
import { dueReminders } from '../../src/case/reminders.ts';
import { decideOpenCase } from '../../src/case/open-case.ts';
import { decideWithdraw } from '../../src/case/withdraw.ts';
import {
  acknowledged,
  ali,
  amr,
  anna,
  bo,
  closed,
  karen,
  leader,
  mona,
  reported,
  upper,
  withdrawn,
} from './example-case.ts';
import { given, messagesOf, stateAfter } from './specification.ts';

describe('acknowledging', () => {
  it('tells the person, and brings the cards of channel and recipients up to date', () => {
    given(reported())
      .when((state) => decideAcknowledge(state, { by: mona }))
      .then({
        kind: 'accepted',
        events: [acknowledged],
        messages: [
          'seen.anna',
          'notification-acknowledged.channel-jobcenter',
          'notification-acknowledged.ali',
        ],
      });
  });

  it('is no step in the case, and stays known of each who did, whoever the case waits for by then', () => {
    const passedOn: CaseEvent = {
      type: 'CaseWasHandedOver',
      by: mona,
      to: karen,
      as: 'upper-leader',
      acknowledgeBy: '2026-11-20T15:00:00.000Z',
    };
    const gone: CaseEvent = { type: 'PersonMovedOn', person: mona };
    const file = EvidenceHash.parse('a'.repeat(64));
    const looked: CaseEvent = { type: 'EvidenceWasShown', by: mona, hash: file };
    for (const events of [[], [passedOn], [gone], [looked, passedOn]]) {
      const state = stateAfter(reported(), acknowledged, ...events);
      expect(state.acknowledgedBy).toEqual([{ by: mona, at: '2026-11-20T10:00:00.000Z' }]);
      expect(state.acted).toEqual([]);
    }
    const both = stateAfter(reported(), acknowledged, passedOn, { type: 'CaseWasAcknowledged', by: karen });
    expect(both.acknowledgedBy.map(({ by }) => by)).toEqual([mona, karen]);
    const done: CaseEvent = { type: 'TaskWasDone', by: mona, task: 'apv', hasNote: false };
    expect(stateAfter(reported(), done, acknowledged).acted).toEqual([
      { by: mona, at: '2026-11-20T10:00:00.000Z' },
    ]);
  });

  it('a second time does nothing, also after the end', () => {
    for (const events of [[acknowledged], [acknowledged, closed], [acknowledged, withdrawn]])
      given(reported(), ...events)
        .when((state) => decideAcknowledge(state, { by: mona }))
        .then({ kind: 'nothing' });
  });

  it('is for the leader who handles the case: not for AMR, person, leader above or strangers', () => {
    for (const by of [ali, anna, karen, bo])
      given(reported({ told: [leader, amr, upper] }))
        .when((state) => decideAcknowledge(state, { by }))
        .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('is for the leader above when the nearest one is not told', () => {
    given(reported({ told: [upper], notTold: [mona] }))
      .when((state) => decideAcknowledge(state, { by: karen }))
      .then({ kind: 'accepted', events: [{ type: 'CaseWasAcknowledged', by: karen }] });
  });

  it.each([closed, withdrawn])('is too late after %o', (end) => {
    given(reported(), end)
      .when((state) => decideAcknowledge(state, { by: mona }))
      .then({ kind: 'refused', reason: 'ended' });
  });
});

describe('opening', () => {
  const muchLater = '2030-01-01T12:00:00.000Z';

  it('the same reading, delivered again within a minute, is recorded once', () => {
    const opened = { at: '2026-11-23T12:00:00.000Z', event: { type: 'CaseWasOpened', by: mona } } as const;
    given(reported(), opened)
      .when((state) => decideOpenCase(state, { by: mona, now: '2026-11-23T12:00:59.000Z' }))
      .then({ kind: 'nothing' });
  });

  it.each([mona, ali])('by %s is recorded, each time', (by) => {
    const opened = { type: 'CaseWasOpened', by } as const;
    for (const events of [[], [opened], [withdrawn]])
      given(reported(), ...events)
        .when((state) => decideOpenCase(state, { by, now: muchLater }))
        .then({ kind: 'accepted', events: [opened], messages: [] });
  });

  it('by the person leaves no record', () => {
    given(reported())
      .when((state) => decideOpenCase(state, { by: anna, now: muchLater }))
      .then({ kind: 'nothing' });
  });

  it('is refused to everybody who was not told, and to whoever must not know', () => {
    given(reported())
      .when((state) => decideOpenCase(state, { by: bo, now: muchLater }))
      .then({ kind: 'refused', reason: 'not-allowed' });
    given(reported({ notTold: [mona] }))
      .when((state) => decideOpenCase(state, { by: mona, now: muchLater }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });
});

describe('meeting a deadline', () => {
  const met = (by: typeof anna) => ({ type: 'DeadlineWasMet', by, clock: 'police_comp' }) as const;

  it('by the person stops it; the leader decides on the task, and says so of a later one', () => {
    given(reported())
      .when((state) => decideMeetDeadline(state, { by: anna, clock: 'police_comp' }))
      .then({ kind: 'accepted', events: [met(anna)], messages: [] });
    given(reported())
      .when((state) => decideMeetDeadline(state, { by: mona, clock: 'police_comp' }))
      .then({ kind: 'refused', reason: 'settled-by-task' });
    const decided = { type: 'TaskWasDone', by: mona, task: 'police-help', hasNote: false } as const;
    given(reported(), decided)
      .when((state) => decideMeetDeadline(state, { by: mona, clock: 'police_comp' }))
      .then({ kind: 'accepted', events: [met(mona)], messages: [] });
  });

  it('a second time does nothing, also after the end', () => {
    for (const end of [[], [closed], [withdrawn]])
      given(reported(), met(anna), ...end)
        .when((state) => decideMeetDeadline(state, { by: anna, clock: 'police_comp' }))
        .then({ kind: 'nothing' });
  });

  it('by the leader leaves the person her own say', () => {
    given(reported(), met(mona))
      .when((state) => decideMeetDeadline(state, { by: anna, clock: 'police_comp' }))
      .then({ kind: 'accepted', events: [{ type: 'DeadlineWasMet', by: anna, clock: 'police_comp' }] });
  });

  it('by the leader stops the reminders of everybody but the person', () => {
    const state = stateAfter(reported(), met(mona));
    const due = dueReminders(state, undefined).filter(({ clock }) => clock === 'police_comp');
    expect(due.length).toBeGreaterThan(0);
    expect(due.every(({ to }) => to.join() === 'person')).toBe(true);
    expect(
      dueReminders(stateAfter(reported(), met(anna)), undefined).some(({ clock }) => clock === 'police_comp'),
    ).toBe(false);
  });

  it.each([ali, bo])('is not for %s', (by) => {
    given(reported())
      .when((state) => decideMeetDeadline(state, { by, clock: 'police_comp' }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('needs a deadline that the case has', () => {
    given(reported())
      .when((state) => decideMeetDeadline(state, { by: mona, clock: 'easy_absence' }))
      .then({ kind: 'refused', reason: 'unknown-deadline' });
  });

  it('is too late after the end', () => {
    given(reported(), withdrawn)
      .when((state) => decideMeetDeadline(state, { by: mona, clock: 'police_comp' }))
      .then({ kind: 'refused', reason: 'ended' });
  });
});

describe('withdrawing', () => {
  it('tells those who were told, and brings the cards up to date', () => {
    given(reported())
      .when((state) => decideWithdraw(state, { by: anna }))
      .then({
        kind: 'accepted',
        events: [withdrawn],
        messages: [
          'withdrawn.mona',
          'withdrawn.ali',
          'notification-withdrawn.channel-jobcenter',
          'notification-withdrawn.ali',
        ],
      });
  });

  it('says nothing of the person or of what happened', () => {
    const decision = decideWithdraw(stateAfter(reported({ channelUsed: false })), { by: anna });
    expect(JSON.stringify(messagesOf(decision))).not.toContain('anna');
  });

  it('a second time does nothing', () => {
    given(reported(), withdrawn)
      .when((state) => decideWithdraw(state, { by: anna }))
      .then({ kind: 'nothing' });
  });

  it.each([mona, ali, bo])('is not for %s', (by) => {
    given(reported())
      .when((state) => decideWithdraw(state, { by }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('is too late after closing', () => {
    given(reported(), closed)
      .when((state) => decideWithdraw(state, { by: anna }))
      .then({ kind: 'refused', reason: 'ended' });
  });
});
