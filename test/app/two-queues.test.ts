import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import { adjustableClock } from '../../src/adapters/system/clock.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { twoQueues, type TwoQueues } from '../../src/app/two-queues.ts';
import type { AdjustableClock } from '../../src/ports/adjustable-clock.ts';
import type { ReceivedWake } from '../../src/ports/wake-queue.ts';
import { memoryQueue, type MemoryQueue } from '../support/memory-queue.ts';

const caseId = systemIds.caseId();
const wakeId = systemIds.wakeId();
const day = 24 * 3600;
const hour = 3600;

let clock: AdjustableClock;
let near: MemoryQueue;
let later: MemoryQueue;
let both: TwoQueues;
beforeEach(() => {
  clock = adjustableClock({ now: () => Temporal.Instant.from('2026-11-20T09:00:00Z') });
  near = memoryQueue(clock);
  later = memoryQueue(clock);
  both = twoQueues(near, later);
});

const pass = (seconds: number) => clock.advance(Temporal.Duration.from({ seconds }));
const received = async (): Promise<ReceivedWake> => {
  const [wake, ...others] = await both.wakes.receive(16, 60);
  expect(others).toEqual([]);
  if (wake === undefined) throw new Error('There is one.');
  return wake;
};

it('a wake within the hour is where it is looked for every second', async () => {
  await both.wakes.put(caseId, wakeId, hour);
  expect([near.size(), later.size()]).toEqual([1, 0]);
});

it('a far-off wake waits elsewhere until an hour before its time', async () => {
  await both.wakes.put(caseId, wakeId, day);
  expect([near.size(), later.size()]).toEqual([0, 1]);
  pass(day - hour - 1);
  await both.bringNear();
  expect(near.size()).toBe(0);
  pass(1);
  expect(await both.bringNear()).toBe(false);
  expect([near.size(), later.size()]).toEqual([1, 0]);
  expect(await received()).toMatchObject({ caseId, wakeId });
});

it('a wake that is put off for long leaves the near queue, and comes back', async () => {
  await both.wakes.put(caseId, wakeId, 0);
  expect(await both.wakes.postpone(await received(), 3 * day)).toBe(true);
  expect([near.size(), later.size()]).toEqual([0, 1]);
  pass(3 * day - hour);
  await both.bringNear();
  expect(await received()).toMatchObject({ wakeId, deliveries: 1 });
});

it('more than one look takes at once are brought near by several', async () => {
  for (let count = 0; count < 40; count += 1) await both.wakes.put(caseId, systemIds.wakeId(), day);
  pass(day);
  expect(await both.bringNear()).toBe(true);
  expect(await both.bringNear()).toBe(false);
  expect([near.size(), later.size()]).toEqual([40, 0]);
});

it.each(['put', 'remove'] as const)('a process may die while it brings near, at %s', async (effect) => {
  await both.wakes.put(caseId, wakeId, day);
  pass(day);
  const dies = () => Promise.reject(new Error('died'));
  const dying =
    effect === 'put' ? twoQueues({ ...near, put: dies }, later) : twoQueues(near, { ...later, remove: dies });
  await expect(dying.bringNear()).rejects.toThrow('died');
  pass(61);
  await both.bringNear();
  expect(later.size()).toBe(0);
  const wakes = await near.receive(16, 60);
  expect(wakes.map((wake) => wake.wakeId)).toEqual(effect === 'put' ? [wakeId] : [wakeId, wakeId]);
});

it.each(['put', 'remove'] as const)('a process may die while it puts off for long, at %s', async (effect) => {
  await both.wakes.put(caseId, wakeId, 0);
  const dies = () => Promise.reject(new Error('died'));
  const dying =
    effect === 'put' ? twoQueues(near, { ...later, put: dies }) : twoQueues({ ...near, remove: dies }, later);
  await expect(dying.wakes.postpone(await received(), day)).rejects.toThrow('died');
  pass(61);
  expect(await received()).toMatchObject({ wakeId, deliveries: 2 });
});
