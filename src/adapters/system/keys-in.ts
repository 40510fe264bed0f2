import type { KeyEncryption } from '../../ports/key-encryption.ts';
import { keyBytes } from './aes-gcm.ts';
import { HeldKeyError } from './held-key-error.ts';
import { keyRing } from './key-ring.ts';

/**
 * The key-encryption keys in these pieces of text, blank ones passed over: 32 bytes in base64 each; the first wraps,
 * all unwrap. Throws `HeldKeyError`, which names the piece by its place among the keys and never shows it.
 */
export function keysIn(
  pieces: readonly string[],
  nameOf: (place: number) => string,
  named: string,
): KeyEncryption {
  const texts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const [first, ...others] = texts.map((text, index) => keyIn(text, nameOf(index + 1)));
  if (first === undefined) throw new HeldKeyError(`${named} is empty: it must hold a key`);
  return keyRing([first, ...others]);
}

/** Node's decoder skips what is not base64, so the text has to come back the same. */
function keyIn(text: string, named: string): Uint8Array {
  const key = Buffer.from(text, 'base64');
  if (key.length !== keyBytes || key.toString('base64') !== text)
    throw new HeldKeyError(`${named} must be a key of ${keyBytes} bytes in base64 (openssl rand -base64 32)`);
  return key;
}
