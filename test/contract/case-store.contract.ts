import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { chain, noHash } from '../../src/app/event-chain.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { evidenceLimits } from '../../src/case/evidence.ts';
import { evolve } from '../../src/case/evolve.ts';
import { ClickId, type CaseId } from '../../src/case/ids.ts';
import { messageId, type PlannedMessage } from '../../src/case/messages.ts';
import { mostEpisodes } from '../../src/case/record-episode.ts';
import { PersonId } from '../../src/organisation/ids.ts';
import type {
  CaseStore,
  Commit,
  CommitTags,
  Head,
  OutboxChange,
  OutboxRow,
} from '../../src/ports/case-store.ts';
import { acknowledged, mona, reported } from '../case/example-case.ts';
import { reportedAt } from '../case/specification.ts';

/** What every store of cases promises. `start` brings one that is empty or holds only cases of others. */
export function caseStoreContract(
  start: () => Promise<{ store: CaseStore; stop: () => Promise<void> }>,
): void {
  describe('a store of cases', () => {
    let store: CaseStore;
    let stop: () => Promise<void>;
    beforeAll(async () => {
      ({ store, stop } = await start());
    });
    afterAll(() => stop());

    const created = async () => {
      const caseId = systemIds.caseId();
      expect((await store.commit(opening(caseId))).kind).toBe('committed');
      const head = await store.readHead(caseId);
      if (head === undefined) throw new Error('It was committed.');
      return { caseId, head };
    };

    it('knows nothing of a case that was never committed', async () => {
      const caseId = systemIds.caseId();
      expect(await store.readHead(caseId)).toBeUndefined();
      expect(await store.readEvents(caseId)).toEqual([]);
      expect(await store.readOutbox(caseId, messageTo('mona').id)).toBeUndefined();
      expect(await store.readReceipt(caseId, click)).toBeUndefined();
    });

    it('gives back what was committed: head, events in order, outbox and receipt', async () => {
      const caseId = systemIds.caseId();
      const commit = opening(caseId);
      await store.commit(commit);
      expect(await store.readHead(caseId)).toEqual({ ...commit.head, tag: expect.any(String) as string });
      expect(await store.readEvents(caseId)).toEqual(commit.events);
      expect(await store.readReceipt(caseId, click)).toEqual(commit.receipt);
      expect(await store.readOutbox(caseId, messageTo('mona').id)).toEqual({
        ...commit.outbox[0],
        tag: expect.any(String) as string,
      });
    });

    it('holds a case at its fullest: fifty times, fifty files, and everybody who came, left or is kept out', async () => {
      const caseId = systemIds.caseId();
      const commit = opening(caseId);
      const state = atItsFullest(commit.head.state);
      expect(JSON.stringify(state).length).toBeGreaterThan(32_768);
      const head = { ...commit.head, state };
      expect((await store.commit({ ...commit, head })).kind).toBe('committed');
      expect((await store.readHead(caseId))?.state).toEqual(state);
    });

    it('creates a case once: the second creation is a conflict and changes nothing', async () => {
      const { caseId, head } = await created();
      expect(await store.commit(opening(caseId))).toEqual({ kind: 'conflict' });
      expect(await store.readHead(caseId)).toEqual(head);
    });

    it('lets one of two writers who read the same head win', async () => {
      const { caseId, head } = await created();
      const outcomes = await Promise.all([
        store.commit(next(caseId, head)),
        store.commit(next(caseId, head)),
      ]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'conflict']);
      expect((await store.readHead(caseId))?.version).toBe(2);
      expect(await store.readEvents(caseId)).toHaveLength(2);
    });

    it('answers a commit that is repeated after a lost answer with a conflict', async () => {
      const { caseId, head } = await created();
      const commit = next(caseId, head);
      expect((await store.commit(commit)).kind).toBe('committed');
      expect(await store.commit(commit)).toEqual({ kind: 'conflict' });
      expect(await store.readEvents(caseId)).toHaveLength(2);
    });

    it.each<[string, (commit: Commit, row: OutboxRow) => Commit]>([
      ['an old head', (commit) => ({ ...commit, tag: 'W/"datetime\'2020-01-01T00%3A00%3A00.0000000Z\'"' })],
      ['a receipt that is there', (commit) => ({ ...commit, receipt: { click, payloadHash: 'other' } })],
      ['a message that is there', (commit) => ({ ...commit, outbox: [pending(messageTo('mona'))] })],
      [
        'an old outbox row',
        (commit, row) => ({
          ...commit,
          outbox: [{ ...row, tag: 'W/"datetime\'2020-01-01T00%3A00%3A00.0000000Z\'"' }],
        }),
      ],
    ])('writes all of a commit or nothing: %s', async (_, spoil) => {
      const { caseId, head } = await created();
      const row = await store.readOutbox(caseId, messageTo('mona').id);
      if (row === undefined) throw new Error('It was committed.');
      const commit = { ...next(caseId, head), outbox: [pending(messageTo('ali'))] };
      expect(await store.commit(spoil(commit, row))).toEqual({ kind: 'conflict' });
      expect(await store.readHead(caseId)).toEqual(head);
      expect(await store.readEvents(caseId)).toHaveLength(1);
      expect(await store.readOutbox(caseId, messageTo('ali').id)).toBeUndefined();
    });

    it('answers the tags of what it wrote, as they are read afterwards', async () => {
      const { caseId, head } = await created();
      const two = [pending(messageTo('ali')), pending(messageTo('mona-again'))];
      const commit = { ...next(caseId, head), outbox: two, receipt: { click: other, payloadHash: 'b' } };
      const written = await store.commit(commit);
      const tags = async () =>
        Promise.all(two.map(async ({ message }) => (await store.readOutbox(caseId, message.id))?.tag));
      expect(written).toEqual({
        kind: 'committed',
        head: (await store.readHead(caseId))?.tag,
        outbox: await tags(),
      });
      const changes = two.map((row, index) => ({ ...row, tag: (written as CommitTags).outbox[index] }));
      const changed = await store.changeOutbox(caseId, changes.toReversed());
      expect(changed).toEqual({ kind: 'committed', outbox: (await tags()).toReversed() });
      expect(await store.changeOutbox(caseId, changes)).toEqual({ kind: 'conflict' });
    });

    it('lets one of five claim a message', async () => {
      const { caseId } = await created();
      const row = await store.readOutbox(caseId, messageTo('mona').id);
      if (row === undefined) throw new Error('It was committed.');
      const claim: OutboxChange = { ...row, status: 'sending', attempts: 1, leaseUntil: reportedAt };
      const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => store.changeOutbox(caseId, [claim])));
      expect(outcomes.filter(({ kind }) => kind === 'committed')).toHaveLength(1);
      expect(await store.readOutbox(caseId, messageTo('mona').id)).toMatchObject({
        status: 'sending',
        leaseUntil: reportedAt,
      });
    });

    it('finds the doubts of cases that are not older than asked for', async () => {
      const [old, young, none] = [await created(), await created(), await created()];
      for (const [{ caseId, head }, doubts] of [
        [old, { at: '2026-11-20T09:59:59.999Z', count: 1 }],
        [young, { at: '2026-11-20T10:00:00.000Z', count: 2 }],
        [none, undefined],
      ] as const) {
        const commit = next(caseId, head);
        await store.commit({ ...commit, head: { ...commit.head, doubts } });
      }
      const found = await Array.fromAsync(store.doubtsSince('2026-11-20T10:00:00.000Z'));
      expect(found).toEqual([{ caseId: young.caseId, at: '2026-11-20T10:00:00.000Z', count: 2 }]);
      expect((await store.readHead(young.caseId))?.doubts).toEqual({
        at: '2026-11-20T10:00:00.000Z',
        count: 2,
      });
    });

    it('finds the cases whose date has come, and no others', async () => {
      const due = await created();
      const later = await created();
      const never = await created();
      const wakeAt = (at: string | undefined) =>
        at === undefined ? undefined : { id: systemIds.wakeId(), at };
      for (const [{ caseId, head }, at] of [
        [due, '2026-11-20T10:00:00.000Z'],
        [later, '2026-11-20T10:00:00.001Z'],
        [never, undefined],
      ] as const) {
        const commit = next(caseId, head);
        await store.commit({ ...commit, head: { ...commit.head, wake: wakeAt(at) } });
      }
      const found: CaseId[] = [];
      for await (const { caseId } of store.casesDue('2026-11-20T10:00:00.000Z')) found.push(caseId);
      expect(found).toContain(due.caseId);
      expect(found).not.toContain(later.caseId);
      expect(found).not.toContain(never.caseId);
    });

    it('finds the cases that ended before an instant and still hold what the person wrote', async () => {
      const [open, early, late, erased] = [
        await created(),
        await created(),
        await created(),
        await created(),
      ];
      const end = async ({ caseId, head }: typeof open, at: string, more: object = {}) => {
        const commit = next(caseId, head);
        const state = { ...commit.head.state, ended: { by: mona, at }, ...more };
        await store.commit({ ...commit, head: { ...commit.head, state } });
      };
      await end(early, '2026-11-20T10:00:00.000Z');
      await end(late, '2026-11-20T10:00:00.001Z');
      await end(erased, '2026-11-20T09:00:00.000Z', { erased: '2026-11-21T09:00:00.000Z' });
      const found = await Array.fromAsync(store.endedBefore('2026-11-20T10:00:00.001Z'));
      expect(found).toContain(early.caseId);
      for (const other of [open, late, erased]) expect(found).not.toContain(other.caseId);
    });

    it('finds every case', async () => {
      const made = [await created(), await created()];
      const found = await Array.fromAsync(store.all());
      for (const { caseId } of made) expect(found.filter((each) => each === caseId)).toHaveLength(1);
    });

    it('keeps cases apart', async () => {
      const one = await created();
      const two = await created();
      await store.commit(next(one.caseId, one.head));
      expect(await store.readHead(two.caseId)).toEqual(two.head);
    });

    it('answers when it is there', async () => {
      expect(await store.ping()).toBe(true);
    });
  });
}

const click = ClickId.parse('c'.repeat(43));
const other = ClickId.parse('d'.repeat(43));

function messageTo(word: 'mona' | 'ali' | 'mona-again'): PlannedMessage {
  const to = { kind: 'person', person: mona } as const;
  return {
    id: messageId(`notification-${word}`, to),
    to,
    content: { kind: 'notification' },
    onDoubt: 'hold',
  };
}

function pending(message: PlannedMessage): OutboxChange {
  return { tag: undefined, message, status: 'pending', attempts: 0, leaseUntil: undefined };
}

/** People are named by ids of this length in Teams. */
const person = (number: number) =>
  PersonId.parse(`0f5c1b7e-1111-4222-8333-${String(number).padStart(12, '0')}`);
const some = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

function atItsFullest(state: Head['state']): Head['state'] {
  const at = '2026-11-20T09:00:00.000Z';
  return {
    ...state,
    evidence: some(evidenceLimits.items, (index) => ({
      hash: String(index).padStart(64, '0'),
      size: 3_900_000,
      mediaType: 'application/vnd.ms-outlook',
      receivedAt: at,
      by: person(1),
    })),
    episodes: some(mostEpisodes - 1, (index) => ({
      number: index + 2,
      occurred: { precision: 'minute', date: '2026-11-20', time: '09:30' },
      recordedAt: at,
    })),
    told: some(20, (index) => ({ person: person(100 + index), as: 'hr' })),
    joined: some(20, (index) => ({ person: person(100 + index), at, because: 'added', isNew: true })),
    opened: some(20, (index) => ({ by: person(100 + index), at, last: at })),
    left: some(20, (index) => ({ person: person(200 + index), as: 'hr', at })),
    notTold: some(40, (index) => person(300 + index)),
    deliveries: Object.fromEntries(
      some(40, (index) => [
        messageId('notification', { kind: 'person', person: person(100 + index) }),
        { status: 'sent', at, activity: '1'.repeat(60), repeated: false },
      ]),
    ),
  };
}

function opening(caseId: CaseId): Commit {
  return {
    ...after(caseId, undefined, reported()),
    outbox: [pending(messageTo('mona'))],
    receipt: { click, payloadHash: 'a' },
  };
}

function next(caseId: CaseId, head: Head): Commit {
  return after(caseId, head, acknowledged);
}

function after(caseId: CaseId, head: Head | undefined, event: CaseEvent): Commit {
  const last = head ?? { version: 0, lastHash: noHash };
  const events = chain(last, [event], reportedAt);
  const state = events.reduce((before, { recorded }) => evolve(caseId, before, recorded), head?.state);
  if (state === undefined) throw new Error('There is an event.');
  const wake = { id: systemIds.wakeId(), at: Temporal.Instant.from('2026-12-01T08:00Z').toString() };
  return {
    caseId,
    tag: head?.tag,
    head: {
      version: last.version + 1,
      lastHash: events[0]?.hash ?? noHash,
      state,
      outstanding: [{ id: messageTo('mona').id, notBefore: undefined }],
      doubts: undefined,
      wake,
    },
    events,
    outbox: [],
    receipt: undefined,
  };
}
