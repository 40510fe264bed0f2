import type { PersonId } from '../organisation/ids.ts';
import type { CaseState } from './state.ts';

type WithReaders = Pick<CaseState, 'consents' | 'joined' | 'told'>;

/** Whether somebody who leads may read the words: the consent was for those whom the person chose, not for who came later. */
export function mayReadWords({ consents, joined }: WithReaders, reader: PersonId): boolean {
  return consents.wordsToLeader && !joined.some(({ person, isNew }) => isNew && person === reader);
}

/** Leaders who may read the person's own words now. */
export function readersOfWords(state: WithReaders): readonly PersonId[] {
  return state.told
    .filter(({ person, as }) => as === 'leader' && mayReadWords(state, person))
    .map(({ person }) => person);
}
