import type { Draft } from '../case/draft.ts';
import type { PersonId } from '../organisation/ids.ts';

/** A draft as read; `tag` guards its next change. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly tag: string;
}

/** One draft a person, which nobody else can see. Throws `StorageUnavailable` when storage cannot be reached. */
export interface DraftStore {
  read(person: PersonId): Promise<StoredDraft | undefined>;
  /** Writes the draft over the one that was read (`tag`), or as the first one. False when somebody else wrote meanwhile. */
  write(draft: Draft, tag: string | undefined): Promise<boolean>;
  /** Removes the draft; with a tag only the one that was read, so that a newer one stays. */
  remove(person: PersonId, tag?: string): Promise<void>;
  /** People whose draft was last changed before this UTC instant. */
  changedBefore(at: string): AsyncIterable<PersonId>;
}
