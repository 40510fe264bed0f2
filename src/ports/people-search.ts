import type { DirectoryPerson } from '../organisation/directory-facts.ts';
import type { PersonId } from '../organisation/ids.ts';

/** People of the directory with such a name. */
export interface PeopleFound {
  readonly people: readonly DirectoryPerson[];
  /** More people have such a name than it gave. */
  readonly isMore: boolean;
}

/**
 * Everybody in the directory of the organisation (Entra through Graph), also whom the organisation file does not name. It
 * never throws, keeps nothing beyond the process, and logs neither what it was asked nor whom it found.
 */
export interface PeopleSearch {
  /**
   * People with an open account whose name has each of the words at the beginning of one of its own. The words are of
   * letters and digits only. Undefined when it did not answer.
   */
  byName(words: readonly string[]): Promise<PeopleFound | undefined>;
  /** Those of them whom it knows; whoever it said nothing of is left out. */
  byId(people: readonly PersonId[]): Promise<readonly DirectoryPerson[]>;
}
