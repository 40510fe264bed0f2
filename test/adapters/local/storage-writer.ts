/**
 * Run as a process of its own by azurite.test.ts: hosts Azurite, writes at random, tells what was answered and
 * is gone. `node storage-writer.ts <directory> <seed> <writes>`; with `writes` 0 it goes on until it is killed.
 */
import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { ContainerClient } from '@azure/storage-blob';
import { QueueClient } from '@azure/storage-queue';
import { startAzurite } from '../../../src/adapters/local/azurite.ts';
import { seededRandom } from './storage-model.ts';
import type { StorageModel } from './storage-model.ts';

const [directory, seed, writes] = process.argv.slice(2);
const pick = seededRandom(Number(seed));
const azurite = await startAzurite({ dataDirectory: directory });
const table = TableClient.fromConnectionString(azurite.connectionString, 'cases', {
  allowInsecureConnection: true,
});
const queue = new QueueClient(azurite.connectionString, 'wakes');
await table.createTable();
const container = new ContainerClient(azurite.connectionString, 'evidence');
await queue.create();
await container.create();
const model: StorageModel = { rows: {}, visible: [], blobs: {}, received: {} };
let count = 0;

async function writeRow(): Promise<void> {
  const rowKey = `row_${pick(30)}`;
  const value = `${count} blåbærgrød ${'x'.repeat(pick(60_000))}`;
  await table.upsertEntity({ partitionKey: 'case', rowKey, value: value.slice(0, 30_000) }, 'Replace');
  model.rows[rowKey] = value.slice(0, 30_000);
}

async function deleteRow(): Promise<void> {
  const rowKey = Object.keys(model.rows).findLast((key) => key.startsWith('row_'));
  if (rowKey === undefined) return;
  await table.deleteEntity('case', rowKey);
  model.rows = Object.fromEntries(Object.entries(model.rows).filter(([key]) => key !== rowKey));
}

async function transact(): Promise<void> {
  const value = `transaction ${count}`;
  const rows = ['pair_a', 'pair_b'].map((rowKey) => ({ partitionKey: 'case', rowKey, value }));
  await table.submitTransaction(rows.map((row) => ['upsert', row]));
  for (const { rowKey } of rows) model.rows[rowKey] = value;
}

async function enqueue(): Promise<void> {
  const text = `wake ${count}`;
  await queue.sendMessage(text, { messageTimeToLive: -1 });
  model.visible.push(text);
}

async function receive(): Promise<void> {
  const { receivedMessageItems } = await queue.receiveMessages({ visibilityTimeout: 3600 });
  for (const { messageText, messageId, popReceipt } of receivedMessageItems) {
    model.visible = model.visible.filter((text) => text !== messageText);
    model.received[messageText] = { messageId, popReceipt };
  }
}

async function finish(): Promise<void> {
  const [text, message] = Object.entries(model.received)[0] ?? [];
  if (text === undefined || message === undefined) return;
  await queue.deleteMessage(message.messageId, message.popReceipt);
  model.received = Object.fromEntries(Object.entries(model.received).filter(([key]) => key !== text));
}

async function writeBlob(): Promise<void> {
  const name = `case/${pick(10)}`;
  const text = `${count} ${'æ'.repeat(pick(50_000))}`;
  await container
    .getBlockBlobClient(name)
    .upload(text, Buffer.byteLength(text), { metadata: { count: `${count}` } });
  model.blobs[name] = text;
}

async function deleteBlob(): Promise<void> {
  const name = Object.keys(model.blobs).at(-1);
  if (name === undefined) return;
  await container.deleteBlob(name);
  model.blobs = Object.fromEntries(Object.entries(model.blobs).filter(([key]) => key !== name));
}

const kinds = [writeRow, writeRow, deleteRow, transact, enqueue, receive, finish, writeBlob, deleteBlob];
const last = Number(writes);
for (count = 1; ; count += 1) {
  await kinds[pick(kinds.length)]?.();
  if (last === 0) writeSync(1, `${count}\n`);
  else if (count === last) break;
}
writeFileSync(join(directory ?? '', 'model.json'), JSON.stringify(model));
process.kill(process.pid, 'SIGKILL');
