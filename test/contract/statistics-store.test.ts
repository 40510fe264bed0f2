import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statisticsStore } from '../../src/adapters/azure-storage/statistics-store.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import type { StatisticsStore } from '../../src/ports/statistics-store.ts';
import type { Published } from '../../src/statistics/publication.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => (storage = await startStorage()));
afterAll(() => storage.stop());

const [top, other] = [UnitId.parse('jobcenter'), UnitId.parse('service')];
const none: Published = {
  period: '2026-q2',
  top,
  units: [top],
  months: [],
  publishedAt: '2026-07-15T03:00:00.000Z',
};
const some: Published = {
  ...none,
  figures: { cases: 10, kinds: { threat: 'nearly-all' }, channels: { sms: 5 } },
};

const stores: readonly [string, () => StatisticsStore][] = [
  ['in memory', () => memoryStorage().statistics],
  ['in Azure', () => statisticsStore(storage.tables.statistics)],
];

describe.each(stores)('published figures %s', (_, open) => {
  it('are kept by area and period, and what is there is never changed', async () => {
    const store = open();
    expect(await store.of(top)).toEqual([]);
    expect(await store.add(some)).toBe(true);
    expect(await store.add(none)).toBe(false);
    expect(await store.add({ ...none, period: '2026-q1' })).toBe(true);
    expect(await store.of(top)).toEqual([{ ...none, period: '2026-q1' }, some]);
    expect(await store.of(other)).toEqual([]);
    expect(await store.in('2026-q2')).toEqual([some]);
    expect(await store.in('2026')).toEqual([]);
  });
});
