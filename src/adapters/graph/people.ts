import type { z } from 'zod';
import type { DirectoryPerson } from '../../organisation/directory-facts.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { readAll } from './batch.ts';
import { GraphUser, isVeiled, personIn } from './directory-user.ts';
import type { Graph, GraphAnswer } from './request.ts';

const WithManager = GraphUser.extend({
  get manager() {
    return WithManager.nullish();
  },
});

const read = 'id,displayName,mail,userPrincipalName,accountEnabled';

/** The managers above each person, nearest first. Whoever Graph said nothing of is left out. */
export async function managerChains(
  graph: Graph,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly DirectoryPerson[]>> {
  const answers = await readAll(
    graph,
    people.map((person) => ({
      path:
        `/users/${encodeURIComponent(person)}` +
        `?$expand=manager($levels=max;$select=${read})&$select=id&$count=true`,
      headers: { ConsistencyLevel: 'eventual' },
    })),
  );
  const chains = people.map((person, index) => [person, chainIn(answers[index])] as const);
  return new Map(chains.flatMap(([person, chain]) => (chain === undefined ? [] : [[person, chain]])));
}

function chainIn(answer: GraphAnswer | undefined): readonly DirectoryPerson[] | undefined {
  // Who is not in the directory has no manager there.
  if (answer?.kind === 'refused' && answer.status === 404) return [];
  if (answer?.kind !== 'answered') return undefined;
  const user = WithManager.safeParse(answer.body).data;
  return user === undefined ? undefined : above(user);
}

/** Undefined where somebody above is there and their name is not shown. */
function above({ manager }: z.infer<typeof WithManager>): readonly DirectoryPerson[] | undefined {
  if (!manager) return [];
  if (isVeiled(manager)) return undefined;
  const person = personIn(manager);
  const further = person === undefined ? [] : above(manager);
  if (person === undefined || further === undefined) return further;
  return [person, ...further];
}
