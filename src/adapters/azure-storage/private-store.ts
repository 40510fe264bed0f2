import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { PrivateReport, type PrivateStore } from '../../ports/private-store.ts';
import { jsonColumn, readRow, rowKeys, writeRow } from './rows.ts';

const PrivateRow = z.object({ report: jsonColumn(PrivateReport) }).transform((row) => row.report);

/** Private text of cases in a table of its own. */
export function privateStore(table: TableClient): PrivateStore {
  const key = rowKeys.casePartition;
  return {
    read: (caseId) => readRow(table, PrivateRow, key(caseId), key(caseId)),
    write: (caseId, report) =>
      writeRow(table, { partitionKey: key(caseId), rowKey: key(caseId), report: JSON.stringify(report) }),
  };
}
