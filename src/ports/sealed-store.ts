import type { CaseId } from '../case/ids.ts';
import type { PersonId } from '../organisation/ids.ts';

/** The encrypted private text of cases. Throws `StorageUnavailable` when storage cannot be reached. */
export interface SealedReportStore {
  /** Bytes as they were written; none at all for a row that has none. `tag` guards the next change. */
  read(caseId: CaseId): Promise<{ readonly sealed: Uint8Array; readonly tag: string } | undefined>;
  /** False when there is a row already: then nothing is written. */
  create(caseId: CaseId, sealed: Uint8Array, writtenAt: string): Promise<boolean>;
  /** Writes over the row of this tag. False when somebody else wrote or removed it meanwhile. */
  write(caseId: CaseId, row: { sealed: Uint8Array; writtenAt: string }, tag: string): Promise<boolean>;
  /** Removes the row; with a tag only as it was found. */
  remove(caseId: CaseId, tag?: string): Promise<void>;
  /** Rows last written before this UTC instant. */
  writtenBefore(at: string): AsyncIterable<{ readonly caseId: CaseId; readonly tag: string }>;
}

/** An encrypted draft with what has to be known without reading it. */
export interface SealedDraft {
  readonly person: PersonId;
  readonly caseId: CaseId;
  /** UTC instant of the last change. */
  readonly changedAt: string;
  readonly sealed: Uint8Array;
}

/** A stored draft; `tag` guards its next change. A row of another shape has no number and no bytes. */
export interface StoredSealedDraft {
  readonly person: PersonId;
  readonly caseId: string;
  /** UTC instant of the last change. */
  readonly changedAt: string;
  readonly sealed: Uint8Array;
  readonly tag: string;
}

/** Encrypted drafts, one a person. Throws `StorageUnavailable` when storage cannot be reached. */
export interface SealedDraftStore {
  read(person: PersonId): Promise<StoredSealedDraft | undefined>;
  /** Writes over the draft of this tag, or the first one. False when somebody else wrote meanwhile. */
  write(draft: SealedDraft, tag: string | undefined): Promise<boolean>;
  /** Removes the draft of this tag. False when it is another one by now. */
  remove(person: PersonId, tag: string): Promise<boolean>;
  /** All drafts, or those that were last changed before this UTC instant. */
  list(changedBefore?: string): AsyncIterable<Omit<StoredSealedDraft, 'sealed'>>;
}
