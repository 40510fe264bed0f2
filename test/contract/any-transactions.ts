import fc from 'fast-check';
import { chain, noHash } from '../../src/app/event-chain.ts';
import { evolve } from '../../src/case/evolve.ts';
import { ClickId, WakeId, type CaseId } from '../../src/case/ids.ts';
import { messageId, type PlannedMessage } from '../../src/case/messages.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { CaseStore, Commit, OutboxChange } from '../../src/ports/case-store.ts';
import { acknowledged, mona, reported } from '../case/example-case.ts';
import { reportedAt } from '../case/specification.ts';

/** Which tag a write comes with: none, the one the row has now, one that it had before, or that of another time. */
type TagChoice = 'none' | 'right' | 'stale' | 'foreign';

interface AnyRow {
  readonly message: number;
  readonly tag: TagChoice;
  readonly status: OutboxChange['status'];
}

/** Something that a writer or reader of cases does. */
export type AnyAct =
  | {
      readonly kind: 'commit';
      readonly of: number;
      readonly tag: TagChoice;
      readonly version: number;
      readonly events: readonly number[];
      readonly rows: readonly AnyRow[];
      readonly receipt: number | undefined;
      readonly wakeAt: string | undefined;
      /** So many more new rows, to come near to what one transaction may hold. */
      readonly crowd: number;
    }
  | { readonly kind: 'outbox'; readonly of: number; readonly rows: readonly AnyRow[] }
  | { readonly kind: 'due'; readonly at: string };

const of = fc.nat(1);
const tag = fc.oneof(
  { weight: 5, arbitrary: fc.constant<TagChoice>('right') },
  { weight: 3, arbitrary: fc.constantFrom<TagChoice>('none', 'stale', 'foreign') },
);
const at = fc.constantFrom(
  '2026-11-20T10:00:00.000Z',
  '2026-11-20T10:00:00.001Z',
  '2026-12-01T08:00:00.000Z',
);
const rows = fc.array(
  fc.record({
    message: fc.nat(2),
    tag,
    status: fc.constantFrom<OutboxChange['status']>('pending', 'sending', 'sent', 'doubt', 'dead'),
  }),
  { minLength: 1, maxLength: 3 },
);

export const anyAct: fc.Arbitrary<AnyAct> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      of,
      tag: fc.oneof({ weight: 2, arbitrary: tag }, { weight: 1, arbitrary: fc.constant('none' as const) }),
      version: fc.integer({ min: 1, max: 9 }),
      events: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
      rows: fc.oneof(fc.constant([]), rows),
      receipt: fc.option(fc.nat(2), { nil: undefined }),
      wakeAt: fc.option(at, { nil: undefined }),
      crowd: fc.oneof(
        { weight: 9, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 93, max: 101 }) },
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('outbox' as const), of, rows }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('due' as const), at }) },
);

export const clicks = ['a', 'b', 'c'].map((letter) => ClickId.parse(letter.repeat(43)));
const to = { kind: 'person', person: mona } as const;
export const messages = ['one', 'two', 'three'].map((step): PlannedMessage => ({
  id: messageId(step, to),
  to,
  content: { kind: 'notification' },
  onDoubt: 'hold',
}));
const wakeId = WakeId.parse('00000000-0000-4000-8000-000000000001');

const foreign = 'W/"datetime\'2020-01-01T00%3A00%3A00.0000000Z\'"';

/** Tags that one store has given to the rows, as far as somebody has read them. */
export interface Tags {
  readonly seen: Map<string, string[]>;
}

/** Carries out an act. Says what came of it, without what differs between any two stores. */
export async function act(
  store: CaseStore,
  tags: Tags,
  cases: readonly CaseId[],
  what: AnyAct,
): Promise<unknown> {
  if (what.kind === 'due') {
    const found: string[] = [];
    for await (const { caseId, wakeAt } of store.casesDue(what.at)) found.push(`${caseId} ${wakeAt}`);
    return found.sort();
  }
  const caseId = nth(cases, what.of);
  const changes = what.rows.map(({ message, tag, status }): OutboxChange => ({
    tag: chosen(tags, `${caseId} ${message}`, tag),
    message: nth(messages, message),
    status,
    attempts: 1,
    leaseUntil: undefined,
  }));
  try {
    const outcome =
      what.kind === 'outbox'
        ? await store.changeOutbox(caseId, changes)
        : await store.commit(commitOf(caseId, what, chosen(tags, `${caseId} head`, what.tag), changes));
    if (outcome.kind !== 'committed') return outcome.kind;
    // Remembered as if they had been read: what is read next must not be others.
    if ('head' in outcome) remember(tags, `${caseId} head`, String(outcome.head));
    what.rows.forEach(({ message }, index) => remember(tags, `${caseId} ${message}`, outcome.outbox[index]));
    return outcome.kind;
  } catch {
    return 'thrown';
  }
}

/** Everything that can be read of a case, without tags; remembers the tags. */
export async function readAll(store: CaseStore, tags: Tags, caseId: CaseId): Promise<unknown> {
  const head = await store.readHead(caseId);
  remember(tags, `${caseId} head`, head?.tag);
  const rows = await Promise.all(messages.map(({ id }) => store.readOutbox(caseId, id)));
  rows.forEach((row, index) => remember(tags, `${caseId} ${index}`, row?.tag));
  const receipts = await Promise.all(clicks.map((click) => store.readReceipt(caseId, click)));
  const events = await store.readEvents(caseId);
  const known = [...tags.seen].map(([key, seen]) => [key, seen.length]).sort();
  return { head: untagged(head), rows: rows.map(untagged), receipts, events, known };
}

function commitOf(
  caseId: CaseId,
  what: Extract<AnyAct, { kind: 'commit' }>,
  tag: string | undefined,
  changes: readonly OutboxChange[],
): Commit {
  const first = chain({ version: 0, lastHash: noHash }, [reported()], reportedAt);
  const state = first.reduce<CaseState | undefined>(
    (before, { recorded }) => evolve(caseId, before, recorded),
    undefined,
  );
  if (state === undefined) throw new Error('There is an event.');
  const crowd = Array.from({ length: what.crowd }, (_, index): OutboxChange => {
    const message = { ...nth(messages, 0), id: messageId(`crowd-${what.version}-${index}`, to) };
    return { tag: undefined, message, status: 'pending', attempts: 0, leaseUntil: undefined };
  });
  return {
    caseId,
    tag,
    head: {
      version: what.version,
      lastHash: `hash-${what.version}`,
      state,
      outstanding: [{ id: nth(messages, what.version % 3).id, notBefore: what.wakeAt }],
      doubts: what.wakeAt === undefined ? undefined : { at: what.wakeAt, count: what.version },
      wake: what.wakeAt === undefined ? undefined : { id: wakeId, at: what.wakeAt },
    },
    events: what.events.flatMap((number) =>
      chain({ version: number - 1, lastHash: 'before' }, [acknowledged], reportedAt),
    ),
    outbox: [...changes, ...crowd],
    receipt:
      what.receipt === undefined
        ? undefined
        : { click: nth(clicks, what.receipt), payloadHash: `payload-${what.version}` },
  };
}

function chosen({ seen }: Tags, key: string, choice: TagChoice): string | undefined {
  const own = seen.get(key) ?? [];
  switch (choice) {
    case 'none':
      return undefined;
    case 'right':
      return own.at(-1);
    case 'stale':
      return own.at(-2) ?? own.at(-1);
    case 'foreign':
      return foreign;
  }
}

function remember({ seen }: Tags, key: string, tag: string | undefined): void {
  const own = seen.get(key) ?? [];
  if (tag !== undefined && own.at(-1) !== tag) seen.set(key, [...own, tag]);
}

function untagged(row: { readonly tag: string } | undefined): object | undefined {
  return row === undefined ? undefined : { ...row, tag: undefined };
}

function nth<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`no ${index}`);
  return value;
}
