import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { decideClose } from '../../src/case/closing.ts';
import type { Wake } from '../../src/case/duties/duty.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import type { EscalationReason } from '../../src/case/people-events.ts';
import type { Told } from '../../src/case/facts.ts';
import { acknowledgersOf, handlerOf, viewOf, waitsFor } from '../../src/case/handler.ts';
import { messageId } from '../../src/case/messages.ts';
import type { CaseState } from '../../src/case/state.ts';
import { decideRecordDeliveries } from '../../src/case/record-deliveries.ts';
import { decideReport, type Report } from '../../src/case/report.ts';
import { decideWake, nextDue } from '../../src/case/wake.ts';
import {
  acknowledged,
  ali,
  amr,
  anna,
  bo,
  closed,
  deputy,
  guard,
  hr,
  jobcenter,
  karen,
  leader,
  mona,
  occurred,
  peter,
  reported as report,
  settings,
  upper,
  withdrawn,
} from './example-case.ts';
import { at, given, messagesOf, reportedAt, stateAfter } from './specification.ts';
import { woken } from './woken.ts';

/** Without dates to be reminded of: here it is about who is asked. */
const reported: typeof report = (fields) => report({ deadlines: [], ...fields });
const chain = [deputy, upper, hr];
const wake = (text: string, world: Partial<Wake> = {}) => woken(text, { chain, ...world });

/** Friday at 14.00: four hours of work after the report at 10.00. */
const timeOut = '2026-11-20T14:00';
const mondayTen = '2026-11-23T09:00:00.000Z';
const asked = (
  { person, as }: Told,
  acknowledgeBy: string,
  because: EscalationReason = 'not-acknowledged',
): CaseEvent => ({ type: 'CaseWasEscalated', to: person, as, because, acknowledgeBy });
const peterAsked = at('2026-11-20T13:00Z', asked(deputy, mondayTen));
const news = (person: typeof mona) => messageId('notification', { kind: 'person', person });
const lost = (person: typeof mona): CaseEvent => ({
  type: 'DeliveryFailed',
  message: news(person),
  reason: 'http-403',
});
const waiting = (person: typeof mona): CaseEvent => ({ type: 'DeliveryIsWaiting', message: news(person) });

describe('a case that nobody acknowledges', () => {
  it('asks the next after four hours of work, not a millisecond earlier, and tells the person', () => {
    given(reported())
      .when((state) => decideWake(state, wake('2026-11-20T13:59:59.999')))
      .then({ kind: 'nothing' });
    given(reported())
      .when((state) => decideWake(state, wake(timeOut)))
      .then({
        kind: 'accepted',
        events: [asked(deputy, '2026-11-23T09:00:00.000Z')],
        messages: ['notification.peter', 'joined-1-peter.anna'],
      });
  });

  it('goes on to the next, each with four hours of work of their own, and ends quietly', () => {
    given(reported(), peterAsked)
      .when((state) => decideWake(state, wake('2026-11-23T09:59')))
      .then({ kind: 'nothing' });
    given(reported(), peterAsked)
      .when((state) => decideWake(state, wake('2026-11-23T10:00')))
      .then({
        kind: 'accepted',
        events: [asked(upper, '2026-11-23T13:00:00.000Z')],
        messages: ['notification.karen', 'joined-2-karen.anna'],
      });
    const all = [
      reported(),
      peterAsked,
      at('2026-11-23T09:00Z', asked(upper, '2026-11-23T13:00:00.000Z')),
      at('2026-11-23T13:00Z', asked(hr, '2026-11-24T09:00:00.000Z')),
    ];
    given(...all)
      .when((state) => decideWake(state, wake('2026-11-24T10:00')))
      .then({ kind: 'accepted', events: [{ type: 'ChainHasEnded' }], messages: [] });
    expect(nextDue(stateAfter(...all, at('2026-11-24T09:00Z', { type: 'ChainHasEnded' })))).toBeUndefined();
  });

  it('asks nobody who has left or lost the role', () => {
    given(reported())
      .when((state) => decideWake(state, wake(timeOut, { chain: [hr] })))
      .then({ kind: 'accepted', events: [asked(hr, mondayTen)] });
  });

  it('asks the leader above anew where the person had chosen them too: a second message, the same part', () => {
    const both = reported({ told: [leader, upper] });
    const decision = decideWake(stateAfter(both), wake(timeOut, { chain: [upper] }));
    expect(messagesOf(decision).map(({ id }) => id)).toEqual([
      'notification-asked.karen',
      'joined-1-karen.anna',
    ]);
    const after = stateAfter(both, at('2026-11-20T13:00Z', asked(upper, mondayTen)));
    expect(after.told).toEqual([leader, upper]);
    expect(after.joined).toMatchObject([{ person: karen, after: mona, isNew: false }]);
  });

  it('makes an AMR who is the deputy too the deputy', () => {
    const aliAsked = at('2026-11-20T13:00Z', asked({ person: ali, as: 'deputy' }, mondayTen));
    const after = stateAfter(reported(), aliAsked);
    expect(after.told).toEqual([leader, { person: ali, as: 'deputy' }]);
    expect(viewOf(after, ali)).toBe('leader');
  });

  it.each<[string, CaseEvent]>([
    ['acknowledged', acknowledged],
    ['withdrawn', withdrawn],
    ['closed', closed],
  ])('that is %s asks nobody any more', (_, event) => {
    given(reported(), event)
      .when((state) => decideWake(state, wake(timeOut, { away: [mona] })))
      .then({ kind: 'nothing' });
  });

  it('leaves the person in peace at night: the word waits for the morning', () => {
    const decision = decideWake(stateAfter(reported()), wake('2026-11-20T22:00', { gone: [mona] }));
    expect(messagesOf(decision).map(({ to, notBefore }) => [to, notBefore])).toEqual([
      [{ kind: 'person', person: peter }, undefined],
      [{ kind: 'person', person: anna }, '2026-11-23T06:00:00.000Z'],
    ]);
  });
});

describe('the next is asked at once', () => {
  it('when the leader is away, and whoever is away too is passed over', () => {
    given(reported())
      .when((state) => decideWake(state, wake('2026-11-20T10:00', { away: [mona] })))
      .then({ kind: 'accepted', events: [asked(deputy, '2026-11-20T13:00:00.000Z', 'away')] });
    given(reported())
      .when((state) => decideWake(state, wake('2026-11-20T10:00', { away: [mona, peter] })))
      .then({ kind: 'accepted', events: [asked(upper, '2026-11-20T13:00:00.000Z', 'away')] });
  });

  it('but with everybody away the leader keeps it, and only time asks the next', () => {
    const away = [mona, peter, karen, hr.person];
    given(reported())
      .when((state) => decideWake(state, wake('2026-11-20T10:00', { away })))
      .then({ kind: 'nothing' });
    given(reported())
      .when((state) => decideWake(state, wake(timeOut, { away })))
      .then({ kind: 'accepted', events: [asked(deputy, mondayTen, 'away')] });
  });

  it.each<[string, Partial<Wake>, readonly CaseEvent[]]>([
    ['has never met the bot', {}, [waiting(mona)]],
    ['cannot be written to', {}, [lost(mona)]],
  ])('when the leader %s', (_, world, events) => {
    given(reported(), ...events.map((event) => at('2026-11-20T09:01Z', event)))
      .when((state) => decideWake(state, wake('2026-11-20T10:05', world)))
      .then({
        kind: 'accepted',
        events: [asked(deputy, '2026-11-20T13:05:00.000Z', 'unreachable')],
        messages: ['notification.peter', 'joined-1-peter.anna'],
      });
  });

  it('when the leader has moved on, before the acknowledgement or after it', () => {
    const movedOn: CaseEvent = { type: 'PersonMovedOn', person: mona };
    const then = {
      kind: 'accepted',
      events: [movedOn, asked(deputy, '2026-11-20T13:05:00.000Z', 'moved-on')],
      messages: ['notification.peter', 'joined-1-peter.anna'],
    } as const;
    const gone = (state: CaseState) => decideWake(state, wake('2026-11-20T10:05', { gone: [mona] }));
    given(reported()).when(gone).then(then);
    given(reported(), at('2026-11-20T09:02Z', acknowledged)).when(gone).then(then);
    const after = stateAfter(reported(), acknowledged, movedOn, asked(deputy, mondayTen, 'moved-on'));
    expect(handlerOf(after)).toBe(peter);
    expect(after.joined).toMatchObject([{ person: peter, after: mona }]);
    expect(decideWake(after, wake('2026-11-20T14:00', { gone: [mona] }))).toEqual({ kind: 'nothing' });
    // Other names than those of the first acknowledgement, which are taken.
    expect(messagesOf(decideAcknowledge(after, { by: peter })).map(({ id }) => id)).toEqual([
      'seen-2.anna',
      'notification-acknowledged-2.channel-jobcenter',
      'notification-acknowledged-2.ali',
    ]);
  });

  it('when nobody is left to ask after somebody has moved on, the chain ends, once', () => {
    given(reported(), at('2026-11-20T09:02Z', acknowledged))
      .when((state) => decideWake(state, wake('2026-11-20T10:05', { gone: [mona], chain: [] })))
      .then({
        kind: 'accepted',
        events: [{ type: 'PersonMovedOn', person: mona }, { type: 'ChainHasEnded' }],
        messages: [],
      });
    const ended = stateAfter(
      reported(),
      acknowledged,
      { type: 'PersonMovedOn', person: mona },
      { type: 'ChainHasEnded' },
    );
    expect(nextDue(ended)).toBeUndefined();
    expect(handlerOf(ended)).toBeUndefined();
  });

  it('when the AMR who acknowledged alone has left', () => {
    given(reported({ told: [amr] }), { type: 'CaseWasAcknowledged', by: ali })
      .when((state) => decideWake(state, wake('2026-11-20T10:05', { gone: [ali], chain: [hr] })))
      .then({
        kind: 'accepted',
        events: [{ type: 'PersonMovedOn', person: ali }, asked(hr, '2026-11-20T13:05:00.000Z', 'moved-on')],
      });
  });

  it('and so on, until somebody is there', () => {
    given(reported(), peterAsked, waiting(peter))
      .when((state) => decideWake(state, wake('2026-11-20T14:30')))
      .then({ kind: 'accepted', events: [asked(upper, '2026-11-23T09:30:00.000Z', 'unreachable')] });
  });

  it('not while somebody else who was chosen is there', () => {
    const both = reported({ told: [amr, { person: bo, as: 'amr' }] });
    given(both, waiting(ali))
      .when((state) => decideWake(state, wake('2026-11-20T10:05', { chain: [hr] })))
      .then({ kind: 'nothing' });
    given(both, waiting(ali), at('2026-11-20T09:02Z', waiting(bo)))
      .when((state) => decideWake(state, wake('2026-11-20T10:05', { chain: [hr] })))
      .then({ kind: 'accepted', events: [asked(hr, '2026-11-20T13:05:00.000Z', 'unreachable')] });
  });
});

describe('that somebody has not been met', () => {
  const to = { kind: 'person', person: mona } as const;
  const message = { id: news(mona), to, content: { kind: 'notification' }, onDoubt: 'hold' } as const;
  const record = { message, outcome: { kind: 'waiting' } } as const;

  it('is recorded once, of the news of the case only', () => {
    given(reported())
      .when((state) => decideRecordDeliveries(state, [record]))
      .then({ kind: 'accepted', events: [waiting(mona)] });
    given(reported(), waiting(mona))
      .when((state) => decideRecordDeliveries(state, [record]))
      .then({ kind: 'nothing' });
    const update = { ...message, id: messageId('notification-closed', to), replaces: message.id };
    given(reported())
      .when((state) => decideRecordDeliveries(state, [{ ...record, message: update }]))
      .then({ kind: 'nothing' });
  });
});

describe('who is asked', () => {
  const state = stateAfter(reported(), peterAsked);

  it('may acknowledge, and so may still those who were asked before', () => {
    expect(acknowledgersOf(state)).toEqual([mona, peter]);
    expect(waitsFor(state)).toEqual([peter]);
    for (const by of [mona, peter]) expect(decideAcknowledge(state, { by }).kind).toBe('accepted');
    for (const by of [karen, ali, anna, bo])
      expect(decideAcknowledge(state, { by })).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  it('handles the case from the acknowledgement on', () => {
    expect(handlerOf(state)).toBe(mona);
    const taken = stateAfter(reported(), peterAsked, { type: 'CaseWasAcknowledged', by: peter });
    expect(handlerOf(taken)).toBe(peter);
    const close = (by: typeof mona) => decideClose(taken, { by, now: reportedAt });
    expect(close(mona)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(close(peter)).toEqual({ kind: 'refused', reason: 'not-asked-yet' });
  });

  it('is HR when only the AMR was chosen; an AMR who acknowledges supports and does not handle it', () => {
    const amrOnly = reported({ told: [amr], chain: [hr] });
    expect(handlerOf(stateAfter(amrOnly))).toBeUndefined();
    expect(handlerOf(stateAfter(amrOnly, { type: 'CaseWasAcknowledged', by: ali }))).toBeUndefined();
    expect(handlerOf(stateAfter(amrOnly, at('2026-11-20T13:00Z', asked(hr, mondayTen))))).toBe(hr.person);
  });
});

describe('the report', () => {
  const sent = (fields: Partial<Report>) => {
    const decision = decideReport(undefined, {
      by: anna,
      unit: jobcenter,
      answers: { sender: 'outside', occurred, told: [amr], notTold: [peter, guard] },
      candidates: [leader, amr, upper],
      chain,
      onCall: undefined,
      followUpDays: [],
      channelUsed: false,
      now: reportedAt,
      settings,
      ...fields,
    });
    return decision.kind === 'accepted' ? decision.events[0] : decision;
  };

  it('keeps nobody in the chain who is kept out, nor the person, and nobody twice', () => {
    const all: Told[] = [deputy, upper, { person: anna, as: 'hr' }, hr, { person: karen, as: 'hr' }];
    expect(sent({ chain: all, onCall: guard })).toMatchObject({ chain: [upper, hr] });
    expect(sent({ onCall: guard })).not.toHaveProperty('onCall');
    expect(sent({ onCall: anna })).not.toHaveProperty('onCall');
    expect(sent({ onCall: karen })).toMatchObject({ onCall: karen });
  });

  it.each([
    ['2026-11-20T09:00:00.000Z', '2026-11-20T13:00:00.000Z'],
    // Friday evening: Monday at 12.00.
    ['2026-11-20T20:40:00.000Z', '2026-11-23T11:00:00.000Z'],
    // The evening before Christmas: a closing day, two holidays and a Sunday lie between.
    ['2026-12-23T20:40:00.000Z', '2026-12-28T11:00:00.000Z'],
  ])('at %s gives hours of work to acknowledge it, until %s', (now, acknowledgeBy) => {
    expect(sent({ now })).toMatchObject({ acknowledgeBy });
  });
});
