import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { CaseId } from '../../case/ids.ts';
import type { SealedReportStore } from '../../ports/sealed-store.ts';
import { unhurriedly } from './patience.ts';
import { bytesColumn } from './columns.ts';
import { createRow, listRows, readRow, removeRow, replaceRow } from './rows.ts';
import { rowKeys } from './row-keys.ts';

const SealedRow = z
  .object({ sealed: bytesColumn, etag: z.string() })
  .transform(({ sealed, etag }) => ({ sealed, tag: etag }));
const FoundRow = z
  .object({ caseId: CaseId, etag: z.string() })
  .transform(({ caseId, etag }) => ({ caseId, tag: etag }));

/** Encrypted private text of cases in a table of its own. */
export function sealedReports(table: TableClient): SealedReportStore {
  const key = rowKeys.casePartition;
  const row = (caseId: CaseId, sealed: Uint8Array, writtenAt: string) => ({
    partitionKey: key(caseId),
    rowKey: key(caseId),
    caseId,
    writtenAt,
    sealed,
  });
  return {
    read: (caseId) => readRow(table, SealedRow, key(caseId), key(caseId)),
    create: (...report) => createRow(table, row(...report)),
    write: (caseId, { sealed, writtenAt }, tag) => replaceRow(table, row(caseId, sealed, writtenAt), tag),
    async remove(caseId, tag) {
      await removeRow(table, key(caseId), key(caseId), tag);
    },
    writtenBefore: (at) => listRows(table, FoundRow, { filter: odata`writtenAt lt ${at}` }, unhurriedly),
  };
}
