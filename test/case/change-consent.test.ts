import { describe, expect, it } from 'vitest';
import { decideAcknowledge } from '../../src/case/acknowledge.ts';
import { decideChangeConsent, type ChangeConsent } from '../../src/case/change-consent.ts';
import { consentOf, isGiven } from '../../src/case/consents.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { MessageId } from '../../src/case/ids.ts';
import { decideOpenCase } from '../../src/case/open-case.ts';
import { handlerOf, viewOf } from '../../src/case/handler.ts';
import { isObsolete } from '../../src/case/obsolete.ts';
import { messageId } from '../../src/case/messages.ts';
import { nextDue } from '../../src/case/wake.ts';
import {
  acknowledged,
  ali,
  amr,
  anna,
  closed,
  karen,
  leader,
  mona,
  peter,
  reported,
  settings,
  upper,
  withdrawn,
} from './example-case.ts';
import { at, given, stateAfter } from './specification.ts';

const now = '2026-11-20T11:00:00.000Z';
const answer = (fields: Partial<ChangeConsent>): ChangeConsent => ({
  by: anna,
  purpose: 'words',
  give: false,
  wording: 1,
  candidates: [leader, amr, upper],
  readsChannel: false,
  now,
  settings,
  ...fields,
});
const wordsBack = { type: 'ConsentWasWithdrawn', by: anna, purpose: 'words', wording: 1 } as const;
const without = (person: typeof mona, channelEnds = true): CaseEvent => ({
  type: 'ConsentWasWithdrawn',
  by: anna,
  purpose: 'told',
  person,
  wording: 1,
  ...(channelEnds ? { channelEnds } : {}),
  deadlines: [],
  stopped: [],
});

describe('a consent taken back', () => {
  it('words: they are not for the leader from now on, the cards turn neutral, the leader is told', () => {
    given(reported(), acknowledged)
      .when((state) => decideChangeConsent(state, answer({})))
      .then({
        kind: 'accepted',
        events: [wordsBack],
        messages: [
          `notification-words-1.channel-jobcenter`,
          `notification-words-1.${ali}`,
          `consent-words-1.${mona}`,
        ],
      });
    const state = stateAfter(reported(), acknowledged, wordsBack);
    expect(state.consents.wordsToLeader).toBe(false);
    expect(consentOf(state, 'words')).toEqual({
      purpose: 'words',
      given: false,
      at: '2026-11-20T11:00:00.000Z',
      wording: 1,
    });
  });

  it('holds in a closed case as well, without a word to the leader', () => {
    given(reported(), acknowledged, closed)
      .when((state) => decideChangeConsent(state, answer({})))
      .then({
        kind: 'accepted',
        events: [wordsBack],
        messages: ['notification-words-1.channel-jobcenter', `notification-words-1.${ali}`],
      });
  });

  it.each(['sender-contact', 'police-help', 'evidence-hr', 'evidence-police', 'statistics'] as const)(
    '%s: nobody may, until the person says yes, and not any more after a no',
    (purpose) => {
      const yes = { type: 'ConsentWasGiven', by: anna, purpose, wording: 1 } as const;
      expect(isGiven(stateAfter(reported()), purpose)).toBe(false);
      expect(isGiven(stateAfter(reported(), yes), purpose)).toBe(true);
      const no = { ...yes, type: 'ConsentWasWithdrawn' } as const;
      expect(isGiven(stateAfter(reported(), yes, no), purpose)).toBe(false);
    },
  );

  it('is the person’s alone, counts once, and is not there in a case that is withdrawn', () => {
    const no = (state: Parameters<typeof decideChangeConsent>[0]) => decideChangeConsent(state, answer({}));
    given(reported())
      .when((state) => decideChangeConsent(state, answer({ by: mona })))
      .then({ kind: 'refused', reason: 'not-allowed' });
    given(reported(), wordsBack).when(no).then({ kind: 'nothing' });
    given(reported(), withdrawn).when(no).then({ kind: 'refused', reason: 'ended' });
    given(reported(), closed)
      .when((state) => decideChangeConsent(state, answer({ purpose: 'statistics', give: true })))
      .then({ kind: 'refused', reason: 'ended' });
  });
});

describe('somebody who was told leaves', () => {
  const leave = (person: typeof mona) => answer({ purpose: 'told', person, readsChannel: true });

  const arrived = (where: string): CaseEvent => ({
    type: 'MessageWasDelivered',
    message: MessageId.parse(`notification.${where}`),
    activity: `a-${where}`,
    repeated: false,
  });

  it('the own card and the channel’s turn neutral', () => {
    given(reported(), arrived(ali), arrived('channel-jobcenter'))
      .when((state) => decideChangeConsent(state, leave(ali)))
      .then({
        kind: 'accepted',
        events: [without(ali)],
        messages: [`left-1.${ali}`, 'left-1.channel-jobcenter', `notification-moved-1.${mona}`],
      });
  });

  it('has no part in the case: sees nothing, gets nothing that still waits', () => {
    const state = stateAfter(reported(), without(ali));
    expect(viewOf(state, ali)).toBeUndefined();
    expect(decideOpenCase(state, { by: ali, now })).toEqual({ kind: 'refused', reason: 'not-allowed' });
    const to = { kind: 'person', person: ali } as const;
    const content = { kind: 'notification' } as const;
    const waiting = { id: messageId('notification', to), to, content, onDoubt: 'hold' } as const;
    expect(isObsolete(state, waiting)).toBe(true);
    expect(isObsolete(stateAfter(reported()), waiting)).toBe(false);
    expect(isObsolete(state, { ...waiting, to: { kind: 'channel', unit: state.unit } })).toBe(true);
    expect(isObsolete(state, { ...waiting, content: { kind: 'left' } })).toBe(false);
  });

  it('whoever handled the case is followed by the next, at once, whom nobody else acknowledges before', () => {
    const state = stateAfter(reported({ told: [leader, amr, upper] }), acknowledged, without(mona));
    expect(state.acknowledged).toBeUndefined();
    expect(nextDue(state)).toBe('2026-11-20T11:00:00.000Z');
    expect(handlerOf(state)).toBe(karen);
    expect(decideAcknowledge(state, { by: mona })).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  it('is never asked again, not even when named as one who comes later', () => {
    const asked = {
      type: 'CaseWasEscalated',
      to: peter,
      as: 'deputy',
      because: 'not-acknowledged',
      acknowledgeBy: now,
    } as const;
    const state = stateAfter(reported(), asked, without(peter, false));
    expect(state.chain.map(({ person }) => person)).not.toContain(peter);
    expect(decideAcknowledge(state, { by: peter })).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });

  it('not the last one: somebody has to have the case', () => {
    given(reported({ told: [leader] }))
      .when((state) => decideChangeConsent(state, leave(mona)))
      .then({ kind: 'refused', reason: 'nobody-left' });
  });

  it('not the last one who helps, where somebody else only keeps the evidence', () => {
    const collecting = {
      type: 'CollectionWasRequested',
      by: anna,
      round: 1,
      collector: peter,
      remindAt: '2026-11-23T09:00:00.000Z',
    } as const;
    given(reported({ told: [leader] }), collecting)
      .when((state) => decideChangeConsent(state, leave(mona)))
      .then({ kind: 'refused', reason: 'nobody-left' });
    const keeper = decideChangeConsent(stateAfter(reported({ told: [leader] }), collecting), leave(peter));
    expect(keeper.kind).toBe('accepted');
  });

  it('the clock of the first talk stops with the last leader, and starts again with one', () => {
    const isTalk = ({ record, status }: { record: { clock: string }; status: string }) =>
      record.clock === 'first_human_contact' && status === 'running';
    const before = stateAfter(reported({ told: [leader, amr] }));
    const decision = decideChangeConsent(before, leave(mona));
    expect(decision).toMatchObject({
      events: [{ stopped: ['first_human_contact', 'police_decision_review'] }],
    });
    const after = stateAfter(reported({ told: [leader, amr] }), without(mona));
    expect(after.deadlines.some(isTalk)).toBe(false);
    expect(decideChangeConsent(after, answer({ purpose: 'told', person: mona, give: true }))).toMatchObject({
      events: [{ deadlines: [{ clock: 'first_human_contact' }, { clock: 'police_decision_review' }] }],
    });
  });

  it('comes back with a new yes, and gets word of it under another name', () => {
    given(reported(), without(mona))
      .when((state) => decideChangeConsent(state, answer({ purpose: 'told', person: karen, give: true })))
      .then({
        kind: 'accepted',
        events: [
          {
            type: 'ConsentWasGiven',
            by: anna,
            purpose: 'told',
            person: karen,
            as: 'upper-leader',
            wording: 1,
            deadlines: expect.any(Array) as never,
            stopped: [],
          },
        ],
        messages: [`notification.${karen}`],
      });
    const decision = decideChangeConsent(
      stateAfter(reported(), without(mona)),
      answer({ purpose: 'told', person: mona, give: true }),
    );
    expect(decision).toMatchObject({ messages: [{ id: `notification-again-2.${mona}` }] });
  });

  it('only somebody who may be told can be added, never one who is kept out', () => {
    for (const person of [peter, anna])
      given(reported())
        .when((state) => decideChangeConsent(state, answer({ purpose: 'told', person, give: true })))
        .then({ kind: 'refused', reason: 'recipient-not-possible' });
    given(reported({ notTold: [karen] }))
      .when((state) => decideChangeConsent(state, answer({ purpose: 'told', person: karen, give: true })))
      .then({ kind: 'refused', reason: 'recipient-not-possible' });
  });
});

it('a yes of the report has its date and the version of its text', () => {
  const state = stateAfter(
    at(
      '2026-11-20T09:00:00Z',
      reported({ consents: { wordsToLeader: true, mentionedInDebriefing: false, wordings: { words: 3 } } }),
    ),
  );
  expect(consentOf(state, 'words')).toEqual({
    purpose: 'words',
    given: true,
    at: '2026-11-20T09:00:00.000Z',
    wording: 3,
  });
  expect(consentOf(state, 'told', mona)).toMatchObject({ given: true, wording: 1 });
  expect(consentOf(state, 'told', karen)).toBeUndefined();
  expect(consentOf(state, 'statistics')).toBeUndefined();
});
