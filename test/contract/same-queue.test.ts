import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import type { ReceivedWake, WakeQueue } from '../../src/ports/wake-queue.ts';
import { memoryQueue } from '../support/memory-queue.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

// The emulator runs in this process, so its clock can be moved: only dates are made up, timers are real.
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.stop());
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00Z') }));
afterEach(() => vi.useRealTimers());

const caseIds = [systemIds.caseId(), systemIds.caseId()];
const wakeIds = [systemIds.wakeId(), systemIds.wakeId(), systemIds.wakeId()];
const delay = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(1.2, 604_800, 700_000));
const held = fc.nat(4);

/** What happens to a queue; `held` counts back through everything that was ever received, old handles too. */
type Act =
  | { readonly kind: 'put'; readonly of: number; readonly wake: number; readonly delay: number }
  | { readonly kind: 'receive'; readonly limit: number; readonly lease: number }
  | { readonly kind: 'postpone'; readonly held: number; readonly delay: number }
  | { readonly kind: 'remove' | 'setAside'; readonly held: number }
  | { readonly kind: 'pass'; readonly seconds: number };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('put' as const), of: fc.nat(1), wake: fc.nat(2), delay }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('receive' as const),
      limit: fc.constantFrom(1, 2, 16),
      lease: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('postpone' as const), held, delay }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'setAside' as const), held }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      seconds: fc.constantFrom(1, 2, 5, 604_800),
    }),
  },
);

interface Tried {
  readonly queue: WakeQueue;
  readonly received: ReceivedWake[];
}

async function act({ queue, received }: Tried, what: Exclude<Act, { kind: 'pass' }>): Promise<unknown> {
  switch (what.kind) {
    case 'put':
      return queue.put(nth(caseIds, what.of), nth(wakeIds, what.wake), what.delay);
    case 'receive': {
      const wakes = await queue.receive(what.limit, what.lease);
      received.push(...wakes);
      // The service tells its time in whole seconds.
      return wakes.map((wake) => ({ ...wake, handle: '', ageSeconds: Math.round(wake.ageSeconds) }));
    }
    default: {
      const wake = received.at(-1 - what.held);
      if (wake === undefined) return 'none';
      return what.kind === 'postpone' ? queue.postpone(wake, what.delay) : queue[what.kind](wake);
    }
  }
}

it(
  'the queue in memory gives the same answers as the one in Azure, whatever happens to both',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 8, maxLength: 30 }), async (acts) => {
        await storage.queues.wakes.clearMessages();
        await storage.queues.poison.clearMessages();
        const memory = memoryQueue({ now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) });
        const tried: Tried[] = [
          { queue: memory, received: [] },
          { queue: wakeQueue(storage.queues), received: [] },
        ];
        for (const what of acts) {
          if (what.kind === 'pass') {
            vi.setSystemTime(Date.now() + what.seconds * 1000);
            continue;
          }
          const [expected, answered] = await Promise.all(tried.map((each) => act(each, what)));
          expect(answered, JSON.stringify(what)).toEqual(expected);
        }
        const poisoned = (await storage.queues.poison.getProperties()).approximateMessagesCount;
        expect(poisoned).toBe(memory.poison.length);
      }),
      { numRuns: 40 },
    );
  },
);

function nth<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`no ${index}`);
  return value;
}
