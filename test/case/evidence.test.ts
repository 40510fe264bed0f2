import { describe, expect, it } from 'vitest';
import { decideRequestCollection, decideTakeCollection } from '../../src/case/collect.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import {
  decideExportEvidence,
  decideReceiveEvidence,
  decideRemoveEvidence,
} from '../../src/case/keep-evidence.ts';
import { withEvidence } from '../../src/case/with-evidence.ts';
import { accepted } from '../../src/case/decision.ts';
import { usualHours } from '../law/arbitraries.ts';
import {
  ali,
  anna,
  bo,
  caseId,
  closed,
  helle,
  hr,
  leader,
  amr,
  mona,
  peter,
  reported,
} from './example-case.ts';
import { given, messagesOf } from './specification.ts';

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
