import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { decideAddRecipient, type AddRecipient } from '../../src/case/add-recipient.ts';
import type { Wake } from '../../src/case/duties/duty.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { decideExcludePerson } from '../../src/case/exclude-person.ts';
import { acknowledgersOf, handlerOf, viewOf, waitsFor } from '../../src/case/handler.ts';
import { MessageId } from '../../src/case/ids.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { PersonId } from '../../src/organisation/ids.ts';
import {
  acknowledged,
  ali,
  amr,
  anna,
  deputy,
  helle,
  hr,
  karen,
  leader,
  mona,
  peter,
  reported,
  settings,
  tr,
  upper,
} from './example-case.ts';
import { stateAfter } from './specification.ts';

const now = '2026-11-20T10:00:00.000Z';
const wakeOf = (state: CaseState): Wake => ({
  now,
  times: [],
  remindersToWorkflow: false,
  chain: state.chain,
  onCall: undefined,
  away: [],
  gone: [],
  nextWorkday: now,
  workdayAfterNext: now,
  acknowledgeBy: '2026-11-20T14:00:00.000Z',
  endOfQuiet: now,
});
const exclude = (state: CaseState, person: PersonId, by = anna) =>
  decideExcludePerson(state, { by, person, readsChannel: person !== helle, wake: wakeOf(state), settings });
const add = (state: CaseState, recipient: AddRecipient['recipient']) =>
  decideAddRecipient(state, {
    by: anna,
    recipient,
    isByHand: false,
    candidates: [leader, amr, upper, tr, hr],
    wake: wakeOf(state),
    settings,
  });
const arrived = (where: string): CaseEvent => ({
  type: 'MessageWasDelivered',
  message: MessageId.parse(`notification.${where}`),
  activity: `a-${where}`,
  repeated: false,
});
const eventsOf = (decision: ReturnType<typeof exclude>): CaseEvent[] =>
  decision.kind === 'accepted' ? [...decision.events] : [];
const idsOf = (decision: ReturnType<typeof exclude>) =>
  decision.kind === 'accepted' ? decision.messages.map(({ id }) => id) : decision;

describe('somebody turns out to be one who must not know', () => {
  it('is followed at once by the next who was named, when it was the one who handled it', () => {
    const before = [reported(), arrived('channel-jobcenter'), acknowledged];
    const decision = exclude(stateAfter(...before), mona);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['PersonWasExcluded', 'CaseWasEscalated']);
    expect(eventsOf(decision)[1]).toMatchObject({ to: peter, because: 'excluded' });
    expect(idsOf(decision)).toContain('left-1.channel-jobcenter');
    expect(idsOf(decision)).toContain(`notification.${peter}`);
    const after = stateAfter(...before, ...eventsOf(decision));
    expect(after).toMatchObject({ channelUsed: false, acknowledged: undefined });
    expect(viewOf(after, mona)).toBeUndefined();
    expect(waitsFor(after)).toEqual([peter]);
    expect(decideAcknowledge(after, { by: mona })).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  it('leaves the case with whoever has it, when it was somebody else', () => {
    const before = [reported(), acknowledged];
    const decision = exclude(stateAfter(...before), peter);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['PersonWasExcluded']);
    const after = stateAfter(...before, ...eventsOf(decision));
    expect(handlerOf(after)).toBe(mona);
    expect(after.chain).toEqual([upper, hr]);
  });

  it('gives the person hours to find another, where nobody is left who was named', () => {
    const before = [reported({ told: [leader], chain: [] })];
    const [event, ...more] = eventsOf(exclude(stateAfter(...before), mona));
    expect(more).toEqual([]);
    expect(event).toMatchObject({ type: 'PersonWasExcluded', acknowledgeBy: '2026-11-20T14:00:00.000Z' });
    const alone = stateAfter(...before, ...(event === undefined ? [] : [event]));
    expect(waitsFor(alone)).toEqual([]);
    const added = add(alone, hr);
    const found = stateAfter(...before, ...(event === undefined ? [] : [event]), ...eventsOf(added as never));
    expect(acknowledgersOf(found)).toEqual([helle]);
    expect(handlerOf(found)).toBe(helle);
  });

  it('is for the person alone to say, once, and never about the person', () => {
    const state = stateAfter(reported());
    expect(exclude(state, ali, mona)).toEqual({ kind: 'refused', reason: 'not-allowed' });
    expect(exclude(state, anna)).toEqual({ kind: 'refused', reason: 'not-possible' });
    expect(exclude(stateAfter(reported({ notTold: [karen] })), karen)).toEqual({ kind: 'nothing' });
  });

  it('cannot be told again', () => {
    const state = stateAfter(reported({ told: [amr], notTold: [mona] }));
    expect(add(state, leader)).toEqual({ kind: 'refused', reason: 'not-possible' });
  });
});

describe('whom the person chooses', () => {
  it('HR alone handles the case and acknowledges it', () => {
    const state = stateAfter(reported({ told: [hr], chain: [], channelUsed: false }));
    expect(handlerOf(state)).toBe(helle);
    expect(acknowledgersOf(state)).toEqual([helle]);
  });

  it('a TR supports: sees the case as TR, and acknowledges only where nobody else was chosen', () => {
    const both = stateAfter(reported({ told: [leader, tr], channelUsed: false }));
    expect(viewOf(both, tr.person)).toBe('tr');
    expect(acknowledgersOf(both)).toEqual([mona]);
    const alone = stateAfter(reported({ told: [tr], chain: [hr], channelUsed: false }));
    expect(handlerOf(alone)).toBeUndefined();
    expect(acknowledgersOf(alone)).toEqual([tr.person]);
  });

  it('one who stood in for a date is in the case, and may still be asked to take it over, once', () => {
    const stoodIn: CaseEvent = { type: 'StandInWasTold', to: peter, as: 'deputy', because: 'owner-away' };
    const before = [reported({ chain: [deputy] }), acknowledged, stoodIn];
    const decision = exclude(stateAfter(...before), mona);
    expect(eventsOf(decision)[1]).toMatchObject({ type: 'CaseWasEscalated', to: peter });
    expect(idsOf(decision)).toContain(`notification-asked.${peter}`);
    expect(
      stateAfter(...before, ...eventsOf(decision)).told.filter(({ person }) => person === peter),
    ).toHaveLength(1);
  });
});
