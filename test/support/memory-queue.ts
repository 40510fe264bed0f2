import { Temporal } from 'temporal-polyfill';
import type { CaseId, WakeId } from '../../src/case/ids.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { ReceivedWake, WakeQueue } from '../../src/ports/wake-queue.ts';

interface Kept {
  readonly number: number;
  readonly caseId: CaseId;
  readonly wakeId: WakeId;
  readonly insertedAt: number;
  readonly visibleAt: number;
  readonly deliveries: number;
  /** Changes whenever the message is received or postponed: only the latest handle counts. */
  readonly handle: string;
}

const longestDelay = 7 * 24 * 3600;

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
  let messageCount = 0;
  let handleCount = 0;

  const now = () => clock.now().epochMilliseconds;
  const later = (seconds: number) => now() + Math.min(Math.max(Math.ceil(seconds), 0), longestDelay) * 1000;
  const change = (message: Kept, changes: Partial<Kept>): Kept => {
    const changed = { ...message, ...changes, handle: `${message.number}.${(handleCount += 1)}` };
    messages.set(message.number, changed);
    return changed;
  };
  const held = ({ handle }: ReceivedWake): Kept | undefined => {
    const message = messages.get(Number(handle.split('.')[0]));
    return message?.handle === handle ? message : undefined;
  };
  const remove = (wake: ReceivedWake) => {
    const message = held(wake);
    if (message !== undefined) messages.delete(message.number);
    return Promise.resolve();
  };
  const inOrder = () =>
    [...messages.values()].sort((one, other) => one.visibleAt - other.visibleAt || one.number - other.number);

  return {
    poison,
    size: () => messages.size,
    nextVisible() {
      const next = inOrder()[0];
      return next === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(next.visibleAt);
    },
    put(caseId, wakeId, delaySeconds) {
      const number = (messageCount += 1);
      const times = { insertedAt: now(), visibleAt: later(delaySeconds) };
      messages.set(number, { number, caseId, wakeId, ...times, deliveries: 0, handle: '' });
      return Promise.resolve();
    },
    receive(limit, leaseSeconds) {
      const visible = inOrder().filter(({ visibleAt }) => visibleAt <= now());
      const received = visible.slice(0, limit).map((message): ReceivedWake => {
        const deliveries = message.deliveries + 1;
        const { handle } = change(message, { visibleAt: later(leaseSeconds), deliveries });
        const { caseId, wakeId, insertedAt } = message;
        return { caseId, wakeId, handle, deliveries, ageSeconds: (now() - insertedAt) / 1000 };
      });
      return Promise.resolve(received);
    },
    postpone(wake, delaySeconds) {
      const message = held(wake);
      if (message !== undefined) change(message, { visibleAt: later(delaySeconds) });
      return Promise.resolve(message !== undefined);
    },
    remove,
    setAside(wake) {
      poison.push(wake);
      return remove(wake);
    },
  };
}
