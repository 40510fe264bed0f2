import type { CaseId } from '../case/ids.ts';
import type { WrappedKey } from './key-encryption.ts';

/** What a data key is for: the private text of a case, a draft, or files. Drafts and their files have the number of the case that may come of them. */
export interface KeyOwner {
  readonly kind: 'case' | 'draft' | 'evidence';
  readonly caseId: CaseId;
}

/** A key found by its age. `tag` guards its removal. */
export interface StoredKey {
  readonly owner: KeyOwner;
  readonly tag: string;
}

/**
 * Wrapped data keys, apart from what they encrypt: without its row, no copy of a ciphertext can be read. Throws
 * `StorageUnavailable` when storage cannot be reached.
 */
export interface DataKeyStore {
  /** The key; `destroyed` when there was one and it was erased on purpose. */
  read(owner: KeyOwner): Promise<WrappedKey | 'destroyed' | undefined>;
  /** Keeps a new key, made at this UTC instant. False when there is one already, or was: then nothing is written. */
  create(owner: KeyOwner, key: WrappedKey, madeAt: string): Promise<boolean>;
  /** Makes the key as young as this UTC instant, so that no sweep takes it. False when there is none. */
  renew(owner: KeyOwner, madeAt: string): Promise<boolean>;
  /** Writes over the key, for good; the row stays, so that it is known and no second key is made. */
  destroy(owner: KeyOwner): Promise<void>;
  /** Removes the key without a trace; with a tag only as it was found. */
  remove(owner: KeyOwner, tag?: string): Promise<void>;
  /** Keys that were made before this UTC instant and not destroyed. */
  madeBefore(at: string): AsyncIterable<StoredKey>;
}
