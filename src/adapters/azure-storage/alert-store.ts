import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { Alert, isLooking } from '../../alert/alert.ts';
import type { AlertStore, StoredAlert } from '../../ports/alert-store.ts';
import { unhurriedly } from './patience.ts';
import { createRow, listRows, readRow, removeRow, replaceRow } from './rows.ts';
import { jsonColumn } from './columns.ts';

const AlertRow = z
  .object({ alert: jsonColumn(Alert), etag: z.string() })
  .transform(({ alert, etag }): StoredAlert => ({ alert, tag: etag }));

const OldRow = z.object({ rowKey: z.string(), etag: z.string() });

const partition = 'alerts';
const keyOf = (person: string) => `alert_${person}`;

/** Alerts in Azure Table Storage: one row a person, all in one partition, so that those under way are found together. */
export function alertStore(table: TableClient): AlertStore {
  return {
    read: (person) => readRow(table, AlertRow, partition, keyOf(person)),
    write: (alert, tag) =>
      tag === undefined ? createRow(table, rowOf(alert)) : replaceRow(table, rowOf(alert), tag),
    underWay: () =>
      Array.fromAsync(
        listRows(table, AlertRow, {
          filter: odata`PartitionKey eq ${partition} and isUnderWay eq ${true}`,
        }),
      ),
    removeOld: (before) => removeOld(table, before),
  };
}

function rowOf(alert: Alert) {
  const { person, startedAt, isSettled } = alert;
  return {
    partitionKey: partition,
    rowKey: keyOf(person),
    startedAt,
    isUnderWay: isLooking(alert) || !isSettled,
    alert: JSON.stringify(alert),
  };
}

async function removeOld(table: TableClient, before: string): Promise<number> {
  const filter = odata`PartitionKey eq ${partition} and startedAt lt ${before} and isUnderWay eq ${false}`;
  let removed = 0;
  for await (const { rowKey, etag } of listRows(table, OldRow, { filter }, unhurriedly))
    if (await removeRow(table, partition, rowKey, etag)) removed += 1;
  return removed;
}
