import { z } from 'zod';
import type { DirectoryPerson } from '../../organisation/directory-facts.ts';
import { GraphUser, isVeiled, personIn } from './directory-user.ts';
import type { Graph } from './request.ts';

/** Nothing of that size is a team; the link to the next page must end somewhere. */
const mostMembers = 2000;
const mostPages = 3;
const Page = z.object({ value: z.array(GraphUser), '@odata.nextLink': z.string().optional() });

/**
 * Everybody in a group and the groups in it. Only what `User.ReadBasic.All` shows is asked for. Nothing when a page is
 * missing: half a team would look like a team from which people have left.
 */
export async function groupMembers(
  graph: Graph,
  group: string,
): Promise<readonly DirectoryPerson[] | undefined> {
  const members: DirectoryPerson[] = [];
  let path: string | undefined =
    `/groups/${encodeURIComponent(group)}/transitiveMembers/microsoft.graph.user` +
    '?$select=id,displayName,mail,userPrincipalName&$top=999&$count=true';
  for (let pages = 0; path !== undefined; pages += 1) {
    if (pages === mostPages) return undefined;
    const answer = await graph({
      method: 'GET',
      path,
      headers: { ConsistencyLevel: 'eventual' },
      service: 'directory',
    });
    const page = answer.kind === 'answered' ? Page.safeParse(answer.body).data : undefined;
    if (page === undefined || page.value.some(isVeiled)) return undefined;
    if (members.length + page.value.length > mostMembers) return undefined;
    members.push(...page.value.flatMap((user) => personIn(user) ?? []));
    path = nextPath(page['@odata.nextLink']);
  }
  return members;
}

/** Only the path of the next page is taken, never its host: the token goes nowhere else. */
function nextPath(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  return `${pathname.replace(/^\/v1\.0/, '')}${search}`;
}
