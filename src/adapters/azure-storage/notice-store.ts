import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { NoticeContent } from '../../notices/content.ts';
import { PersonId } from '../../organisation/ids.ts';
import type { Notice, NoticeStore, StoredNotice } from '../../ports/notice-store.ts';
import { patiently, unhurriedly } from './patience.ts';
import { createRow, listRows, readRow, removeRow } from './rows.ts';
import { failedWrite, unavailable } from './failures.ts';
import { jsonColumn } from './columns.ts';
import { safeKey } from './row-keys.ts';

const NoticeRow = z
  .object({
    etag: z.string(),
    recipient: PersonId,
    key: z.string(),
    content: jsonColumn(NoticeContent),
    status: z.enum(['pending', 'sending', 'sent', 'dead']),
    attempts: z.int(),
    doubts: z.int(),
    notBefore: z.string(),
    until: z.string().optional(),
  })
  .transform(({ etag, ...row }): StoredNotice => {
    const { recipient, key, content, status, attempts, doubts, notBefore, until } = row;
    return { notice: { recipient, key, content, status, attempts, doubts, notBefore, until }, tag: etag };
  });

const SettledRow = z.object({ rowKey: z.string(), etag: z.string() });

const partition = 'notices';
const isOutstanding = "(status eq 'pending' or status eq 'sending')";
const isSettled = "(status eq 'sent' or status eq 'dead')";

/**
 * Notices in Azure Table Storage. All in one partition, so that one query finds what is outstanding, whoever it is
 * for; the row key follows from recipient and key. It stays small because settled ones are removed.
 */
export function noticeStore(table: TableClient): NoticeStore {
  return {
    add: (notice) => createRow(table, rowOf(notice)),
    read: async (recipient, key) =>
      (await readRow(table, NoticeRow, partition, rowKeyOf(recipient, key)))?.notice,
    outstanding: () => outstanding(table),
    change: (notice, tag) => change(table, notice, tag),
    removeSettled: (before) => removeSettled(table, before),
  };
}

const rowKeyOf = (recipient: PersonId, key: string) => `notice_${recipient}_${safeKey(key)}`;

function rowOf({ content, until, ...columns }: Notice) {
  return {
    ...columns,
    partitionKey: partition,
    rowKey: rowKeyOf(columns.recipient, columns.key),
    content: JSON.stringify(content),
    ...(until === undefined ? {} : { until }),
  };
}

function outstanding(table: TableClient): Promise<readonly StoredNotice[]> {
  const filter = `${odata`PartitionKey eq ${partition}`} and ${isOutstanding}`;
  return Array.fromAsync(listRows(table, NoticeRow, { filter }));
}

async function change(table: TableClient, notice: Notice, tag: string): Promise<string | undefined> {
  try {
    const { etag } = await patiently((options) =>
      table.updateEntity(rowOf(notice), 'Replace', { ...options, etag: tag }),
    );
    return etag;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return undefined;
    throw unavailable(error, 'write');
  }
}

async function removeSettled(table: TableClient, before: string): Promise<number> {
  const filter = `${odata`PartitionKey eq ${partition} and notBefore lt ${before}`} and ${isSettled}`;
  let removed = 0;
  for await (const { rowKey, etag } of listRows(table, SettledRow, { filter }, unhurriedly))
    if (await removeRow(table, partition, rowKey, etag)) removed += 1;
  return removed;
}
