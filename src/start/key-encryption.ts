import { join } from 'node:path';
import { heldKey, readHeldKey } from '../adapters/azure-storage/storage-held-key.ts';
import type { Tables } from '../adapters/azure-storage/tables.ts';
import { fileHeldKey } from '../adapters/system/file-held-key.ts';
import { keyRing } from '../adapters/system/key-ring.ts';
import { makeKeyFile } from '../adapters/system/make-key-file.ts';
import { settingHeldKey } from '../adapters/system/setting-held-key.ts';
import { textEncryption } from '../adapters/system/text-encryption.ts';
import type { KeySource } from '../config/production.ts';
import type { KeyEncryption } from '../ports/key-encryption.ts';
import { Unreadable } from '../ports/unreadable.ts';

type KeyTable = Tables['keys'];

/** Local mode: a file in the data directory, made at the first start. Throws `HeldKeyError`. */
export function localKey(dataDirectory: string): KeyEncryption {
  const file = join(dataDirectory, 'key-encryption-key');
  makeKeyFile(file);
  return fileHeldKey(file, file);
}

/** A row of the keys' own table, made at first use: protects what is erased, not against a reader of the whole account. */
export function storageHeldKey(table: KeyTable): KeyEncryption {
  let ring: Promise<KeyEncryption> | undefined;
  const held = async (): Promise<KeyEncryption> => {
    ring ??= heldKey(table, textEncryption.newKey).then((key) => keyRing([key]));
    try {
      return await ring;
    } catch (error) {
      // Storage was away: the next one asks again.
      ring = undefined;
      throw error;
    }
  };
  return {
    wrap: async (dataKey) => (await held()).wrap(dataKey),
    unwrap: async (key) => (await held()).unwrap(key),
  };
}

/**
 * The key that the environment names, in a file or in the setting itself. What was written before there was one stays
 * readable by the row in storage. Throws `HeldKeyError`.
 */
export function productionKey(source: KeySource): (table: KeyTable) => KeyEncryption {
  const named = namedKey(source);
  return (table) => ({
    wrap: (dataKey) => named.wrap(dataKey),
    async unwrap(key) {
      try {
        return await named.unwrap(key);
      } catch (error) {
        const isGone = error instanceof Unreadable && error.reason === 'key-gone';
        const held = isGone ? await readHeldKey(table) : undefined;
        if (held === undefined) throw error;
        return keyRing([held]).unwrap(key);
      }
    },
  });
}

function namedKey(source: KeySource): KeyEncryption {
  return source.kind === 'file'
    ? fileHeldKey(source.file, 'KEY_ENCRYPTION_KEY_FILE')
    : settingHeldKey(source.keys, 'KEY_ENCRYPTION_KEY');
}
