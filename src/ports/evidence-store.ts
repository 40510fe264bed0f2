import type { CaseId } from '../case/ids.ts';
import type { EvidenceMediaType, Refusal } from '../evidence/media-type.ts';

/** SHA-256 of a file as it was received, in lower-case hex. */
export type ContentHash = string;

/** What came of keeping a file. */
export type KeptEvidence =
  | {
      readonly kind: 'kept';
      readonly hash: ContentHash;
      /** In bytes, as received. */
      readonly size: number;
      /** By what the file holds; its name says nothing. */
      readonly mediaType: EvidenceMediaType;
    }
  | Refusal;

/**
 * Files that people send to show what happened: kept as they were received, encrypted with one key a case, and found by
 * their hash. A draft's files lie under the number of the case that it may become. Throws `StorageUnavailable` when
 * storage or the key service cannot be reached.
 */
export interface EvidenceStore {
  /** The same file again does no harm, and mends one that cannot be read. Throws `Unreadable` when the case was erased. */
  keep(caseId: CaseId, bytes: Uint8Array): Promise<KeptEvidence>;
  /** The file, byte for byte; nothing when it is not there or was erased. Throws `Unreadable` when it is not what was kept. */
  read(caseId: CaseId, hash: ContentHash): Promise<Uint8Array | undefined>;
  /** Removing what is gone does no harm. */
  remove(caseId: CaseId, hash: ContentHash): Promise<void>;
  /** All files of a case, for good: destroys the key, then removes them. Nothing can be kept under this number again. */
  erase(caseId: CaseId): Promise<void>;
  /** All files of a draft that comes to nothing: as `erase`, but no row stays that tells that there was something. */
  discard(caseId: CaseId): Promise<void>;
}

/** The same files as they lie in storage. Throws `StorageUnavailable` when storage cannot be reached. */
export interface SealedEvidenceStore {
  read(caseId: CaseId, hash: ContentHash): Promise<Uint8Array | undefined>;
  /** `writtenAt` is a UTC instant. False when there is one already: then nothing is written. */
  create(caseId: CaseId, hash: ContentHash, sealed: Uint8Array, writtenAt: string): Promise<boolean>;
  /** Removing what is gone does no harm. */
  remove(caseId: CaseId, hash: ContentHash): Promise<void>;
  /** Everything of one case. */
  removeAll(caseId: CaseId): Promise<void>;
  /** What lies there of one case, in any order. */
  hashesOf(caseId: CaseId): Promise<readonly ContentHash[]>;
  /** Cases that have files of which none was written since this UTC instant. */
  lastWrittenBefore(at: string): AsyncIterable<CaseId>;
}
