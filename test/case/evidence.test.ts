import { describe, expect, it } from 'vitest';
import { decideChangeConsent } from '../../src/case/change-consent.ts';
import { decideRequestCollection, decideTakeCollection } from '../../src/case/collect.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import {
  decideExportEvidence,
  decideReceiveEvidence,
  decideRemoveEvidence,
  mayExport,
} from '../../src/case/keep-evidence.ts';
import { handlerOf } from '../../src/case/handler.ts';
import { notReachedByYes } from '../../src/case/police-evidence.ts';
import { withEvidence } from '../../src/case/with-evidence.ts';
import { accepted } from '../../src/case/decision.ts';
import { usualHours } from '../law/arbitraries.ts';
import {
  ali,
  anna,
  bo,
  caseId,
  closed,
  deputy,
  helle,
  hr,
  leader,
  amr,
  mona,
  peter,
  reported,
  settings,
} from './example-case.ts';
import { given, messagesOf, stateAfter } from './specification.ts';

const hash = 'a'.repeat(64);
const file = {
  hash,
  size: 1000,
  mediaType: 'image/png',
  receivedAt: '2026-11-20T08:00:00.000Z',
  by: anna,
};
const kept: CaseEvent = { type: 'EvidenceWasReceived', ...file };
const consented = (purpose: 'evidence-hr' | 'evidence-police'): CaseEvent => ({
  type: 'ConsentWasGiven',
  by: anna,
  purpose,
  wording: 1,
});
const requested: CaseEvent = {
  type: 'CollectionWasRequested',
  by: anna,
  round: 1,
  collector: bo,
  remindAt: '2026-11-23T08:00:00.000Z',
};

describe('a file', () => {
  it('that is there already is nothing, and one too many is refused', () => {
    given(reported(), kept)
      .when((state) => decideReceiveEvidence(state, { by: anna, files: [file] }))
      .then({ kind: 'nothing' });
    given(reported(), { ...kept, size: 199_999_999 })
      .when((state) => decideReceiveEvidence(state, { by: anna, files: [{ ...file, hash: 'b'.repeat(64) }] }))
      .then({ kind: 'refused', reason: 'too-much' });
  });

  it.each([mona, ali, bo])(
    'from %s, whom nobody asked, is refused; so is one for a case that has ended',
    (by) => {
      given(reported())
        .when((state) => decideReceiveEvidence(state, { by, files: [file] }))
        .then({ kind: 'refused', reason: 'not-allowed' });
      given(reported(), closed)
        .when((state) => decideReceiveEvidence(state, { by: anna, files: [file] }))
        .then({ kind: 'refused', reason: 'ended' });
    },
  );

  it('that came with the report is the case’s though it has ended meanwhile, unless what was told is erased', () => {
    const late = { by: anna, files: [file], cameWithReport: true } as const;
    const withdrawn: CaseEvent = { type: 'CaseWasWithdrawn', by: anna };
    const erased: CaseEvent = { type: 'PrivateTextWasErased', because: 'asked' };
    given(reported(), withdrawn)
      .when((state) => decideReceiveEvidence(state, late))
      .then({ kind: 'accepted', events: [{ type: 'EvidenceWasReceived', ...file }] });
    given(reported(), withdrawn, erased)
      .when((state) => decideReceiveEvidence(state, late))
      .then({ kind: 'refused', reason: 'ended' });
  });

  it.each<[string, object]>([
    ['a message that is known', { source: 's'.repeat(16) }],
    ['none', {}],
  ])('that came with %s and was removed from the case does not come again with the report', (_, source) => {
    const first = { ...file, ...source };
    const received: CaseEvent = { type: 'EvidenceWasReceived', ...first };
    const removed: CaseEvent = { type: 'EvidenceWasRemoved', by: anna, hash };
    given(reported(), received, removed)
      .when((state) => decideReceiveEvidence(state, { by: anna, files: [first], cameWithReport: true }))
      .then({ kind: 'nothing' });
    // Sent anew it is taken.
    const anew = 'source' in source ? { ...first, source: 't'.repeat(16) } : first;
    given(reported(), received, removed)
      .when((state) => decideReceiveEvidence(state, { by: anna, files: [anew] }))
      .then({ kind: 'accepted', events: [{ type: 'EvidenceWasReceived', ...anew }] });
  });

  it.each([mona, ali])('is not %s’s to remove', (by) => {
    given(reported(), kept)
      .when((state) => decideRemoveEvidence(state, { by, hash }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });
});

describe('all files in one archive', () => {
  const ask = (by: typeof anna, ...events: CaseEvent[]) =>
    given(reported({ told: [leader, amr, hr] }), kept, ...events).when((state) =>
      decideExportEvidence(state, { by, withWords: true }),
    );
  const exported = (by: typeof anna, withWords: boolean) =>
    ({ kind: 'accepted', events: [{ type: 'EvidenceWasExported', by, items: 1, withWords }] }) as const;
  const no = { kind: 'refused', reason: 'not-allowed' } as const;

  it('are the person’s always, HR’s and the handling leader’s by a yes of its own, and without the words', () => {
    ask(anna).then(exported(anna, true));
    ask(mona).then(no);
    ask(helle).then(no);
    ask(helle, consented('evidence-hr')).then(exported(helle, false));
    ask(mona, consented('evidence-hr')).then(no);
    ask(mona, consented('evidence-police')).then(exported(mona, false));
    ask(helle, consented('evidence-police')).then(no);
    ask(ali, consented('evidence-hr'), consented('evidence-police')).then(no);
  });

  describe('for the police', () => {
    const yes = consented('evidence-police');
    const seen: CaseEvent = { type: 'CaseWasAcknowledged', by: mona };
    const taken: CaseEvent = { type: 'CaseWasTakenOver', by: peter, as: 'deputy', from: mona };
    const stoodIn: CaseEvent = { type: 'StandInWasTold', to: peter, as: 'deputy', because: 'owner-away' };
    const of = (told: Parameters<typeof reported>[0], ...events: CaseEvent[]) =>
      stateAfter(reported(told), kept, ...events);
    const both = { told: [leader, deputy] };
    const one = { told: [leader] };

    it('are the stand-in’s who knew of the case at the yes, from when they have it', () => {
      expect(mayExport(of(both, seen, yes), peter)).toBe(false);
      expect(mayExport(of(both, seen, yes, taken), peter)).toBe(true);
      expect(mayExport(of(both, seen, yes, taken), mona)).toBe(false);
      expect(mayExport(of(one, seen, stoodIn, yes, taken), peter)).toBe(true);
    });

    it('are not the stand-in’s who came into the case after the yes, until the person says yes anew', () => {
      const later = of(one, seen, yes, stoodIn, taken);
      expect(mayExport(later, peter)).toBe(false);
      const renewed = decideChangeConsent(later, {
        by: anna,
        purpose: 'evidence-police',
        give: true,
        wording: 3,
        candidates: [],
        readsChannel: false,
        now: '2026-11-20T20:00:00.000Z',
        settings,
      });
      expect(renewed).toMatchObject({ kind: 'accepted', events: [{ type: 'ConsentWasGiven', by: anna }] });
      expect(mayExport(of(one, seen, yes, stoodIn, taken, yes), peter)).toBe(true);
    });

    it('are not HR’s who handles the case: the words speak of leaders, and HR has a question of its own', () => {
      const hrAlone = { told: [hr] };
      const acknowledgedByHr: CaseEvent = { type: 'CaseWasAcknowledged', by: helle };
      const state = of(hrAlone, acknowledgedByHr, yes);
      expect(handlerOf(state)).toBe(helle);
      expect(mayExport(state, helle)).toBe(false);
      expect(notReachedByYes(state)).toBeUndefined();
      expect(mayExport(of(hrAlone, acknowledgedByHr, consented('evidence-hr')), helle)).toBe(true);
    });

    it('nor theirs who was taken out and is told again, with a yes from before', () => {
      const out: CaseEvent = {
        type: 'ConsentWasWithdrawn',
        by: anna,
        purpose: 'told',
        person: mona,
        wording: 1,
      };
      const back: CaseEvent = { ...out, type: 'ConsentWasGiven', as: 'leader' };
      const acknowledgedAgain = of(both, seen, yes, out, back, seen);
      expect(handlerOf(acknowledgedAgain)).toBe(mona);
      expect(mayExport(acknowledgedAgain, mona)).toBe(false);
    });
  });

  it('are nobody else’s once the case is withdrawn', () => {
    ask(mona, consented('evidence-police'), { type: 'CaseWasWithdrawn', by: anna }).then(no);
  });
});

describe('somebody who keeps it', () => {
  const request = (collector: typeof anna, possible: typeof anna | undefined) => ({
    by: anna,
    collector,
    possible,
    now: '2026-11-20T13:00:00.000Z',
    workingTime: usualHours,
  });

  it('is asked once, and reminded on the morning of the next working day', () => {
    given(reported())
      .when((state) => decideRequestCollection(state, request(bo, bo)))
      .then({ kind: 'accepted', events: [requested], messages: ['collect-evidence-1.bo'] });
    given(reported(), requested)
      .when((state) => decideRequestCollection(state, request(bo, bo)))
      .then({ kind: 'nothing' });
  });

  it('is never who is kept out, and never somebody else than was shown', () => {
    given(reported({ notTold: [bo] }))
      .when((state) => decideRequestCollection(state, request(bo, bo)))
      .then({ kind: 'refused', reason: 'collector-not-possible' });
    given(reported())
      .when((state) => decideRequestCollection(state, request(bo, peter)))
      .then({ kind: 'refused', reason: 'collector-not-possible' });
    given(reported())
      .when((state) => decideTakeCollection(state, { by: bo }))
      .then({ kind: 'refused', reason: 'not-allowed' });
  });

  it('is asked with the report where the draft wished so, in the same decision as its files', () => {
    const decision = withEvidence(caseId, accepted([reported()]), {
      by: anna,
      files: [file],
      collector: bo,
      possible: () => bo,
      now: '2026-11-20T09:00:00.000Z',
      workingTime: usualHours,
    });
    expect(decision).toMatchObject({ events: [{}, kept, { type: 'CollectionWasRequested', collector: bo }] });
    expect(messagesOf(decision).map(({ id }) => id)).toEqual(['collect-evidence-1.bo']);
  });
});
