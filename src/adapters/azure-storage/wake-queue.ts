import { QueueClient, type DequeuedMessageItem } from '@azure/storage-queue';
import { z } from 'zod';
import { CaseId, WakeId } from '../../case/ids.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import type { ReceivedWake, WakeQueue } from '../../ports/wake-queue.ts';
import { failureStatus } from './rows.ts';
import type { StorageSettings } from './tables.ts';

const WakeText = z.strictObject({ caseId: CaseId, wakeId: WakeId });
const Handle = z.strictObject({ id: z.string(), receipt: z.string(), text: z.string() });

/** Azure hides a message for at most 7 days; longer waits are hidden again. */
const longestDelay = 7 * 24 * 3600;
const forEver = -1;

/** Clients for the queue of wakes and the queue of those that keep failing. */
export interface Queues {
  readonly wakes: QueueClient;
  readonly poison: QueueClient;
}

/** Clients for both queues. Makes no call. */
export function queueClients(settings: StorageSettings): Queues {
  const retryOptions = { maxTries: 4, retryDelayInMs: 100, maxRetryDelayInMs: 2_000 };
  const client = (name: string) =>
    settings.kind === 'connection-string'
      ? new QueueClient(settings.connectionString, name, { retryOptions })
      : new QueueClient(`https://${settings.account}.queue.core.windows.net/${name}`, settings.credential, {
          retryOptions,
        });
  return { wakes: client('wakes'), poison: client('wakes-poison') };
}

/** Creates the queues that are missing. */
export async function createQueues(queues: Queues): Promise<void> {
  await Promise.all([queues.wakes.createIfNotExists(), queues.poison.createIfNotExists()]);
}

/** Wake messages in Azure Queue Storage. Throws `StorageUnavailable` when the queue cannot be reached. */
export function wakeQueue({ wakes, poison }: Queues): WakeQueue {
  return {
    put: (caseId, wakeId, delaySeconds) =>
      reach(async () => {
        await wakes.sendMessage(JSON.stringify({ caseId, wakeId }), {
          visibilityTimeout: delay(delaySeconds),
          messageTimeToLive: forEver,
        });
      }),
    receive: (limit, leaseSeconds) =>
      reach(async () => {
        const answer = await wakes.receiveMessages({
          numberOfMessages: limit,
          visibilityTimeout: leaseSeconds,
        });
        return answer.receivedMessageItems.map(received);
      }),
    postpone: (wake, delaySeconds) => ifStillOurs(wakes, wake, delaySeconds),
    remove: (wake) => remove(wakes, wake),
    setAside: (wake) =>
      reach(async () => {
        await poison.sendMessage(Handle.parse(JSON.parse(wake.handle)).text, { messageTimeToLive: forEver });
        await remove(wakes, wake);
      }),
  };
}

function received(item: DequeuedMessageItem): ReceivedWake {
  const { caseId, wakeId } = WakeText.parse(JSON.parse(item.messageText));
  return {
    caseId,
    wakeId,
    handle: JSON.stringify({ id: item.messageId, receipt: item.popReceipt, text: item.messageText }),
    deliveries: item.dequeueCount,
    insertedAt: item.insertedOn.toISOString(),
  };
}

async function ifStillOurs(queue: QueueClient, wake: ReceivedWake, delaySeconds: number): Promise<boolean> {
  const { id, receipt, text } = Handle.parse(JSON.parse(wake.handle));
  return gone(() => queue.updateMessage(id, receipt, text, delay(delaySeconds)));
}

async function remove(queue: QueueClient, wake: ReceivedWake): Promise<void> {
  const { id, receipt } = Handle.parse(JSON.parse(wake.handle));
  await gone(() => queue.deleteMessage(id, receipt));
}

/** False when the message is gone or another instance received it after its lease ran out. */
async function gone(call: () => Promise<unknown>): Promise<boolean> {
  return reach(async () => {
    try {
      await call();
      return true;
    } catch (error) {
      if ([400, 404, 409, 412].includes(failureStatus(error) ?? 0)) return false;
      throw error;
    }
  });
}

async function reach<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    throw new StorageUnavailable(`queue answered ${String(failureStatus(error) ?? 'nothing')}`);
  }
}

function delay(seconds: number): number {
  return Math.min(Math.max(Math.ceil(seconds), 0), longestDelay);
}
