import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Unreadable } from '../../ports/unreadable.ts';

/** AES-256. */
export const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
/** First byte of everything sealed: a later way of sealing takes another one. */
const version = 1;

/** AES-256-GCM: version, random nonce, ciphertext, tag. `boundTo` is not kept, and needed again to open. */
export function seal(key: Uint8Array, plain: Uint8Array, boundTo: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(boundTo));
  const parts = [cipher.update(plain), cipher.final()];
  return Buffer.concat([Uint8Array.of(version), nonce, ...parts, cipher.getAuthTag()]);
}

/** The bytes that were sealed with this key and bound to the same. Throws `Unreadable` for everything else. */
export function open(key: Uint8Array, sealed: Uint8Array, boundTo: string): Uint8Array {
  const tagAt = sealed.length - tagBytes;
  const textAt = 1 + nonceBytes;
  if (sealed[0] !== version || tagAt < textAt) throw new Unreadable('changed');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, textAt), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(sealed.subarray(tagAt));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(textAt, tagAt)), decipher.final()]);
  } catch {
    throw new Unreadable('changed');
  }
}
