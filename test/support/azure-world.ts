import { keyRing } from '../../src/adapters/system/key-ring.ts';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import { inAzure } from '../contract/stores.ts';
import { worldOn, type World, type WorldOptions } from './services.ts';
import { everythingIn, rowsOf, startStorage, type TestStorage } from './storage.ts';

/** A world on Microsoft's storage emulator, for what depends on storage itself. */
export interface AzureWorld extends World {
  readonly storage: TestStorage;
}

/** Starts one, on a storage of its own or on one that is there already. */
export async function startAzureWorld(
  options: WorldOptions & { readonly storage?: TestStorage } = {},
): Promise<AzureWorld> {
  const storage = options.storage ?? (await startStorage());
  const { tables, evidence } = storage;
  const keyEncryption = keyRing([textEncryption.newKey()]);
  const world = worldOn(
    (clock) => ({
      stores: () => inAzure(storage, { clock, evidence, keyEncryption }),
      rows: (table) => Promise.resolve(table === 'evidence' ? [] : rowsOf(tables[table])),
      everything: () => everythingIn(tables),
      stop: () => storage.stop(),
    }),
    options,
  );
  return { ...world, storage };
}
