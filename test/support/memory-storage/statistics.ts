import type { StatisticsStore } from '../../../src/ports/statistics-store.ts';
import type { Published } from '../../../src/statistics/publication.ts';
import { answer } from './cases.ts';
import type { MemoryTable } from './table.ts';

/** Published figures, in memory. */
export function memoryStatistics(table: MemoryTable): StatisticsStore {
  return {
    of: (top) => answer(() => table.list(top, '').map(({ value }) => value as Published)),
    in: (period) =>
      answer(() =>
        table.partitions().flatMap((top) => {
          const row = table.read(top, period);
          return row === undefined ? [] : [row.value as Published];
        }),
      ),
    add: (publication) =>
      answer(
        () =>
          table.transact(publication.top, [
            { key: publication.period, tag: undefined, value: publication },
          ]) !== 'conflict',
      ),
  };
}
