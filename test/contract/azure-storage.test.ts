import { setTimeout as real } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { caseStore } from '../../src/adapters/azure-storage/case-store.ts';
import { queueClients, wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { tableClients } from '../../src/adapters/azure-storage/tables.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { startStorage } from '../support/storage.ts';
import { caseStoreContract } from './case-store.contract.ts';
import { wakeQueueContract } from './wake-queue.contract.ts';

caseStoreContract(async () => {
  const storage = await startStorage();
  return { store: caseStore(storage.tables.cases), stop: () => storage.stop() };
});

wakeQueueContract(async () => {
  const storage = await startStorage();
  const { queues } = storage;
  return {
    queue: wakeQueue(queues),
    // The emulator counts whole seconds of the machine's clock: there is none to move.
    pass: (seconds) => real(seconds * 600),
    poisoned: async () => (await queues.poison.getProperties()).approximateMessagesCount ?? 0,
    stop: () => storage.stop(),
  };
});

it('a message that is no wake of ours is put aside, and the others are received', async () => {
  const storage = await startStorage();
  const { queues } = storage;
  const queue = wakeQueue(queues);
  await queues.wakes.sendMessage('not { json');
  await queues.wakes.sendMessage('{"caseId":"no"}');
  await queue.put(systemIds.caseId(), systemIds.wakeId(), 0);
  expect(await queue.receive(16, 60)).toHaveLength(1);
  expect((await queues.poison.getProperties()).approximateMessagesCount).toBe(2);
  await storage.stop();
});

it('storage that is not there is said to be so', { timeout: 30_000 }, async () => {
  const storage = await startStorage();
  await storage.stop();
  const settings = { kind: 'connection-string', connectionString: storage.connectionString } as const;
  const store = caseStore(tableClients(settings).cases);
  const caseId = systemIds.caseId();
  await Promise.all([
    expect(store.readHead(caseId)).rejects.toThrow(StorageUnavailable),
    expect(store.readEvents(caseId)).rejects.toThrow(StorageUnavailable),
    expect(wakeQueue(queueClients(settings)).receive(1, 1)).rejects.toThrow(StorageUnavailable),
    expect(store.ping()).resolves.toBe(false),
  ]);
});
