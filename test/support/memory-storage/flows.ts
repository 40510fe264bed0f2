import type { FlowHealth, FlowStore } from '../../../src/ports/flow-store.ts';
import { answer } from './cases.ts';
import type { MemoryTable } from './table.ts';

const partition = 'flows';

/** How the organisation's flows are, in memory. */
export function memoryFlows(table: MemoryTable): FlowStore {
  return {
    read: (flow) =>
      answer(() => {
        const row = table.read(partition, flow);
        return row && { health: row.value as FlowHealth, tag: row.tag };
      }),
    write: (health, tag) =>
      answer(() => table.transact(partition, [{ key: health.flow, tag, value: health }]) !== 'conflict'),
  };
}
