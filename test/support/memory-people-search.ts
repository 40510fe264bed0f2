import type { DirectoryPerson } from '../../src/organisation/directory-facts.ts';
import { wordsIn } from '../../src/organisation/find-people.ts';
import type { PeopleSearch } from '../../src/ports/people-search.ts';

const most = 25;

/** A directory of these people. */
export interface MemoryPeopleSearch extends PeopleSearch {
  people: readonly DirectoryPerson[];
  /** It does not answer while this is set. */
  isAway: boolean;
}

/** The directory of the organisation, kept in memory. */
export function memoryPeopleSearch(people: readonly DirectoryPerson[]): MemoryPeopleSearch {
  return {
    people,
    isAway: false,
    byName(words) {
      if (this.isAway) return Promise.resolve(undefined);
      const found = this.people.filter(({ name }) =>
        words.every((word) => wordsIn(name).some((part) => part.startsWith(word))),
      );
      return Promise.resolve({ people: found.slice(0, most), isMore: found.length > most });
    },
    byId(ids) {
      return Promise.resolve(this.isAway ? [] : this.people.filter(({ id }) => ids.includes(id)));
    },
  };
}
