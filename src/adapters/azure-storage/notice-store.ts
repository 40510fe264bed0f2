import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { AdministratorNotice } from '../../organisation/administrator-notice.ts';
import { PersonId } from '../../organisation/ids.ts';
import type { Notice, NoticeStore, StoredNotice } from '../../ports/notice-store.ts';
import { failedWrite, jsonColumn, safeKey, unavailable } from './rows.ts';

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
    await table.createEntity(rowOf(notice));
    return true;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return false;
    throw unavailable(error);
  }
}

async function outstanding(table: TableClient, administrator: PersonId): Promise<readonly StoredNotice[]> {
  const filter = odata`PartitionKey eq ${partition(administrator)} and (status eq 'pending' or status eq 'sending')`;
  try {
    const notices: StoredNotice[] = [];
    for await (const row of table.listEntities({ queryOptions: { filter } }))
      notices.push(NoticeRow.parse(row));
    return notices;
  } catch (error) {
    throw unavailable(error);
  }
}

async function change(table: TableClient, notice: Notice, tag: string): Promise<string | undefined> {
  try {
    const { etag } = await table.updateEntity(rowOf(notice), 'Replace', { etag: tag });
    return etag;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return undefined;
    throw unavailable(error);
  }
}
