import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TableClient } from '@azure/data-tables';
import { ContainerClient } from '@azure/storage-blob';
import { QueueClient } from '@azure/storage-queue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunningAzurite } from '../../../src/adapters/local/azurite.ts';
import { startAzurite } from '../../../src/adapters/local/azurite.ts';
import type { StorageModel } from './storage-model.ts';

const writer = join(import.meta.dirname, 'storage-writer.ts');
/** Every blob is flushed to the disk, which may be busy. */
const patient = { timeout: 90_000 };
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'azurite-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function casesOf(azurite: RunningAzurite): TableClient {
  return TableClient.fromConnectionString(azurite.connectionString, 'cases', {
    allowInsecureConnection: true,
  });
}

async function rowsOf(azurite: RunningAzurite): Promise<Record<string, string>> {
  const rows: Record<string, string> = {};
  for await (const row of casesOf(azurite).listEntities<{ value: string }>()) {
    rows[String(row.rowKey)] = row.value;
  }
  return rows;
}

async function blobsOf(azurite: RunningAzurite): Promise<Record<string, string>> {
  const container = new ContainerClient(azurite.connectionString, 'evidence');
  const blobs: Record<string, string> = {};
  for await (const { name, metadata } of container.listBlobsFlat({ includeMetadata: true })) {
    blobs[name] = (await container.getBlobClient(name).downloadToBuffer()).toString();
    expect(blobs[name].startsWith(`${metadata?.['count']} `)).toBe(true);
  }
  return blobs;
}

function spawnWriter(seed: number, writes: number) {
  return spawn(process.execPath, [writer, directory, String(seed), String(writes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function killedAfter(seed: number, writes: number): Promise<StorageModel> {
  const [code, signal] = await once(spawnWriter(seed, writes), 'exit');
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return JSON.parse(readFileSync(join(directory, 'model.json'), 'utf8'));
}

test.each([
  [1, 3],
  [2, 250],
  [3, 1700],
])('writer %i, killed at its %ith answer: all that was answered is there', patient, async (seed, writes) => {
  const model = await killedAfter(seed, writes);

  const azurite = await startAzurite({ dataDirectory: directory });
  try {
    expect(await rowsOf(azurite)).toEqual(model.rows);
    expect(await blobsOf(azurite)).toEqual(model.blobs);
    const queue = new QueueClient(azurite.connectionString, 'wakes');
    const visible: string[] = [];
    for (;;) {
      const batch = await queue.receiveMessages({ numberOfMessages: 32, visibilityTimeout: 3600 });
      if (batch.receivedMessageItems.length === 0) break;
      visible.push(...batch.receivedMessageItems.map((message) => message.messageText));
    }
    expect(visible).toEqual(model.visible);
    for (const { messageId, popReceipt } of Object.values(model.received)) {
      await queue.deleteMessage(messageId, popReceipt);
    }
    const { approximateMessagesCount } = await queue.getProperties();
    expect(approximateMessagesCount).toBe(visible.length);
  } finally {
    await azurite.stop();
  }
});

test.each([333, 1390])(
  'killed at any moment after %i answers, the files still open',
  patient,
  async (answers) => {
    const child = spawnWriter(answers, 0);
    for await (const line of createInterface(child.stdout)) if (Number(line) === answers) break;
    child.kill('SIGKILL');
    await once(child, 'exit');

    const azurite = await startAzurite({ dataDirectory: directory });
    const rows = await rowsOf(azurite);
    await blobsOf(azurite);
    expect(rows['pair_a']).toBe(rows['pair_b']);
    await azurite.stop();
  },
);

test('a line that was cut off while it was written is as if it never was', async () => {
  const model = await killedAfter(5, 20);
  const journal = readdirSync(directory).find((name) => name.startsWith('tables.json.journal-'));
  appendFileSync(join(directory, String(journal)), '[{"kind":"changed","name":"devstoreacc');

  const azurite = await startAzurite({ dataDirectory: directory });
  expect(await rowsOf(azurite)).toEqual(model.rows);
  await azurite.stop();
});

test('several emulators run side by side and share nothing', async () => {
  const first = await startAzurite({ dataDirectory: directory });
  const second = await startAzurite({ dataDirectory: undefined });
  await casesOf(first).createTable();
  await casesOf(second).createTable();
  await casesOf(first).createEntity({ partitionKey: 'case', rowKey: 'row', value: 'first' });

  expect(await rowsOf(first)).toEqual({ row: 'first' });
  expect(await rowsOf(second)).toEqual({});
  await Promise.all([first.stop(), second.stop()]);
});

test('what was written before an orderly stop, and tables that were dropped, stay so', async () => {
  const first = await startAzurite({ dataDirectory: directory });
  await casesOf(first).createTable();
  const gone = TableClient.fromConnectionString(first.connectionString, 'gone', {
    allowInsecureConnection: true,
  });
  await gone.createTable();
  await gone.deleteTable();
  await casesOf(first).createEntity({ partitionKey: 'case', rowKey: 'row', value: 'kept' });
  const container = new ContainerClient(first.connectionString, 'evidence');
  await container.create();
  await container.getBlockBlobClient('case/1').upload('1 kept', 6, { metadata: { count: '1' } });
  await first.stop();

  const second = await startAzurite({ dataDirectory: directory });
  expect(await rowsOf(second)).toEqual({ row: 'kept' });
  expect(await blobsOf(second)).toEqual({ 'case/1': '1 kept' });
  await second.stop();
});
