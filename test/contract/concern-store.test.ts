import { concernStore } from '../../src/adapters/azure-storage/concern-store.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import { startStorage } from '../support/storage.ts';
import { concernStoreContract } from './concern-store.contract.ts';

concernStoreContract('in memory', () =>
  Promise.resolve({ store: memoryStorage().concerns, stop: () => Promise.resolve() }),
);

concernStoreContract('in Azure', async () => {
  const storage = await startStorage();
  return { store: concernStore(storage.tables.concerns), stop: () => storage.stop() };
});
