import { Temporal } from 'temporal-polyfill';
import { adjustableClock } from '../../src/adapters/system/clock.ts';
import { memoryQueue } from '../support/memory-queue.ts';
import { wakeQueueContract } from './wake-queue.contract.ts';

wakeQueueContract(() => {
  const clock = adjustableClock({ now: () => Temporal.Instant.from('2026-11-20T09:00:00Z') });
  const queue = memoryQueue(clock);
  return Promise.resolve({
    queue,
    pass: (seconds) => Promise.resolve(void clock.advance(Temporal.Duration.from({ seconds }))),
    poisoned: () => Promise.resolve(queue.poison.length),
    stop: () => Promise.resolve(),
  });
});
