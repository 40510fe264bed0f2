import { isLooking, type Alert } from '../../../src/alert/alert.ts';
import type { AlertStore } from '../../../src/ports/alert-store.ts';
import { answer } from './cases.ts';
import type { MemoryTable } from './table.ts';

const partition = 'alerts';

/** Alerts to who is on call, in memory. */
export function memoryAlerts(table: MemoryTable): AlertStore {
  const all = () => table.list(partition, '').map(({ tag, value }) => ({ alert: value as Alert, tag }));
  const isUnderWay = (alert: Alert) => isLooking(alert) || !alert.isSettled;
  return {
    read: (person) => answer(() => all().find(({ alert }) => alert.person === person)),
    write: (alert, tag) =>
      answer(() => table.transact(partition, [{ key: alert.person, tag, value: alert }]) !== 'conflict'),
    underWay: () => answer(() => all().filter(({ alert }) => isUnderWay(alert))),
    removeOld: (before) =>
      answer(() => {
        const old = all().filter(({ alert }) => alert.startedAt < before && !isUnderWay(alert));
        for (const { alert, tag } of old) table.remove(partition, alert.person, tag);
        return old.length;
      }),
  };
}
