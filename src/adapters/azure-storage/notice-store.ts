import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { AdministratorNotice } from '../../organisation/administrator-notice.ts';
import { PersonId } from '../../organisation/ids.ts';
import type { Notice, NoticeStore, StoredNotice } from '../../ports/notice-store.ts';
import { patiently } from './patience.ts';
import { failedWrite, jsonColumn, listRows, safeKey, unavailable } from './rows.ts';

const NoticeRow = z
  .object({
    etag: z.string(),
    administrator: PersonId,
    key: z.string(),
    notice: jsonColumn(AdministratorNotice),
    status: z.enum(['pending', 'sending', 'sent', 'dead']),
    attempts: z.int(),
    doubts: z.int(),
    notBefore: z.string(),
  })
  .transform(({ etag, ...row }): StoredNotice => {
    const { administrator, key, notice, status, attempts, doubts, notBefore } = row;
    return { notice: { administrator, key, notice, status, attempts, doubts, notBefore }, tag: etag };
  });

const partition = (administrator: PersonId) => `administrator_${administrator}`;

/** Notices in Azure Table Storage: one partition an administrator, the row key follows from the notice's key. */
export function noticeStore(table: TableClient): NoticeStore {
  return {
    add: (notice) => add(table, notice),
    outstanding: (administrator) => outstanding(table, administrator),
    change: (notice, tag) => change(table, notice, tag),
  };
}

function rowOf({ notice, ...columns }: Notice) {
  return {
    ...columns,
    partitionKey: partition(columns.administrator),
    rowKey: `notice_${columns.administrator}_${safeKey(columns.key)}`,
    notice: JSON.stringify(notice),
  };
}

async function add(table: TableClient, notice: Notice): Promise<boolean> {
  try {
    await patiently((options) => table.createEntity(rowOf(notice), options));
    return true;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return false;
    throw unavailable(error, 'write');
  }
}

function outstanding(table: TableClient, administrator: PersonId): Promise<readonly StoredNotice[]> {
  const filter = odata`PartitionKey eq ${partition(administrator)} and (status eq 'pending' or status eq 'sending')`;
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
