import { createHash } from 'node:crypto';
import type { KeyEncryption } from '../../ports/key-encryption.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import { open, seal } from './aes-gcm.ts';

/** Keys of 32 bytes that this process has in hand: the first wraps, all unwrap. */
export function keyRing(keys: readonly [Uint8Array, ...Uint8Array[]]): KeyEncryption {
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const [first] = keys;
  const firstId = idOf(first);
  return {
    wrap: (dataKey) => Promise.resolve({ keyId: firstId, wrapped: seal(first, dataKey, boundTo(firstId)) }),
    async unwrap({ keyId, wrapped }) {
      const key = byId.get(keyId);
      if (key === undefined) throw new Unreadable('key-gone');
      return Promise.resolve(open(key, wrapped, boundTo(keyId)));
    },
  };
}

/** A name that tells nothing of the key: so many random bits cannot be guessed from a hash. */
function idOf(key: Uint8Array): string {
  return createHash('sha256').update('name of a key-encryption key').update(key).digest('hex').slice(0, 16);
}

function boundTo(keyId: string): string {
  return `data key, wrapped by ${keyId}`;
}
