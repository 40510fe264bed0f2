import { QueueClient, type DequeuedMessageItem } from '@azure/storage-queue';
import { z } from 'zod';
import { CaseId, WakeId } from '../../case/ids.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import type { ReceivedWake, WakeQueue } from '../../ports/wake-queue.ts';
import { patiently, unhurriedly } from './patience.ts';
import { failureStatus } from './failures.ts';
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
  // `patiently` tries again; the SDK's own tries have no end that is known.
  const retryOptions = { maxTries: 1 };
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
  await Promise.all(
    [queues.wakes, queues.poison].map((queue) =>
      patiently((options) => queue.createIfNotExists(options), unhurriedly),
    ),
  );
}

/** Wake messages in Azure Queue Storage. Throws `StorageUnavailable` when the queue cannot be reached. */
export function wakeQueue({ wakes, poison }: Queues): WakeQueue {
  return {
    put: (caseId, wakeId, delaySeconds) =>
      send(wakes, JSON.stringify({ caseId, wakeId }), delay(delaySeconds)),
    async receive(limit, leaseSeconds) {
      const answer = await reach((options) =>
        wakes.receiveMessages({ ...options, numberOfMessages: limit, visibilityTimeout: leaseSeconds }),
      );
      const received = await Promise.all(
        answer.receivedMessageItems.map((item) => read(item, answer.date, { wakes, poison })),
      );
      return received.filter((wake) => wake !== undefined);
    },
    postpone: (wake, delaySeconds) => ifStillOurs(wakes, wake, delaySeconds),
    remove: (wake) => remove(wakes, wake),
    async setAside(wake) {
      await send(poison, Handle.parse(JSON.parse(wake.handle)).text);
      await remove(wakes, wake);
    },
  };
}

async function send(queue: QueueClient, text: string, visibilityTimeout = 0): Promise<void> {
  await reach((options) =>
    queue.sendMessage(text, { ...options, visibilityTimeout, messageTimeToLive: forEver }),
  );
}

/** A message that is no wake of ours is put aside: left in the queue, it would come back for ever. */
async function read(
  item: DequeuedMessageItem,
  now: Date | undefined,
  { wakes, poison }: Queues,
): Promise<ReceivedWake | undefined> {
  const wake = WakeText.safeParse(parsed(item.messageText));
  if (!wake.success) {
    await putAside(item, { wakes, poison }).catch(() => undefined);
    return undefined;
  }
  return {
    ...wake.data,
    handle: JSON.stringify({ id: item.messageId, receipt: item.popReceipt, text: item.messageText }),
    deliveries: item.dequeueCount,
    ageSeconds: ageSeconds(item, now),
  };
}

/** Should it fail, the message comes again. */
async function putAside(
  { messageId, messageText, popReceipt }: DequeuedMessageItem,
  queues: Queues,
): Promise<void> {
  await send(queues.poison, messageText);
  await gone((options) => queues.wakes.deleteMessage(messageId, popReceipt, options));
}

/** By the service's own clock, which says the time in every answer. Should it not, the message counts as new. */
function ageSeconds({ insertedOn }: DequeuedMessageItem, now = insertedOn): number {
  return (now.getTime() - insertedOn.getTime()) / 1000;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ifStillOurs(queue: QueueClient, wake: ReceivedWake, delaySeconds: number): Promise<boolean> {
  const { id, receipt, text } = Handle.parse(JSON.parse(wake.handle));
  return gone((options) => queue.updateMessage(id, receipt, text, delay(delaySeconds), options));
}

async function remove(queue: QueueClient, wake: ReceivedWake): Promise<void> {
  const { id, receipt } = Handle.parse(JSON.parse(wake.handle));
  await gone((options) => queue.deleteMessage(id, receipt, options));
}

type Call<Value> = Parameters<typeof patiently<Value>>[0];

/** False when the message is gone or another instance received it after its lease ran out. */
async function gone(call: Call<unknown>): Promise<boolean> {
  return reach(async (options) => {
    try {
      await call(options);
      return true;
    } catch (error) {
      if ([400, 404, 409, 412].includes(failureStatus(error) ?? 0)) return false;
      throw error;
    }
  });
}

async function reach<Value>(call: Call<Value>): Promise<Value> {
  try {
    return await patiently(call);
  } catch (error) {
    throw new StorageUnavailable(`queue answered ${String(failureStatus(error) ?? 'nothing')}`);
  }
}

function delay(seconds: number): number {
  return Math.min(Math.max(Math.ceil(seconds), 0), longestDelay);
}
