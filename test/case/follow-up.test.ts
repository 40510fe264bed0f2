import { describe, expect, it } from 'vitest';
import {
  decideAnswerFollowUp,
  decideFollowUpsWanted,
  decideRequestCall,
} from '../../src/case/answer-follow-up.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { evolve } from '../../src/case/evolve.ts';
import { planFollowUps } from '../../src/case/follow-up.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { CaseState } from '../../src/case/state.ts';
import { decideWake, nextDue } from '../../src/case/wake.ts';
import { followUpDays } from '../../src/law/own-rules.ts';
import { usualHours } from '../law/arbitraries.ts';
import { ali, amr, anna, caseId, closed, mona, reported } from './example-case.ts';
import { at, given, messagesOf, reportedAt, stateAfter } from './specification.ts';
import { woken } from './woken.ts';
import type { Wake } from '../../src/case/duties/duty.ts';

const plan = planFollowUps(reportedAt, followUpDays, usualHours);
const whole = reported({ deadlines: [], followUps: plan });

const wakeAt = (now: string, endOfQuiet = now): Wake => ({
  ...woken('2026-11-20T10:00', { times: [] }),
  now,
  endOfQuiet,
});

/** Lives on until this instant, doing what is due when it is due; answers what was asked. */
function live(state: CaseState, until: string) {
  const sent: string[] = [];
  let now = state.reportedAt;
  for (;;) {
    const due = nextDue(state);
    if (due === undefined || due > until) return { state, sent };
    now = due > now ? due : now;
    const decision = decideWake(state, wakeAt(now));
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    sent.push(...messagesOf(decision).map(({ id }) => `${now.slice(0, 10)} ${id}`));
    state = decision.events.reduce((before, event) => evolve(caseId, before, { at: now, event }), state);
  }
}
const with_ = (state: CaseState, event: CaseEvent, time: string) =>
  evolve(caseId, state, { at: time, event });

describe('the questions after a report on Friday 20 November', () => {
  it('come on working days, what falls on one day in one card, and not too close', () => {
    expect(plan.map(({ day, asks, at: time }) => [day, asks.join('+'), time.slice(0, 10)])).toEqual([
      [3, 'wellbeing+facts', '2026-11-23'], // day 1 was a Saturday
      [7, 'wellbeing+facts', '2026-11-27'],
      [10, 'facts', '2026-11-30'],
      [28, 'wellbeing', '2026-12-18'],
      [90, 'wellbeing', '2027-02-18'],
    ]);
  });

  it('each once and one nudge two working days later, then silence', () => {
    expect(live(stateAfter(whole), '2027-12-31').sent).toEqual([
      '2026-11-23 follow-up-3.anna',
      '2026-11-25 follow-up-3-nudge.anna',
      '2026-11-27 follow-up-7.anna',
      '2026-11-30 follow-up-10.anna',
      '2026-12-02 follow-up-10-nudge.anna',
      '2026-12-18 follow-up-28.anna',
      '2026-12-22 follow-up-28-nudge.anna',
      '2027-02-18 follow-up-90.anna',
      '2027-02-22 follow-up-90-nudge.anna',
    ]);
  });

  it('an answer ends the nudging, and stands in no event', () => {
    const { state } = live(stateAfter(whole), '2026-11-24');
    const decision = decideAnswerFollowUp(state, { by: anna, day: 3 });
    expect(decision).toMatchObject({ events: [{ type: 'FollowUpWasAnswered', by: anna, day: 3 }] });
    const answered = with_(
      state,
      { type: 'FollowUpWasAnswered', by: anna, day: 3 },
      '2026-11-24T09:00:00.000Z',
    );
    expect(live(answered, '2026-11-26').sent).toEqual([]);
  });

  it('no more questions means none, until they are wanted again; what was missed is not made up for', () => {
    const { state } = live(stateAfter(whole), '2026-11-24');
    const silent = with_(state, { type: 'FollowUpsWereStopped', by: anna }, '2026-11-24T09:00:00.000Z');
    expect(nextDue(silent)).toBeUndefined();
    const again = with_(silent, { type: 'FollowUpsWereResumed', by: anna }, '2026-12-01T09:00:00.000Z');
    expect(live(again, '2026-12-20').sent).toEqual(['2026-12-18 follow-up-28.anna']);
  });

  it('a question that waits is dropped when the person says stop, or the case ends', () => {
    const { state } = live(stateAfter(whole), '2026-11-24');
    const question = messagesOf(decideWake(stateAfter(whole), wakeAt('2026-11-23T09:00:00.000Z')))[0];
    if (question === undefined) throw new Error('nothing was asked');
    expect(isObsolete(state, question)).toBe(false);
    const later = '2026-11-24T09:00:00.000Z';
    for (const event of [{ type: 'FollowUpsWereStopped', by: anna } as const, closed])
      expect(isObsolete(with_(state, event, later), question)).toBe(true);
  });

  it('a process that slept through several asks only the last', () => {
    const now = '2026-12-20T09:00:00.000Z';
    const decision = decideWake(stateAfter(whole), wakeAt(now));
    expect(messagesOf(decision).map(({ id }) => id)).toEqual(['follow-up-28.anna']);
  });

  it('none when the workplace has set no days', () => {
    expect(planFollowUps(reportedAt, [], usualHours)).toEqual([]);
  });

  it.each([mona, ali])('are not %s’s to answer or to stop', (by) => {
    given(whole)
      .when((state) => decideAnswerFollowUp(state, { by, day: 3 }))
      .then({ kind: 'refused', reason: 'not-allowed' });
    given(whole)
      .when((state) => decideFollowUpsWanted(state, { by, wanted: false }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('are not answered before they were asked', () => {
    given(whole)
      .when((state) => decideAnswerFollowUp(state, { by: anna, day: 28 }))
      .then({ kind: 'refused', reason: 'not-asked' });
  });
});

describe('asking the leader to call', () => {
  const now = '2026-11-24T09:00:00.000Z';
  const request = (state: CaseState) => decideRequestCall(state, { by: anna, now });

  it('sends one neutral line, and not twice the same morning', () => {
    given(whole)
      .when(request)
      .then({
        kind: 'accepted',
        events: [{ type: 'CallWasRequested', by: anna }],
        messages: ['wants-call-2026-11-24t09-00.mona'],
      });
    given(whole, at('2026-11-24T08:00Z', { type: 'CallWasRequested', by: anna }))
      .when(request)
      .then({ kind: 'nothing' });
  });

  it('needs a leader who was told', () => {
    given(reported({ told: [amr] }))
      .when(request)
      .then({ kind: 'refused', reason: 'nobody-to-call' });
  });
});
