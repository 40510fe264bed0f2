import type { NoticeContent } from '../notices/content.ts';
import type { PersonId } from '../organisation/ids.ts';

/** One notice on its way to one person. */
export interface Notice {
  readonly recipient: PersonId;
  /** What the notice is of: a second one with the same key is not sent to the same person. */
  readonly key: string;
  readonly content: NoticeContent;
  readonly status: 'pending' | 'sending' | 'sent' | 'dead';
  readonly attempts: number;
  /** How many of the attempts may have arrived. */
  readonly doubts: number;
  /**
   * UTC instant: of a pending notice the earliest next attempt, of a `sending` one the end of its sender's lease, of a
   * settled one when it was settled.
   */
  readonly notBefore: string;
  /** UTC instant from which on it is pointless. */
  readonly until: string | undefined;
}

/** A notice as read; `tag` guards its next step. */
export interface StoredNotice {
  readonly notice: Notice;
  readonly tag: string;
}

/** What people are to be told outside their cases, one row a notice and person. Throws `StorageUnavailable`. */
export interface NoticeStore {
  /** Keeps a notice. False when there is one of this key for this person already, sent or not. */
  add(notice: Notice): Promise<boolean>;
  /** The notice of this key for this person; nothing where there was none, or it was forgotten. */
  read(recipient: PersonId, key: string): Promise<Notice | undefined>;
  /** Notices to anybody that are pending or being sent. */
  outstanding(): Promise<readonly StoredNotice[]>;
  /** Writes a step of a notice; the new tag, or nothing when somebody else was faster. */
  change(notice: Notice, tag: string): Promise<string | undefined>;
  /** Forgets notices that were settled before this UTC instant, and with them their keys. How many. */
  removeSettled(before: string): Promise<number>;
}
