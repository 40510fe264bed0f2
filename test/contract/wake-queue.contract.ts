import { describe, expect, it } from 'vitest';
import { systemIds } from '../../src/adapters/system/ids.ts';
import type { WakeQueue } from '../../src/ports/wake-queue.ts';

/** A queue to try, and how its time passes. */
export interface QueueUnderTest {
  readonly queue: WakeQueue;
  /** Lets whole seconds pass. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly poisoned: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** What every queue of wakes promises. Each promise is tried on a queue of its own, all at once: they wait for real time. */
export function wakeQueueContract(start: () => Promise<QueueUnderTest>): void {
  describe('a queue of wakes', () => {
    const caseId = systemIds.caseId();
    const wakeId = systemIds.wakeId();
    const promises = (name: string, check: (under: QueueUnderTest) => Promise<void>) =>
      it.concurrent(name, async () => {
        const under = await start();
        try {
          await check(under);
        } finally {
          await under.stop();
        }
      });
    const only = async ({ queue }: QueueUnderTest, leaseSeconds: number) => {
      const [wake, ...others] = await queue.receive(16, leaseSeconds);
      expect(others).toEqual([]);
      if (wake === undefined) throw new Error('The queue has one.');
      return wake;
    };
    promises('gives a message to one receiver, and again when its lease has run out', async (under) => {
      await under.queue.put(caseId, wakeId, 0);
      expect(await only(under, 1)).toMatchObject({ caseId, wakeId, deliveries: 1 });
      expect(await under.queue.receive(16, 1)).toEqual([]);
      await under.pass(2);
      expect(await only(under, 1)).toMatchObject({ caseId, wakeId, deliveries: 2 });
    });

    promises('hides a message until its time', async (under) => {
      await under.queue.put(caseId, wakeId, 1);
      expect(await under.queue.receive(16, 1)).toEqual([]);
      await under.pass(2);
      expect(await only(under, 60)).toMatchObject({ caseId, wakeId });
    });

    promises(
      'hides a received message again, and lets nobody do so who no longer holds it',
      async (under) => {
        await under.queue.put(caseId, wakeId, 0);
        const first = await only(under, 1);
        await under.pass(2);
        const second = await only(under, 60);
        expect(await under.queue.postpone(first, 0)).toBe(false);
        expect(await under.queue.postpone(second, 1)).toBe(true);
        expect(await under.queue.receive(16, 1)).toEqual([]);
        await under.pass(2);
        expect((await only(under, 60)).deliveries).toBe(3);
      },
    );

    promises('removes a message for whoever holds it, and for nobody else', async (under) => {
      await under.queue.put(caseId, wakeId, 0);
      const first = await only(under, 1);
      await under.pass(2);
      const second = await only(under, 1);
      await under.queue.remove(first);
      await under.pass(2);
      const third = await only(under, 1);
      await under.queue.remove(third);
      await under.queue.remove(second);
      await under.pass(2);
      expect(await under.queue.receive(16, 1)).toEqual([]);
    });

    promises('sets a message aside', async (under) => {
      await under.queue.put(caseId, wakeId, 0);
      await under.queue.setAside(await only(under, 1));
      await under.pass(2);
      expect(await under.queue.receive(16, 1)).toEqual([]);
      expect(await under.poisoned()).toBe(1);
    });

    promises('gives at most as many as were asked for', async (under) => {
      for (let index = 0; index < 3; index += 1) await under.queue.put(caseId, systemIds.wakeId(), 0);
      expect(await under.queue.receive(2, 60)).toHaveLength(2);
      expect(await under.queue.receive(2, 60)).toHaveLength(1);
    });

    promises('takes waits longer than seven days, which it cuts short', async (under) => {
      await under.queue.put(caseId, wakeId, 30 * 24 * 3600);
      expect(await under.queue.receive(16, 1)).toEqual([]);
    });
  });
}
