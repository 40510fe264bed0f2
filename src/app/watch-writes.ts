import { StorageUnavailable } from '../ports/case-store.ts';
import type { Services } from './services.ts';

/** Services that remember whether they may have changed anything that their person would miss. */
interface Watched {
  readonly services: Services;
  readonly mayHaveChanged: () => boolean;
}

/**
 * Watches the writes of one turn, so that its answer can say “not saved” when that is certain. A write that was
 * begun counts, even if its answer got lost; one that was turned away does not.
 */
export function watchWrites(services: Services): Watched {
  let changed = false;
  const watch = async <Result>(write: Promise<Result>): Promise<Result> => {
    try {
      const result = await write;
      changed = true;
      return result;
    } catch (error) {
      changed ||= !(error instanceof StorageUnavailable) || error.mayHaveLanded;
      throw error;
    }
  };
  const { cases, concerns, drafts, people } = services;
  return {
    services: {
      ...services,
      cases: { ...cases, commit: (commit) => watch(cases.commit(commit)) },
      concerns: {
        ...concerns,
        write: (concern, tag) => watch(concerns.write(concern, tag)),
        writeSpoken: (spoken, tag) => watch(concerns.writeSpoken(spoken, tag)),
      },
      drafts: {
        ...drafts,
        write: (draft, tag) => watch(drafts.write(draft, tag)),
        remove: (person, tag) => watch(drafts.remove(person, tag)),
      },
      people: { ...people, write: (person, record) => watch(people.write(person, record)) },
    },
    mayHaveChanged: () => changed,
  };
}
