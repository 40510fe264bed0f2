import type { Plan, PlanVersion } from '../../../src/contingency/plan.ts';
import type { PlanStore } from '../../../src/ports/plan-store.ts';
import { answer } from './cases.ts';
import type { MemoryTable } from './table.ts';

/** Contingency plans in memory. */
export function memoryPlans(table: MemoryTable): PlanStore {
  return {
    read: (unit) =>
      answer(() => {
        const row = table.read(unit, 'plan');
        return row && { plan: row.value as Plan, tag: row.tag };
      }),
    write: (plan, version, tag) =>
      answer(() => {
        const changes = [
          { key: 'plan', tag, value: plan },
          { key: `version_${String(version.version).padStart(8, '0')}`, tag: undefined, value: version },
        ];
        return table.transact(plan.unit, changes) !== 'conflict';
      }),
    versions: (unit) =>
      answer(() =>
        table
          .list(unit, 'version_')
          .map(({ value }) => value as PlanVersion)
          .toReversed(),
      ),
  };
}
