import type { Notice, NoticeStore } from '../../../src/ports/notice-store.ts';
import { answer } from './cases.ts';
import { memoryTable } from './table.ts';

/** What the administrators are told, in memory: a partition an administrator. */
export function memoryNotices(): NoticeStore {
  const table = memoryTable();
  const write = (notice: Notice, tag: string | undefined) =>
    table.transact(notice.administrator, [{ key: notice.key, tag, value: notice }]) !== 'conflict';
  return {
    add: (notice) => answer(() => write(notice, undefined)),
    outstanding: (administrator) =>
      answer(() =>
        table
          .list(administrator, '')
          .map(({ tag, value }) => ({ notice: value as Notice, tag }))
          .filter(({ notice }) => notice.status === 'pending' || notice.status === 'sending'),
      ),
    change: (notice, tag) =>
      answer(() => (write(notice, tag) ? table.read(notice.administrator, notice.key)?.tag : undefined)),
  };
}
