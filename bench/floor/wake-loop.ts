import { readFileSync } from 'node:fs';
import type { TransactionAction } from '@azure/data-tables';
import { timed } from '../support/caller.ts';
import type { Row } from './samples.ts';
import { floorStorage, prepare, putOff, read, rowFor } from './storage.ts';

// The floor of a wake: for each of so many cases the storage calls and sends of our bot, bare: no decision, no
// rendering, the same rows and the same concurrency. Prints the milliseconds it took.

/** What our bot stored and sent for one case. */
export interface WakeSamples {
  readonly head: Row;
  /** Written with the decision, and with its results. */
  readonly due: readonly Row[];
  readonly recorded: readonly Row[];
  readonly outbox: readonly Row[];
  readonly posts: readonly { readonly url: string; readonly body: string }[];
}

const { SAMPLES = '', COUNT, AT_ONCE, STORAGE_CONNECTION_STRING = '' } = process.env;
const samples = JSON.parse(readFileSync(SAMPLES, 'utf8')) as WakeSamples;
const storage = floorStorage(STORAGE_CONNECTION_STRING);
const { cases, people, wakes } = storage;
const person = 'person_floor';
const atOnce = Number(AT_ONCE);
const batch = 16;

const createAll = (caseId: string, rows: readonly Row[]): TransactionAction[] =>
  rows.map((row) => ['create', rowFor(caseId, row)]);
const replace = (caseId: string, row: Row, etag = ''): TransactionAction => [
  'update',
  rowFor(caseId, row),
  'Replace',
  { etag },
];

async function post(url: string, body: string): Promise<void> {
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  await answer.json();
}

async function wake(received: Received): Promise<void> {
  const { caseId } = JSON.parse(received.messageText) as { caseId: string };
  const head = await read(cases, `case_${caseId}`, `head_${caseId}`);
  const { subResponses } = await cases.submitTransaction([
    replace(caseId, samples.head, head?.etag),
    ...createAll(caseId, [...samples.due, ...samples.outbox]),
  ]);
  const tags = subResponses.map(({ etag }) => etag);
  await Promise.all(
    samples.outbox.map(async (_row, index) => {
      const { url, body } = samples.posts[index % samples.posts.length] ?? { url: '', body: '' };
      await read(people, person);
      await post(url, body);
    }),
  );
  await cases.submitTransaction([
    replace(caseId, samples.head, tags[0]),
    ...createAll(caseId, samples.recorded),
    ...samples.outbox.map((row, index) => replace(caseId, row, tags[1 + samples.due.length + index])),
  ]);
  await putOff(storage, received);
}

type Received = Awaited<ReturnType<typeof wakes.receiveMessages>>['receivedMessageItems'][number];

let made = 0;

async function makeCases(count: number): Promise<void> {
  await timed(count, atOnce, async () => {
    const caseId = `F${process.pid}x${(made += 1)}`;
    await cases.createEntity(rowFor(caseId, samples.head));
    await wakes.sendMessage(JSON.stringify({ caseId, wakeId: samples.head['wakeId'] }), {
      messageTimeToLive: -1,
    });
  });
}

async function wakeAll(): Promise<void> {
  for (;;) {
    const { receivedMessageItems } = await wakes.receiveMessages({
      numberOfMessages: batch,
      visibilityTimeout: 60,
    });
    await Promise.all(receivedMessageItems.map(wake));
    if (receivedMessageItems.length < batch) return;
  }
}

await prepare(storage);
await people.upsertEntity({ partitionKey: person, rowKey: person, record: 'x'.repeat(300) });
await makeCases(60);
await wakeAll();
await makeCases(Number(COUNT));
const began = performance.now();
await wakeAll();
console.log(`took ${performance.now() - began}`);
