import type { CaseId } from '../case/ids.ts';

/** SHA-256 of a file as it was received, in lower-case hex. */
export type ContentHash = string;

/**
 * Encrypted files of cases and drafts, each under the hash of what it was before. Throws `StorageUnavailable` when
 * storage cannot be reached.
 */
export interface SealedEvidenceStore {
  read(caseId: CaseId, hash: ContentHash): Promise<Uint8Array | undefined>;
  /** Writing the same file again does no harm; what is there already stays. */
  write(caseId: CaseId, hash: ContentHash, sealed: Uint8Array): Promise<void>;
  /** Removing what is gone does no harm. */
  remove(caseId: CaseId, hash: ContentHash): Promise<void>;
  /** Everything of one case. */
  removeAll(caseId: CaseId): Promise<void>;
  /** Cases that have files of which none was written since this UTC instant, for the sweep. */
  lastWrittenBefore(at: string): AsyncIterable<CaseId>;
}
