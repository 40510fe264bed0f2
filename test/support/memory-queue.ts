import { Temporal } from 'temporal-polyfill';
import { CaseId, WakeId } from '../../src/case/ids.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { ReceivedWake, WakeQueue } from '../../src/ports/wake-queue.ts';

interface Kept {
  readonly number: number;
  readonly caseId: CaseId;
  readonly wakeId: WakeId;
  readonly insertedAt: Temporal.Instant;
  readonly visibleAt: Temporal.Instant;
  readonly deliveries: number;
}

/** A wake queue that goes by the test's clock. It keeps the same contract as the one in Azure (test/contract). */
export interface MemoryQueue extends WakeQueue {
  /** When the next message can be received; nothing when the queue is empty. */
  nextVisible(): Temporal.Instant | undefined;
  size(): number;
  readonly poison: readonly ReceivedWake[];
}

export function memoryQueue(clock: Clock): MemoryQueue {
  const messages = new Map<number, Kept>();
  const poison: ReceivedWake[] = [];
  let count = 0;

  const holdOf = ({ number, deliveries }: Kept) => `${number}.${deliveries}`;
  const held = (wake: ReceivedWake): Kept | undefined => {
    const message = messages.get(Number(wake.handle.split('.')[0]));
    return message !== undefined && holdOf(message) === wake.handle ? message : undefined;
  };
  const later = (seconds: number) =>
    clock.now().add({ seconds: Math.min(Math.max(Math.ceil(seconds), 0), 7 * 24 * 3600) });

  const remove = (wake: ReceivedWake) => {
    const message = held(wake);
    if (message !== undefined) messages.delete(message.number);
    return Promise.resolve();
  };

  return {
    poison,
    size: () => messages.size,
    nextVisible: () =>
      [...messages.values()]
        .map(({ visibleAt }) => visibleAt)
        .sort((one, other) => Temporal.Instant.compare(one, other))[0],
    put(caseId, wakeId, delaySeconds) {
      const number = (count += 1);
      messages.set(number, {
        number,
        caseId,
        wakeId,
        insertedAt: clock.now(),
        visibleAt: later(delaySeconds),
        deliveries: 0,
      });
      return Promise.resolve();
    },
    receive(limit, leaseSeconds) {
      const now = clock.now();
      const visible = [...messages.values()].filter(
        ({ visibleAt }) => Temporal.Instant.compare(visibleAt, now) <= 0,
      );
      return Promise.resolve(
        visible.slice(0, limit).map((message) => {
          const taken = { ...message, visibleAt: later(leaseSeconds), deliveries: message.deliveries + 1 };
          messages.set(message.number, taken);
          // Ages are counted in real time, so the age of a message is moved there.
          const age = message.insertedAt.until(now);
          return {
            caseId: CaseId.parse(taken.caseId),
            wakeId: WakeId.parse(taken.wakeId),
            handle: holdOf(taken),
            deliveries: taken.deliveries,
            insertedAt: Temporal.Now.instant().subtract(age).toString(),
          };
        }),
      );
    },
    postpone(wake, delaySeconds) {
      const message = held(wake);
      if (message === undefined) return Promise.resolve(false);
      messages.set(message.number, { ...message, visibleAt: later(delaySeconds) });
      return Promise.resolve(true);
    },
    remove,
    setAside(wake) {
      poison.push(wake);
      return remove(wake);
    },
  };
}
