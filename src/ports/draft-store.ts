import type { Draft } from '../case/draft.ts';
import type { CaseId } from '../case/ids.ts';
import type { PersonId } from '../organisation/ids.ts';

/** A draft as read; `tag` guards its next change. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly tag: string;
}

/**
 * One draft a person, which nobody else can see, encrypted with a key of its own. Throws `StorageUnavailable` when
 * storage or the key service cannot be reached, `Unreadable` when the draft was changed from outside or its key is gone.
 */
export interface DraftStore {
  /** With the number that the draft should have, its key is read beside it and not after it. */
  read(person: PersonId, caseId?: CaseId): Promise<StoredDraft | undefined>;
  /** Writes the draft over the one that was read, or as the first one. False when somebody else wrote meanwhile. */
  write(draft: Draft, before: StoredDraft | undefined): Promise<boolean>;
  /**
   * Writes into the draft that was read that it is being sent from this UTC instant on: whoever would take something
   * away from it then reads that first. False when somebody else wrote or removed it meanwhile: then it must not be sent.
   */
  hold(before: StoredDraft, since: string): Promise<boolean>;
  /**
   * Removes the draft and its key; with a tag only the one that was read, so that a newer one stays. False when one
   * stays for that reason.
   */
  remove(person: PersonId, tag?: string): Promise<boolean>;
  /** Drafts that were last changed before this UTC instant. */
  changedBefore(
    at: string,
  ): AsyncIterable<{ readonly person: PersonId; readonly caseId: string; readonly tag: string }>;
}
