import { describe, expect, it } from 'vitest';
import { decideExcludePerson } from '../../src/case/exclude-person.ts';
import type { Wake } from '../../src/case/duties/duty.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { handlerOf, waitsFor } from '../../src/case/handler.ts';
import { MessageId } from '../../src/case/ids.ts';
import type { PlannedMessage } from '../../src/case/messages.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import type { CaseState } from '../../src/case/state.ts';
import { decideTakeOverCase } from '../../src/case/take-over-case.ts';
import { decideWake } from '../../src/case/wake.ts';
import {
  acknowledged,
  anna,
  closed,
  deputy,
  hr,
  karen,
  leader,
  mona,
  peter,
  reported as report,
  settings,
  upper,
} from './example-case.ts';
import { messagesOf, stateAfter } from './specification.ts';
import { woken } from './woken.ts';

const reported = report({ deadlines: [], told: [leader, deputy], chain: [upper, hr] });
const taken: CaseEvent = { type: 'CaseWasTakenOver', by: peter, as: 'deputy', from: mona };
const without = (person: typeof mona): CaseEvent => ({
  type: 'ConsentWasWithdrawn',
  by: anna,
  purpose: 'told',
  person,
  wording: 1,
});
const seenBy = (by: typeof mona): CaseEvent => ({ type: 'CaseWasAcknowledged', by });
const handedTo = (to: typeof mona, by: typeof mona): CaseEvent => ({
  type: 'CaseWasHandedOver',
  by,
  to,
  as: 'leader',
  acknowledgeBy: '2026-11-30T12:00:00.000Z',
});

/** Tuesday evening, when Peter takes the case while Mona is away. */
const takesIt = (state: CaseState, by = peter, away = [mona]) =>
  decideTakeOverCase(state, { by, wake: woken('2026-11-24T20:00', { away }) });
const isToAbsent = ({ content }: PlannedMessage) => content.kind === 'taken-over';
const toMona = () =>
  messagesOf(takesIt(stateAfter(reported, acknowledged))).find(isToAbsent) ?? expect.fail('no word');

describe('whoever was away when somebody took the case', () => {
  it('gets one word of it, on no day before the next one of work', () => {
    const words = messagesOf(takesIt(stateAfter(reported, acknowledged))).filter(isToAbsent);
    expect(words).toMatchObject([
      { to: { kind: 'person', person: mona }, onDoubt: 'hold', notBefore: '2026-11-25T08:00:00.000Z' },
    ]);
  });

  it.each<[string, readonly CaseEvent[], boolean]>([
    ['while another has it', [], false],
    ['when it was passed on to a third, who has seen it', [handedTo(karen, peter), seenBy(karen)], false],
    ['when it is with them again', [handedTo(mona, peter), seenBy(mona)], true],
    [
      'when they are kept out',
      [{ type: 'PersonWasExcluded', by: anna, person: mona, channelUsed: false }],
      true,
    ],
    ['when they are not told any more', [without(mona)], true],
    ['when they have moved on', [{ type: 'PersonMovedOn', person: mona }], true],
    ['when it lies between two hands, where it only waits', [handedTo(karen, peter)], false],
    [
      'when nobody has it and nobody is left to ask',
      [handedTo(karen, peter), { type: 'ChainHasEnded' }],
      true,
    ],
    ['when whoever took it has left it, and nobody has seen it yet', [without(peter)], false],
    ['when the case is closed', [closed], true],
  ])('%s: said no more is %s', (_, later, expected) => {
    const word = toMona();
    expect(isObsolete(stateAfter(reported, acknowledged, taken, ...later), word)).toBe(expected);
  });

  it('hears of the later time only, where it was taken twice', () => {
    const first = toMona();
    const again = stateAfter(reported, acknowledged, taken, handedTo(mona, peter), seenBy(mona));
    const second = messagesOf(takesIt(again)).find(isToAbsent);
    expect(second?.id).not.toBe(first.id);
    const state = stateAfter(reported, acknowledged, taken, handedTo(mona, peter), seenBy(mona), taken);
    expect(isObsolete(state, first)).toBe(true);
    expect(second === undefined || isObsolete(state, second)).toBe(false);
  });
});

describe('when whoever took the case leaves it', () => {
  const had = [reported, acknowledged, taken];
  /** Whom the case asks at once, and by which message. */
  const asks = (events: readonly CaseEvent[], world: Partial<Wake> = {}) => {
    const wake = woken('2026-11-30T10:00', { chain: [upper, hr], ...world });
    const decision = decideWake(stateAfter(...events), wake);
    const asked = decision.kind === 'accepted' ? decision.events : [];
    return {
      people: asked.flatMap((event) =>
        event.type === 'CaseWasEscalated' ? [`${event.to} as ${event.as} because ${event.because}`] : [],
      ),
      ids: messagesOf(decision).map(({ id }) => id),
    };
  };
  const backToMona = ['mona as leader because moved-on'];

  it('whoever had it before comes first: asked anew, and the person hears of it', () => {
    const { people, ids } = asks([...had, without(peter)]);
    expect(people).toEqual(backToMona);
    expect(ids).toContain('notification-back-2.mona');
    expect(ids).toContain('joined-2-mona.anna');
    expect(asks(had, { gone: [peter] }).people).toEqual(backToMona);
  });

  it('also where the person keeps them out', () => {
    const state = stateAfter(...had);
    const wake = woken('2026-11-30T10:00', { chain: [upper, hr] });
    const exclude = (world: Partial<Wake>) =>
      decideExcludePerson(state, {
        by: anna,
        person: peter,
        readsChannel: false,
        wake: { ...wake, ...world },
        settings,
      });
    expect(exclude({})).toMatchObject({
      events: [{ type: 'PersonWasExcluded' }, { type: 'CaseWasEscalated', to: mona, because: 'excluded' }],
    });
    for (const world of [{ away: [mona] }, { gone: [mona] }])
      expect(exclude(world)).toMatchObject({
        events: [{ type: 'PersonWasExcluded' }, { type: 'CaseWasEscalated', to: karen }],
      });
  });

  it('but not while they are away, out of the case, gone, or out of reach: then it is the next of the chain', () => {
    const karenNext = ['karen as upper-leader because moved-on'];
    expect(asks([...had, without(peter)], { away: [mona] }).people).toEqual(karenNext);
    expect(asks(had, { gone: [peter, mona] }).people).toEqual(karenNext);
    expect(asks([...had, without(mona), without(peter)]).people).toEqual(karenNext);
    const lost: CaseEvent = {
      type: 'DeliveryFailed',
      message: MessageId.parse('notification.mona'),
      reason: 'http-403',
    };
    expect(asks([...had, lost, without(peter)]).people).toEqual(karenNext);
  });

  it('is with whoever had it, who acknowledges; when that one leaves too, the chain goes on and asks nobody twice', () => {
    const back: CaseEvent = {
      type: 'CaseWasEscalated',
      to: mona,
      as: 'leader',
      because: 'moved-on',
      acknowledgeBy: '2026-11-30T13:00:00.000Z',
    };
    const state = stateAfter(...had, without(peter), back);
    expect(waitsFor(state)).toEqual([mona]);
    expect(state.told).toEqual([leader]);
    expect(handlerOf(stateAfter(...had, without(peter), back, seenBy(mona)))).toBe(mona);
    const late = decideWake(state, woken('2026-11-30T14:00', { chain: [upper, hr] }));
    expect(late).toMatchObject({
      events: [{ type: 'CaseWasEscalated', to: karen, because: 'not-acknowledged' }],
    });
    const karenAsked = { ...back, to: karen, as: 'upper-leader', because: 'not-acknowledged' } as const;
    expect(asks([...had, without(peter), back, karenAsked], { gone: [karen], chain: [hr] }).people).toEqual([
      'helle as hr because moved-on',
    ]);
  });

  it('goes back the way it came: to whom it was taken from last and is there, else the one before', () => {
    const all = [
      report({ deadlines: [], told: [leader, deputy, upper], chain: [hr] }),
      acknowledged,
      taken,
      { type: 'CaseWasTakenOver', by: karen, as: 'upper-leader', from: peter } as const,
      without(karen),
    ];
    expect(asks(all, { chain: [hr] }).people).toEqual(['peter as deputy because moved-on']);
    expect(asks(all, { chain: [hr], away: [peter] }).people).toEqual(backToMona);
  });

  it('is the chain’s where it was passed on by the one who had it: that was their choice', () => {
    const passedOn = [
      report({ deadlines: [], told: [leader, deputy], chain: [upper, hr] }),
      acknowledged,
      handedTo(peter, mona),
      seenBy(peter),
      without(peter),
    ];
    expect(asks(passedOn).people).toEqual(['karen as upper-leader because moved-on']);
  });
});
