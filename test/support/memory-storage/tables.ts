import type { Tables } from '../../../src/adapters/azure-storage/tables.ts';
import { inClear } from './bytes.ts';
import { memoryTable, type MemoryTable, type Row } from './table.ts';

/** Tables in memory, by the names that they have in Azure, and the container of files. */
export type MemoryTables = Readonly<Record<keyof Tables | 'evidence', MemoryTable>>;

export function memoryTables(): MemoryTables {
  return {
    cases: memoryTable(),
    people: memoryTable(),
    private: memoryTable(),
    drafts: memoryTable(),
    channels: memoryTable(),
    links: memoryTable(),
    notices: memoryTable(),
    alerts: memoryTable(),
    keys: memoryTable(),
    concerns: memoryTable(),
    flows: memoryTable(),
    statistics: memoryTable(),
    plans: memoryTable(),
    evidence: memoryTable(),
  };
}

/** Everything that a table holds. */
export function rowsIn(table: MemoryTable): readonly Row[] {
  return table.partitions().flatMap((partition) => table.list(partition, ''));
}

/** Everything that all tables hold, by table, keys too, in clear text: bytes as the text that they would be. */
export function everythingInMemory(tables: MemoryTables): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, inClear([table.partitions(), rowsIn(table)])]),
  );
}
