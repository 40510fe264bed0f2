import type { AdministratorNotice } from '../organisation/administrator-notice.ts';
import type { PersonId } from '../organisation/ids.ts';

/** One notice on its way to one administrator. */
export interface Notice {
  readonly administrator: PersonId;
  /** What the notice is of: a second one with the same key is not sent to the same administrator. */
  readonly key: string;
  readonly notice: AdministratorNotice;
  readonly status: 'pending' | 'sending' | 'sent' | 'dead';
  readonly attempts: number;
  /** How many of the attempts may have arrived; the next one says that it repeats. */
  readonly doubts: number;
  /** UTC instant: of a pending notice the earliest next attempt, of a `sending` one the end of its sender's lease. */
  readonly notBefore: string;
}

/** A notice as read; `tag` guards its next step. */
export interface StoredNotice {
  readonly notice: Notice;
  readonly tag: string;
}

/** What the administrators are to be told, one row a notice and administrator. Throws `StorageUnavailable`. */
export interface NoticeStore {
  /** Keeps a notice. False when there is one of this key for this administrator already, sent or not. */
  add(notice: Notice): Promise<boolean>;
  /** Notices to this administrator that are pending or being sent. */
  outstanding(administrator: PersonId): Promise<readonly StoredNotice[]>;
  /** Writes a step of a notice; the new tag, or nothing when somebody else was faster. */
  change(notice: Notice, tag: string): Promise<string | undefined>;
}
