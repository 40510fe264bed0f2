import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { PersonId } from '../../organisation/ids.ts';
import type { SealedDraft, SealedDraftStore } from '../../ports/sealed-store.ts';
import { patiently, unhurriedly } from './patience.ts';
import { bytesColumn } from './columns.ts';
import { failedWrite, unavailable } from './failures.ts';
import { listRows, readRow, removeRow } from './rows.ts';

// A row of another shape can still be found and removed.
const columns = { person: PersonId, caseId: z.string().catch(''), changedAt: z.string(), etag: z.string() };
const FoundRow = z.object(columns).transform(({ etag, ...row }) => ({ ...row, tag: etag }));
const DraftRow = z
  .object({ ...columns, sealed: bytesColumn })
  .transform(({ etag, ...row }) => ({ ...row, tag: etag }));

const key = (person: PersonId) => `draft_${person}`;

/** Encrypted drafts in Azure Table Storage, one row a person. */
export function sealedDrafts(table: TableClient): SealedDraftStore {
  return {
    read: (person) => readRow(table, DraftRow, key(person), key(person)),
    write: (draft, tag) => write(table, draft, tag),
    remove: (person, tag) => removeRow(table, key(person), key(person), tag),
    list: (changedBefore) => list(table, changedBefore),
  };
}

function list(table: TableClient, changedBefore: string | undefined) {
  const query = changedBefore === undefined ? {} : { filter: odata`changedAt lt ${changedBefore}` };
  return listRows(table, FoundRow, query, unhurriedly);
}

async function write(table: TableClient, draft: SealedDraft, tag: string | undefined): Promise<boolean> {
  const row = { partitionKey: key(draft.person), rowKey: key(draft.person), ...draft };
  try {
    await patiently((options) =>
      tag === undefined
        ? table.createEntity(row, options)
        : table.updateEntity(row, 'Replace', { ...options, etag: tag }),
    );
    return true;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return false;
    throw unavailable(error, 'write');
  }
}
