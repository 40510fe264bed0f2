import type { Notice, NoticeStore } from '../../../src/ports/notice-store.ts';
import { answer } from './cases.ts';
import type { MemoryTable, Row } from './table.ts';

const partition = 'notices';
const keyOf = ({ recipient, key }: Pick<Notice, 'recipient' | 'key'>) => `${recipient} ${key}`;
const noticeOf = ({ value }: Row) => ({ until: undefined, ...(value as Omit<Notice, 'until'>) }) as Notice;
const isOutstanding = ({ status }: Notice) => status === 'pending' || status === 'sending';

/** What people are told outside their cases, in memory. */
export function memoryNotices(table: MemoryTable): NoticeStore {
  const write = (notice: Notice, tag: string | undefined) =>
    table.transact(partition, [{ key: keyOf(notice), tag, value: notice }]) !== 'conflict';
  return {
    add: (notice) => answer(() => write(notice, undefined)),
    read: (recipient, key) =>
      answer(() => {
        const row = table.read(partition, keyOf({ recipient, key }));
        return row && noticeOf(row);
      }),
    outstanding: () =>
      answer(() =>
        table
          .list(partition, '')
          .map((row) => ({ notice: noticeOf(row), tag: row.tag }))
          .filter(({ notice }) => isOutstanding(notice)),
      ),
    change: (notice, tag) =>
      answer(() => (write(notice, tag) ? table.read(partition, keyOf(notice))?.tag : undefined)),
    removeSettled: (before) =>
      answer(() => {
        const old = table
          .list(partition, '')
          .filter((row) => !isOutstanding(noticeOf(row)) && noticeOf(row).notBefore < before);
        for (const { key, tag } of old) table.remove(partition, key, tag);
        return old.length;
      }),
  };
}
