import type { DirectoryPerson, UnitFacts } from '../organisation/directory-facts.ts';
import type { PersonId } from '../organisation/ids.ts';

/** The directory of the organisation (Entra through Graph), where one is connected. It never throws. */
export interface Directory {
  /** Everybody in a group and the groups in it; undefined when it did not say all of it. */
  team(group: string): Promise<readonly DirectoryPerson[] | undefined>;
  /**
   * The managers above each of these people, the nearest first; empty where somebody has none. Whoever it said nothing of
   * is left out. A chain ends before the first manager whose account is closed or has no name or address.
   */
  managers(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly DirectoryPerson[]>>;
}

/**
 * The last answers of the directory, kept in storage: after a start without Graph everybody has the role that they had
 * before. Throws when storage is not there.
 */
export interface DirectoryCopies {
  readAll(): Promise<readonly UnitFacts[]>;
  write(facts: UnitFacts): Promise<void>;
}
