import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { Plan, PlanVersion } from '../../contingency/plan.ts';
import type { UnitId } from '../../organisation/ids.ts';
import type { PlanStore, StoredPlan } from '../../ports/plan-store.ts';
import { jsonColumn } from './columns.ts';
import { listRows, readRow, transact } from './rows.ts';

const PlanRow = z
  .object({ plan: jsonColumn(Plan), etag: z.string() })
  .transform(({ plan, etag }): StoredPlan => ({ plan, tag: etag }));
const VersionRow = z.object({ version: jsonColumn(PlanVersion) }).transform(({ version }) => version);

const partitionOf = (unit: UnitId) => `plan_${unit}`;
const headKey = (unit: UnitId) => `plan_${unit}`;
const versionKey = (unit: UnitId, version: number) => `version_${unit}_${String(version).padStart(8, '0')}`;

/** Plans in Azure Table Storage: the plan as it is, guarded by its ETag, and a row for each version, in one transaction. */
export function planStore(table: TableClient): PlanStore {
  return {
    read: (unit) => readRow(table, PlanRow, partitionOf(unit), headKey(unit)),
    async write(plan, version, tag) {
      const { unit } = plan;
      const row = { partitionKey: partitionOf(unit), rowKey: headKey(unit), plan: JSON.stringify(plan) };
      const change: TransactionAction =
        tag === undefined ? ['create', row] : ['update', row, 'Replace', { etag: tag }];
      const history = {
        partitionKey: partitionOf(unit),
        rowKey: versionKey(unit, version.version),
        version: JSON.stringify(version),
      };
      return transact(table, [change, ['create', history]]);
    },
    async versions(unit) {
      const filter = odata`PartitionKey eq ${partitionOf(unit)} and RowKey ge 'version_' and RowKey lt 'version_~'`;
      const rows = await Array.fromAsync(listRows(table, VersionRow, { filter }));
      return rows.toSorted((one, other) => other.version - one.version);
    },
  };
}
