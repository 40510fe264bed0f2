import { z } from 'zod';
import type { DirectoryPerson } from '../../organisation/directory-facts.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PeopleFound, PeopleSearch } from '../../ports/people-search.ts';
import { readAll } from './batch.ts';
import { GraphUser, personIn } from './directory-user.ts';
import type { Graph } from './request.ts';

const most = 25;
const mostWords = 6;
/** So many people who were found are remembered, so that choosing one of them asks nothing more. */
const mostRemembered = 500;

const read = '$select=id,displayName,mail,userPrincipalName';
const Page = z.object({ value: z.array(GraphUser), '@odata.nextLink': z.string().optional() });

/** Looks for people in Entra by name. Accounts that are closed are left out: a namesake who has left is chosen too easily. */
export function graphPeopleSearch(graph: Graph): PeopleSearch {
  const remembered = new Map<PersonId, DirectoryPerson>();

  const remember = (people: readonly DirectoryPerson[]): void => {
    for (const person of people) {
      remembered.delete(person.id);
      remembered.set(person.id, person);
    }
    for (const id of [...remembered.keys()].slice(0, -mostRemembered)) remembered.delete(id);
  };

  return {
    async byName(words) {
      const found = await search(graph, words);
      if (found !== undefined) remember(found.people);
      return found;
    },
    async byId(people) {
      const asked = people.filter((person) => !remembered.has(person));
      remember(asked.length === 0 ? [] : await readUsers(graph, asked));
      return people.flatMap((person) => remembered.get(person) ?? []);
    },
  };
}

async function search(graph: Graph, words: readonly string[]): Promise<PeopleFound | undefined> {
  const answer = await graph({
    method: 'GET',
    path:
      `/users?$search=${encodeURIComponent(searchFor(words))}` +
      `&$filter=${encodeURIComponent('accountEnabled eq true')}&${read}&$top=${most}&$count=true`,
    headers: { ConsistencyLevel: 'eventual' },
    service: 'directory',
  });
  const page = answer.kind === 'answered' ? Page.safeParse(answer.body).data : undefined;
  if (page === undefined) return undefined;
  return {
    people: page.value.flatMap((user) => personIn(user) ?? []),
    isMore: page['@odata.nextLink'] !== undefined,
  };
}

/** Each word a clause of its own. Nothing but letters and digits gets in, so no word can end its quotation. */
function searchFor(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''))
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => `"displayName:${word}"`)
    .join(' AND ');
}

async function readUsers(graph: Graph, people: readonly PersonId[]): Promise<readonly DirectoryPerson[]> {
  const answers = await readAll(
    graph,
    people.map((person) => ({ path: `/users/${encodeURIComponent(person)}?${read}` })),
  );
  return answers.flatMap((answer) => {
    const user = answer.kind === 'answered' ? GraphUser.safeParse(answer.body).data : undefined;
    return (user && personIn(user)) ?? [];
  });
}
