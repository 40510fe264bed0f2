import { evidenceContainer } from '../../src/adapters/azure-storage/evidence-container.ts';
import { systemClock } from '../../src/adapters/system/clock.ts';
import { keyRing } from '../../src/adapters/system/key-ring.ts';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import type { Sealed } from '../../src/app/private-text/sealed.ts';
import type { Stores } from '../../src/app/stores.ts';
import { azureStores, sealedInAzure } from '../../src/start/azure-stores.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import type { TestStorage } from '../support/storage.ts';

/** The stores of the tests. */
export function inMemory(): Stores {
  return memoryStorage();
}

/** The stores of the program. Some of what private text lies in, and what it is encrypted with, may be others. */
export function inAzure(
  { tables, connectionString }: Pick<TestStorage, 'tables' | 'connectionString'>,
  others: Partial<Sealed> = {},
): Stores {
  const evidence = evidenceContainer({ kind: 'connection-string', connectionString });
  const usual = { keyEncryption: keyRing([textEncryption.newKey()]), clock: systemClock };
  return azureStores(tables, { ...sealedInAzure(tables, evidence, usual), ...others });
}
