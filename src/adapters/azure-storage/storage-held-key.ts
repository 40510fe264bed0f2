import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { bytesColumn } from './columns.ts';
import { createRow, readRow } from './rows.ts';

const name = 'key-encryption-key';
const HeldRow = z.object({ key: bytesColumn }).transform((row) => row.key);

/** The key-encryption key that lies in storage itself; nothing when none does. */
export function readHeldKey(table: TableClient): Promise<Uint8Array | undefined> {
  return readRow(table, HeldRow, name, name);
}

/** The same, made from these random bytes when there is none: of instances that start at once, one's is kept by all. */
export async function heldKey(table: TableClient, fresh: () => Uint8Array): Promise<Uint8Array> {
  const held = await readHeldKey(table);
  if (held !== undefined) return held;
  const key = fresh();
  const isOurs = await createRow(table, { partitionKey: name, rowKey: name, key });
  return isOurs ? key : heldKey(table, fresh);
}
