import { TableClient, type TableEntity, type TransactionAction } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import type { Row } from './samples.ts';

const options = { allowInsecureConnection: true };

/** The floor's own tables and queue, beside those of our bot in the same Azurite. */
export function floorStorage(connectionString: string) {
  const table = (name: string): TableClient =>
    TableClient.fromConnectionString(connectionString, `floor${name}`, options);
  return {
    cases: table('cases'),
    people: table('people'),
    private: table('private'),
    drafts: table('drafts'),
    channels: table('channels'),
    keys: table('keys'),
    concerns: table('concerns'),
    flows: table('flows'),
    wakes: new QueueClient(connectionString, 'floor-wakes'),
  };
}
/** Tables and queue of the floor. */
export type FloorStorage = ReturnType<typeof floorStorage>;

/** Makes tables and queue. */
export async function prepare({ wakes, ...tables }: FloorStorage): Promise<void> {
  await Promise.all([
    wakes.createIfNotExists(),
    ...Object.values(tables).map((table) => table.createTable()),
  ]);
}

/** Reads one row; nothing when there is none. */
export async function read(table: TableClient, key: string, rowKey = key) {
  try {
    return await table.getEntity(key, rowKey);
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 404) return undefined;
    throw error;
  }
}

/** The sample's row for another case. */
export function rowFor(caseId: string, row: Row): TableEntity {
  const text = JSON.stringify(row).replaceAll('SAMPLE00', caseId);
  return JSON.parse(text) as TableEntity;
}

/** What the first transaction of a case creates. */
export function firstCommit(caseId: string, rows: readonly Row[]): TransactionAction[] {
  return rows.filter((row) => !isLater(row)).map((row) => ['create', rowFor(caseId, row)]);
}

/** What is written after the messages went out: head and outbox again, and one event a message. */
export function secondCommit(
  caseId: string,
  rows: readonly Row[],
  tags: ReadonlyMap<string, string>,
): TransactionAction[] {
  return rows.flatMap((row): TransactionAction[] => {
    const entity = rowFor(caseId, row);
    const etag = tags.get(entity.rowKey);
    if (isLater(row)) return [['create', entity]];
    return etag === undefined ? [] : [['update', entity, 'Replace', { etag }]];
  });
}

/** Events of deliveries come with the second commit. */
function isLater({ rowKey }: Row): boolean {
  return String(rowKey).startsWith('ev_') && !String(rowKey).endsWith('_0000000001');
}

/** Puts a wake off for days. */
export async function putOff(
  { wakes }: FloorStorage,
  { messageId, popReceipt, messageText }: { messageId: string; popReceipt: string; messageText: string },
): Promise<void> {
  await wakes.updateMessage(messageId, popReceipt, messageText, 7 * 24 * 3600);
}
