import { Temporal } from 'temporal-polyfill';
import { statisticsStore } from '../../../src/adapters/azure-storage/statistics-store.ts';
import { startAzurite } from '../../../src/adapters/local/azurite.ts';
import { HarassmentChannel, HarassmentKind } from '../../../src/case/facts.ts';
import type { UnitId } from '../../../src/organisation/ids.ts';
import type { Contribution } from '../../../src/statistics/contribution.ts';
import { endedQuarters, monthsOf } from '../../../src/statistics/period.ts';
import { publishQuarter } from '../../../src/statistics/publication.ts';
import { openStorage } from '../../support/storage.ts';

/**
 * Puts the figures of each unit’s last two quarters into the storage of a program that has not begun, as it would publish them
 * from twenty and from ten cases.
 */
export async function publishBefore(dataDirectory: string, units: readonly UnitId[]): Promise<void> {
  const azurite = await startAzurite({ dataDirectory });
  const { tables } = await openStorage(azurite.connectionString);
  const now = Temporal.Now.instant();
  const month = now.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().toPlainYearMonth().toString();
  const [earlier = '', latest = ''] = endedQuarters(month).slice(-2);
  for (const unit of units)
    for (const [period, count] of [
      [earlier, 20],
      [latest, 10],
    ] as const)
      await statisticsStore(tables.statistics).add({
        ...publishQuarter(period, { top: unit, units: [unit] }, casesIn(period, unit, count)),
        publishedAt: now.toString(),
      });
  await azurite.stop();
}

function casesIn(period: string, unit: UnitId, count: number): readonly Contribution[] {
  const months = monthsOf(period);
  const { threat, sexual } = HarassmentKind.enum;
  const { mail, sms } = HarassmentChannel.enum;
  return Array.from({ length: count }, (_, index) => ({
    unit,
    month: months[index % 3] ?? '',
    kinds: [index % 2 === 0 ? threat : sexual],
    channels: [index % 2 === 0 ? mail : sms],
    isTakenInTime: index % 2 === 0,
    hasTalkInTime: index % 2 === 1,
    hasMetDates: true,
  }));
}
