import { personOf } from '../organisation/directory.ts';
import { wordsIn } from '../organisation/find-people.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { PeopleFound } from '../ports/people-search.ts';
import type { Texts } from '../texts/texts.ts';
import type { Services } from './services.ts';

/** People of the whole directory, for the purposes that anybody can be chosen for. */
export interface BeyondFile extends PeopleFound {
  /** The directory did not answer: only people of the organisation file could be found. */
  readonly isPart: boolean;
}

/** Nobody but those of the organisation file. */
export const fileAlone: BeyondFile = { people: [], isMore: false, isPart: false };

/** People with such a name in the directory, where one can be searched. */
export async function beyondFile({ peopleSearch }: Services, text: string): Promise<BeyondFile> {
  const words = wordsIn(text);
  if (peopleSearch === undefined || words.length === 0) return fileAlone;
  const found = await peopleSearch.byName(words);
  return found === undefined ? { ...fileAlone, isPart: true } : { ...found, isPart: false };
}

/** Whether somebody is of the workplace: in the organisation file, or in the directory where it can be asked. */
export async function isOfWorkplace(services: Services, person: PersonId): Promise<boolean> {
  if (personOf(services.organisation, person) !== undefined) return true;
  return ((await services.peopleSearch?.byId([person])) ?? []).length > 0;
}

/**
 * The same services, in which these people have a name, for a card or a file that shows them: by the organisation file, else
 * by the directory, else in words. Names of people who are not in the file are kept nowhere.
 */
export async function naming(
  services: Services,
  people: readonly PersonId[],
  { findPerson }: Texts,
): Promise<Services> {
  const { organisation, peopleSearch } = services;
  const unknown = people.filter((person) => personOf(organisation, person) === undefined);
  if (unknown.length === 0) return services;
  const found = (await peopleSearch?.byId(unknown)) ?? [];
  const known = new Map(found.map((person) => [person.id, person]));
  const named = unknown.map((id) => ({
    id,
    name: known.get(id)?.name ?? findPerson.unnamed,
    email: known.get(id)?.email ?? '',
    language: 'da' as const,
    away: [],
  }));
  return {
    ...services,
    organisation: { ...organisation, people: [...organisation.people, ...named] },
  };
}
