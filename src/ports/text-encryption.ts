/** Encryption of text, and of files, with a data key. Whoever reads must say what the text was written for, in the same words. */
export interface TextEncryption {
  /** 256 random bits. */
  readonly newKey: () => Uint8Array;
  /** Never the same twice: each has a random nonce of its own. */
  readonly encrypt: (key: Uint8Array, text: string, writtenFor: string) => Uint8Array;
  /** Throws `Unreadable` when the bytes were changed, cut, written with another key or for something else. */
  readonly decrypt: (key: Uint8Array, sealed: Uint8Array, writtenFor: string) => string;
  /** The same for bytes that are no text. */
  readonly encryptBytes: (key: Uint8Array, bytes: Uint8Array, writtenFor: string) => Uint8Array;
  readonly decryptBytes: (key: Uint8Array, sealed: Uint8Array, writtenFor: string) => Uint8Array;
}
