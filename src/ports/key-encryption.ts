/** A data key as it is stored: it can be used only by whoever has the key-encryption key that it names. */
export interface WrappedKey {
  /** Name and version of the key-encryption key, which stays known for as long as anything is wrapped with it. */
  readonly keyId: string;
  readonly wrapped: Uint8Array;
}

/**
 * The key-encryption key, wherever it is held: a file, a row, or a service that never hands it out. Both throw
 * `StorageUnavailable` when the service does not answer (try again); `unwrap` throws `Unreadable` when its key is gone
 * for good, or the wrapped form was changed.
 */
export interface KeyEncryption {
  wrap(dataKey: Uint8Array): Promise<WrappedKey>;
  unwrap(key: WrappedKey): Promise<Uint8Array>;
}
