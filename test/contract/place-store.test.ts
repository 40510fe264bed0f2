import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeStore } from '../../src/adapters/azure-storage/place-store.ts';
import { UnitId } from '../../src/organisation/ids.ts';
import type { BoundPlace } from '../../src/organisation/places.ts';
import type { PlaceStore } from '../../src/ports/place-store.ts';
import { id } from '../organisation/example.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => (storage = await startStorage()));
afterAll(() => storage.stop());

const place = (name: string, unit: string, conversationId: string): BoundPlace => ({
  id: name,
  unit: UnitId.parse(unit),
  conversationId,
  kind: 'channel',
  by: id('mona'),
  at: '2026-11-20T09:00:00.000Z',
  readers: [id('mona')],
});

const stores: readonly [string, () => PlaceStore][] = [
  ['in memory', () => memoryStorage().places],
  ['in Azure', () => placeStore(storage.tables.channels)],
];

describe.each(stores)('places %s', (_, open) => {
  it('are one a unit and one a conversation, whoever writes first', async () => {
    const store = open();
    const first = place('p1', 'one', '19:a@thread.tacv2');
    const stored = await store.bind(first, undefined);
    expect(stored?.place).toEqual(first);
    expect(await store.ofConversation('19:a@thread.tacv2')).toEqual(stored);
    expect(await store.bind(place('p2', 'two', '19:a@thread.tacv2'), undefined)).toBeUndefined();
    expect(await store.bind(place('p3', 'one', '19:b@thread.tacv2'), undefined)).toBeUndefined();

    const moved = await store.bind(place('p4', 'one', '19:b@thread.tacv2'), stored);
    expect(await store.ofConversation('19:a@thread.tacv2')).toBeUndefined();
    expect(stored && (await store.unbind(stored))).toBe(true);
    expect(await store.ofUnit(first.unit)).toEqual(moved);

    const proven = { ...place('p4', 'one', '19:b@thread.tacv2'), provenAt: '2026-11-20T09:00:01.000Z' };
    expect(moved && (await store.change(proven, moved.tag))).toBe(true);
    expect(moved && (await store.change(proven, moved.tag))).toBe(false);
    expect(moved && (await store.unbind(moved))).toBe(false);
    expect(await store.all()).toEqual([proven]);

    const now = await store.ofUnit(first.unit);
    expect(now && (await store.unbind(now))).toBe(true);
    expect(await store.all()).toEqual([]);
    expect((await store.bind(place('p5', 'two', '19:b@thread.tacv2'), undefined))?.place.id).toBe('p5');
    expect((await store.bind(place('p6', 'one', '19:a@thread.tacv2'), undefined))?.place.id).toBe('p6');
  });
});
