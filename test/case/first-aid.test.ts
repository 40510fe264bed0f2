import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { decideAddRecipient } from '../../src/case/add-recipient.ts';
import { decideChangeConsent } from '../../src/case/change-consent.ts';
import { decideClose } from '../../src/case/closing.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import type { FirstAidAnswer } from '../../src/case/first-aid-state.ts';
import { decideAnswerFirstAid, decideDeclineFirstAid, isFirstAidOpen } from '../../src/case/first-aid.ts';
import { acknowledgersOf, handlerOf, viewOf, waitsFor } from '../../src/case/handler.ts';
import { remindOfTasks } from '../../src/case/duties/remind-of-tasks.ts';
import { mayReadWords } from '../../src/case/may-read-words.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { CaseState } from '../../src/case/state.ts';
import { findTask } from '../../src/case/tasks/tasks-of.ts';
import { seesTask } from '../../src/case/tasks/task-owner.ts';
import { TaskKind } from '../../src/case/tasks/task-kind.ts';
import { decideWithdraw } from '../../src/case/withdraw.ts';
import { decideReopen } from '../../src/case/reopen.ts';
import {
  acknowledged,
  anna,
  amr,
  fie,
  firstAider,
  hr,
  leader,
  mona,
  reported,
  settings,
} from './example-case.ts';
import { given, messagesOf, stateAfter } from './specification.ts';

const now = '2026-11-20T20:40:00.000Z';
const morning = '2026-11-23T06:00:00.000Z';
const listening = reported({ told: [leader, firstAider], channelUsed: false });
const answer = (state: CaseState, given: FirstAidAnswer, by = fie) =>
  decideAnswerFirstAid(state, { by, answer: given, wake: { now, endOfQuiet: morning } });
const said = (given: FirstAidAnswer): CaseEvent => ({ type: 'FirstAiderAnswered', by: fie, answer: given });
const declined: CaseEvent = { type: 'FirstAidWasDeclined', by: anna };
const change = (state: CaseState, person: typeof fie, give: boolean) =>
  decideChangeConsent(state, {
    by: anna,
    purpose: 'told',
    person,
    give,
    wording: 1,
    candidates: [firstAider, leader],
    readsChannel: false,
    now,
    settings,
  });
const taskIn = (...events: CaseEvent[]) => findTask(stateAfter(...events), 'first-aider');

describe('a psychological first-aider', () => {
  it('answers, and the person hears of it, at night not before the morning', () => {
    given(listening)
      .when((state) => answer(state, 'seen'))
      .then({ kind: 'accepted', events: [said('seen')], messages: [`first-aid-1.${anna}`] });
    const [message] = messagesOf(answer(stateAfter(listening), 'seen'));
    expect(message).toMatchObject({ notBefore: morning, onDoubt: 'hold' });
  });

  it('may change the answer, and then only the latest is told', () => {
    const before = stateAfter(listening);
    const [first] = messagesOf(answer(before, 'seen'));
    const after = stateAfter(listening, said('seen'));
    expect(answer(after, 'seen')).toEqual({ kind: 'nothing' });
    const [second] = messagesOf(answer(after, 'cannot'));
    expect(second?.id).toBe(`first-aid-2.${anna}`);
    if (first === undefined || second === undefined) throw new Error('no message');
    const latest = stateAfter(listening, said('seen'), said('cannot'));
    expect([first, second].map((message) => isObsolete(latest, message))).toEqual([true, false]);
  });

  it.each([
    ['the leader', stateAfter(listening), mona, 'not-allowed'],
    ['who was not asked', stateAfter(reported()), fie, 'not-allowed'],
    ['who is kept out', stateAfter({ ...listening, notTold: [fie] }), fie, 'not-allowed'],
    ['after the end', stateAfter(listening, { type: 'CaseWasWithdrawn', by: anna }), fie, 'ended'],
  ])('is nobody else: %s', (_, state, by, reason) => {
    expect(answer(state, 'seen', by)).toEqual({ kind: 'refused', reason });
  });

  it('neither handles nor acknowledges the case, and nobody waits for them', () => {
    const state = stateAfter({ ...listening, told: [firstAider, leader] });
    expect(viewOf(state, fie)).toBe('first-aider');
    expect(handlerOf(state)).toBe(mona);
    expect(acknowledgersOf(state)).toEqual([mona]);
    expect(waitsFor(stateAfter({ ...listening, told: [firstAider] }))).toEqual([]);
    expect(decideAcknowledge(state, { by: fie })).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  it('sees no task, also not their own', () => {
    const state = stateAfter(listening);
    for (const task of TaskKind.options) expect(seesTask(state, fie, task)).toBe(false);
  });

  it('hears of the beginning and the end, and of nothing in between', () => {
    const toFie = (decision: Parameters<typeof messagesOf>[0]) =>
      messagesOf(decision).flatMap(({ id, to }) => (to.kind === 'person' && to.person === fie ? [id] : []));
    const state = stateAfter(listening);
    expect(toFie(decideAcknowledge(state, { by: mona }))).toEqual([]);
    expect(toFie(decideWithdraw(state, { by: anna }))).toEqual([
      `withdrawn.${fie}`,
      `notification-withdrawn.${fie}`,
    ]);
    const asked = stateAfter(
      listening,
      acknowledged,
      { type: 'ReporterWasAsked' },
      {
        type: 'ReporterAnswered',
        by: anna,
        lacksSomething: false,
      },
    );
    expect(toFie(decideClose(asked, { by: mona, now }))).toEqual([`notification-closed.${fie}`]);
  });

  it('does not hold the case: whoever does cannot be taken out beside them', () => {
    const state = stateAfter(listening);
    expect(change(state, mona, false)).toEqual({ kind: 'refused', reason: 'nobody-left' });
    expect(change(state, fie, false).kind).toBe('accepted');
    const closed = stateAfter(listening, acknowledged, { type: 'CaseWasClosed', by: mona });
    const reopen = { by: anna, present: [fie], followUpDays: [], now, settings };
    expect(decideReopen(closed, reopen)).toEqual({ kind: 'refused', reason: 'nobody-left' });
  });

  it('who is asked to take the case over later reads no words: the yes to them was for leaders', () => {
    const asked: CaseEvent = {
      type: 'CaseWasEscalated',
      to: fie,
      as: 'deputy',
      because: 'not-acknowledged',
      acknowledgeBy: now,
    };
    const consents = { wordsToLeader: true, mentionedInDebriefing: false };
    const state = stateAfter({ ...listening, consents }, asked);
    expect(viewOf(state, fie)).toBe('leader');
    expect(mayReadWords(state, mona)).toBe(true);
    expect(mayReadWords(state, fie)).toBe(false);
  });

  it('who comes back is asked anew', () => {
    const withdrawn: CaseEvent = {
      type: 'ConsentWasWithdrawn',
      by: anna,
      purpose: 'told',
      person: fie,
      wording: 1,
    };
    const state = stateAfter(listening, said('cannot'), withdrawn, {
      type: 'RecipientWasAdded',
      by: anna,
      to: fie,
      as: 'first-aider',
    });
    expect(state.firstAid.answers).toEqual([]);
    expect(answer(state, 'cannot').kind).toBe('accepted');
  });
});

describe('the task to offer one', () => {
  it('is done when a first-aider has said yes, without saying who, and stays so when the person takes them out', () => {
    expect(taskIn(listening)).toMatchObject({ status: 'open', owner: mona });
    expect(taskIn(listening, said('cannot'))?.status).toBe('open');
    const done = taskIn(listening, said('seen'));
    expect(done).toMatchObject({ status: 'done', at: '2026-11-20T10:00:00.000Z' });
    expect(done).not.toHaveProperty('by');
    const out: CaseEvent = { type: 'PersonWasExcluded', by: anna, person: fie, channelUsed: false };
    expect(taskIn(listening, said('seen'), out)?.status).toBe('done');
  });

  it('comes back when nobody is left who said yes, and not before', () => {
    const two = reported({
      told: [leader, firstAider, { person: hr.person, as: 'first-aider' }],
      channelUsed: false,
    });
    const other = (given: FirstAidAnswer): CaseEvent => ({
      type: 'FirstAiderAnswered',
      by: hr.person,
      answer: given,
    });
    expect(taskIn(two, said('seen'), other('seen'), said('cannot'))?.status).toBe('done');
    expect(taskIn(two, said('seen'), other('seen'), said('cannot'), other('cannot'))?.status).toBe('open');
    expect(taskIn(two, said('seen'), other('cannot'))?.status).toBe('done');
    expect(taskIn(two, said('seen'), said('cannot'), said('seen'))?.status).toBe('done');
  });

  it('is told of to its owner, in the morning where it is night, once', () => {
    const early = { task: 'first-aider', date: morning, remindAt: '2026-11-20T09:30:00.000Z' } as const;
    const state = stateAfter({ ...listening, tasks: [early] }, said('seen'));
    const decided = answer(state, 'cannot');
    expect(messagesOf(decided).map(({ id }) => id)).toEqual([
      `first-aid-2.${anna}`,
      `task-first-aider-open-2.${mona}`,
    ]);
    const [, word] = messagesOf(decided);
    expect(word).toMatchObject({ notBefore: morning, onDoubt: 'repeat-marked' });
    if (word === undefined) throw new Error('no word');
    const after = stateAfter({ ...listening, tasks: [early] }, said('seen'), said('cannot'));
    expect(remindOfTasks.due(stateAfter({ ...listening, tasks: [early] }, said('cannot')))).toBe(
      early.remindAt,
    );
    expect(remindOfTasks.due(after)).toBeUndefined();
    expect(isObsolete(after, word)).toBe(false);
    expect(isObsolete(stateAfter(listening, said('seen')), word)).toBe(true);
  });

  it('stays done where whoever owns it has settled it themselves', () => {
    const settled: CaseEvent = { type: 'TaskWasDone', by: mona, task: 'first-aider', hasNote: false };
    const state = stateAfter(listening, said('seen'), settled);
    expect(messagesOf(answer(state, 'cannot')).map(({ id }) => id)).toEqual([`first-aid-2.${anna}`]);
  });

  it('is put to the person again as well, who may still say no', () => {
    const state = stateAfter(listening, said('seen'), said('cannot'));
    expect(isFirstAidOpen(stateAfter(listening))).toBe(false);
    expect(isFirstAidOpen(stateAfter(listening, said('seen')))).toBe(false);
    expect(isFirstAidOpen(state)).toBe(true);
    expect(decideDeclineFirstAid(state, { by: anna }).kind).toBe('accepted');
    expect(taskIn(listening, said('seen'), said('cannot'), declined)?.status).toBe('skipped');
    expect(taskIn(listening, said('cannot'), declined, said('seen'))?.status).toBe('done');
  });

  it('is left undone when the person wants none, and open again when the person asks one', () => {
    given(reported())
      .when((state) => decideDeclineFirstAid(state, { by: anna }))
      .then({ kind: 'accepted', events: [declined], messages: [] });
    expect(taskIn(reported(), declined)).toMatchObject({
      status: 'skipped',
      by: anna,
      reason: 'not-wanted',
    });
    const after = stateAfter(reported(), declined);
    expect(decideDeclineFirstAid(after, { by: anna })).toEqual({ kind: 'nothing' });
    const added = decideAddRecipient(after, {
      by: anna,
      recipient: firstAider,
      isByHand: false,
      candidates: [amr, hr, firstAider],
      wake: { now, acknowledgeBy: morning },
      settings,
    });
    if (added.kind !== 'accepted') throw new Error(added.kind);
    expect(taskIn(reported(), declined, ...added.events)?.status).toBe('open');
  });

  it('is declined by nobody but the person, and not while one is asked', () => {
    expect(decideDeclineFirstAid(stateAfter(reported()), { by: mona })).toEqual({
      kind: 'refused',
      reason: 'not-allowed',
    });
    expect(decideDeclineFirstAid(stateAfter(listening), { by: anna })).toEqual({ kind: 'nothing' });
  });

  it('is taken up again by the leader, whatever was answered', () => {
    const again: CaseEvent = { type: 'TaskWasTakenUpAgain', by: mona, task: 'first-aider' };
    expect(taskIn(listening, said('seen'), again)?.status).toBe('open');
  });
});
