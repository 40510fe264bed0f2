/** The key-encryption key that the set-up names cannot be used. The message says why and what to do, never what was there. */
export class HeldKeyError extends Error {
  override readonly name = 'HeldKeyError';
}
