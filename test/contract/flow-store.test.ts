import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flowStore } from '../../src/adapters/azure-storage/flow-store.ts';
import type { FlowHealth, FlowStore } from '../../src/ports/flow-store.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => (storage = await startStorage()));
afterAll(() => storage.stop());

const tried: FlowHealth = { flow: 'debriefing', triedAt: '2026-11-20T09:00:00Z' };
const heard: FlowHealth = { ...tried, heardAt: tried.triedAt };

const stores: readonly [string, () => FlowStore][] = [
  ['in memory', () => memoryStorage().flows],
  ['in Azure', () => flowStore(storage.tables.flows)],
];

describe.each(stores)('the health of flows %s', (_, open) => {
  it('is kept by flow, and of several writers one wins', async () => {
    const store = open();
    expect(await store.read('debriefing')).toBeUndefined();
    expect(await Promise.all([store.write(tried, undefined), store.write(tried, undefined)])).toEqual(
      expect.arrayContaining([true, false]),
    );
    const tag = (await store.read('debriefing'))?.tag;
    expect(await store.write(heard, tag)).toBe(true);
    expect(await store.write(tried, tag)).toBe(false);
    expect((await store.read('debriefing'))?.health).toEqual(heard);
    expect(await store.read('reminders')).toBeUndefined();
  });
});
