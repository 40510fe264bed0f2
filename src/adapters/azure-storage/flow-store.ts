import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { FlowHealth, type FlowStore, type StoredFlow } from '../../ports/flow-store.ts';
import { createRow, readRow, replaceRow } from './rows.ts';
import { jsonColumn } from './columns.ts';

const FlowRow = z
  .object({ health: jsonColumn(FlowHealth), etag: z.string() })
  .transform(({ health, etag }): StoredFlow => ({ health, tag: etag }));

const partition = 'flows';
const keyOf = (flow: string) => `flow_${flow}`;

/** How the organisation's flows are, in Azure Table Storage: one row a flow. */
export function flowStore(table: TableClient): FlowStore {
  return {
    read: (flow) => readRow(table, FlowRow, partition, keyOf(flow)),
    write: (health, tag) =>
      tag === undefined ? createRow(table, rowOf(health)) : replaceRow(table, rowOf(health), tag),
  };
}

function rowOf(health: FlowHealth) {
  return { partitionKey: partition, rowKey: keyOf(health.flow), health: JSON.stringify(health) };
}
