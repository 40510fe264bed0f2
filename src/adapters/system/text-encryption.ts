import { randomBytes } from 'node:crypto';
import type { TextEncryption } from '../../ports/text-encryption.ts';
import { keyBytes, open, seal } from './aes-gcm.ts';

/** AES-256-GCM with the operating system's random numbers. */
export const textEncryption: TextEncryption = {
  newKey: () => randomBytes(keyBytes),
  encrypt: (key, text, writtenFor) => seal(key, Buffer.from(text), writtenFor),
  decrypt: (key, sealed, writtenFor) => Buffer.from(open(key, sealed, writtenFor)).toString(),
  encryptBytes: seal,
  decryptBytes: open,
};
