import type { Alert } from '../alert/alert.ts';
import type { PersonId } from '../organisation/ids.ts';

/** An alert as read; `tag` guards its next change. */
export interface StoredAlert {
  readonly alert: Alert;
  readonly tag: string;
}

/** Alerts to who is on call, the latest one of each person. Throws `StorageUnavailable`. */
export interface AlertStore {
  read(person: PersonId): Promise<StoredAlert | undefined>;
  /** Writes it over the one of this tag, or as the person's first. False when somebody else wrote meanwhile. */
  write(alert: Alert, tag: string | undefined): Promise<boolean>;
  /** Those that look for somebody, or of which something is still to be written down. */
  underWay(): Promise<readonly StoredAlert[]>;
  /** Removes those that were started before this UTC instant and are over. How many. */
  removeOld(before: string): Promise<number>;
}
