/** The file with the key-encryption key cannot be used. The message says why and what to do, never what is in it. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}
