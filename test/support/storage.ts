import type { TableClient } from '@azure/data-tables';
import { createTables, tableClients, type Tables } from '../../src/adapters/azure-storage/tables.ts';
import { createQueues, queueClients, type Queues } from '../../src/adapters/azure-storage/wake-queue.ts';
import type { SealedEvidenceStore } from '../../src/ports/evidence-store.ts';
import { startAzurite } from '../../src/adapters/local/azurite.ts';
import { memoryEvidence } from './memory-storage/sealed.ts';

/** A storage emulator of one test's own, in memory, with all tables and queues. */
export interface TestStorage {
  readonly connectionString: string;
  readonly tables: Tables;
  readonly queues: Queues;
  /** In memory, as fast as that; test/contract shows that blobs are the same. */
  readonly evidence: SealedEvidenceStore;
  stop(): Promise<void>;
}

/** Starts one; takes some ten milliseconds. */
export async function startStorage(): Promise<TestStorage> {
  const azurite = await startAzurite({ dataDirectory: undefined });
  return openStorage(azurite.connectionString, () => azurite.stop());
}

/** One that runs already, with all tables and queues. */
export async function openStorage(
  connectionString: string,
  stop = () => Promise.resolve(),
): Promise<TestStorage> {
  const settings = { kind: 'connection-string', connectionString } as const;
  const tables = tableClients(settings);
  const queues = queueClients(settings);
  await Promise.all([createTables(tables), createQueues(queues)]);
  return { connectionString, tables, queues, evidence: memoryEvidence(), stop };
}

/** Everything that a table holds. */
export async function rowsOf(table: TableClient): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const row of table.listEntities()) rows.push(row);
  return rows;
}

/** Everything that all tables hold, by table and in clear text: bytes as the text that they would be. */
export async function everythingIn(tables: Tables): Promise<Record<string, string>> {
  const texts = Object.entries(tables).map(async ([name, table]) => {
    const rows = await rowsOf(table);
    return [name, JSON.stringify(rows.map((row) => Object.entries(row).map(([, value]) => plain(value))))];
  });
  return Object.fromEntries((await Promise.all(texts)) as [string, string][]);
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString() : value;
}
