import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { CaseId } from '../../case/ids.ts';
import type { DataKeyStore, KeyOwner } from '../../ports/data-key-store.ts';
import type { WrappedKey } from '../../ports/key-encryption.ts';
import { patiently, unhurriedly } from './patience.ts';
import { bytesColumn } from './columns.ts';
import { createRow, listRows, readRow, removeRow, writeRow } from './rows.ts';
import { failureStatus, unavailable } from './failures.ts';

/** Stands where the name of the key-encryption key stood. */
const destroyed = '';

const KeyRow = z
  .object({ keyId: z.string(), wrapped: bytesColumn })
  .transform((row): WrappedKey | 'destroyed' => (row.keyId === destroyed ? 'destroyed' : row));

const FoundRow = z
  .object({ kind: z.enum(['case', 'draft', 'evidence']), caseId: CaseId, etag: z.string() })
  .transform(({ kind, caseId, etag }) => ({ owner: { kind, caseId }, tag: etag }));

const name = ({ kind, caseId }: KeyOwner) => `key_${kind}_${caseId}`;

const rowOf = (owner: KeyOwner, key: WrappedKey, madeAt: string) => ({
  partitionKey: name(owner),
  rowKey: name(owner),
  ...owner,
  ...key,
  madeAt,
});

/** Wrapped data keys in a table of their own, one row for each case, draft, and case or draft with files. */
export function dataKeyStore(table: TableClient): DataKeyStore {
  return {
    read: (owner) => readRow(table, KeyRow, name(owner), name(owner)),
    create: (...key) => createRow(table, rowOf(...key)),
    renew: (owner, madeAt) => renew(table, owner, madeAt),
    destroy: (owner) => writeRow(table, rowOf(owner, { keyId: destroyed, wrapped: new Uint8Array() }, '')),
    async remove(owner, tag) {
      await removeRow(table, name(owner), name(owner), tag);
    },
    madeBefore: (at) =>
      listRows(table, FoundRow, { filter: odata`madeAt ne '' and madeAt lt ${at}` }, unhurriedly),
  };
}

async function renew(table: TableClient, owner: KeyOwner, madeAt: string): Promise<boolean> {
  try {
    const row = { partitionKey: name(owner), rowKey: name(owner), madeAt };
    await patiently((options) => table.updateEntity(row, 'Merge', options));
    return true;
  } catch (error) {
    if (failureStatus(error) === 404) return false;
    throw unavailable(error, 'write');
  }
}
