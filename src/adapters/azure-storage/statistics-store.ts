import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { StatisticsStore } from '../../ports/statistics-store.ts';
import { Published } from '../../statistics/publication.ts';
import { createRow, listRows } from './rows.ts';
import { jsonColumn } from './columns.ts';
import { safeKey } from './row-keys.ts';

const PublicationRow = z
  .object({ publication: jsonColumn(Published) })
  .transform(({ publication }) => publication);

const partitionOf = (top: string) => `area_${safeKey(top)}`;
const keyOf = (period: string) => `period_${period}`;

/** Published figures in Azure Table Storage: one partition an area, one row a period. */
export function statisticsStore(table: TableClient): StatisticsStore {
  return {
    of: (top) =>
      Array.fromAsync(
        listRows(table, PublicationRow, { filter: odata`PartitionKey eq ${partitionOf(top)}` }),
      ),
    in: (period) =>
      Array.fromAsync(listRows(table, PublicationRow, { filter: odata`RowKey eq ${keyOf(period)}` })),
    add: (publication) =>
      createRow(table, {
        partitionKey: partitionOf(publication.top),
        rowKey: keyOf(publication.period),
        publication: JSON.stringify(publication),
      }),
  };
}
