/**
 * What was encrypted cannot be read: `changed` the ciphertext or its wrapped key is not what was written, or belongs to
 * something else; `key-gone` no key-encryption key at hand unwraps its key. Trying again does not help.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly reason: 'changed' | 'key-gone';

  constructor(reason: 'changed' | 'key-gone') {
    super(`what was encrypted cannot be read: ${reason}`);
    this.reason = reason;
  }
}
