import type { Concern } from '../concern/concern.ts';
import type { Spoken } from '../concern/limits.ts';
import type { PersonId } from '../organisation/ids.ts';

/** A concern as read; `tag` guards its next change. */
export interface StoredConcern {
  readonly concern: Concern;
  readonly tag: string;
}

/** What a colleague has sent lately, as read. */
export interface StoredSpoken {
  readonly spoken: Spoken;
  readonly tag: string;
}

/**
 * Concerns of colleagues, one row a person they are about; and beside them what each colleague has sent lately, for the
 * limits. Throws `StorageUnavailable`.
 */
export interface ConcernStore {
  read(about: PersonId): Promise<StoredConcern | undefined>;
  /** Writes over the concern of this tag, or the first one. False when somebody else wrote meanwhile. */
  write(concern: Concern, tag: string | undefined): Promise<boolean>;
  /** Removes the concern of this tag. False when it was changed meanwhile. */
  remove(about: PersonId, tag: string): Promise<boolean>;
  /** People whose concern has something to be done by this UTC instant. */
  due(at: string): AsyncIterable<PersonId>;
  readSpoken(by: PersonId): Promise<StoredSpoken | undefined>;
  /** As `write`. */
  writeSpoken(spoken: Spoken, tag: string | undefined): Promise<boolean>;
  /** Forgets what was sent by people who have sent nothing since this UTC instant. How many. */
  removeSpokenBefore(at: string): Promise<number>;
}
