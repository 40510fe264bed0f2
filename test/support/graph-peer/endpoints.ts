import list from './microsoft-endpoints.json' with { type: 'json' };

/** What Microsoft's pages add to an endpoint of its list, with the page that says so. */
const onPages = [
  {
    page: 'List manager (the whole chain)',
    method: 'GET',
    base: '/users/{user-id}',
    query: ['$count'],
    header: ['ConsistencyLevel'],
  },
  {
    page: 'Get user mailbox settings (one of them)',
    method: 'GET',
    base: '/users/{user-id}/mailboxSettings',
    rest: '/automaticRepliesSetting',
  },
  {
    page: 'List group transitive members (of one type)',
    method: 'GET',
    base: '/groups/{group-id}/transitiveMembers',
    rest: '/microsoft.graph.user',
    query: ['$skiptoken'],
  },
] as const;

/** Batching stands on a page of its own, and on no list. */
const batching = { method: 'POST', path: '/$batch', query: [], header: [] };

const endpoints = [batching, ...list.endpoints.flatMap((each) => [each, ...addedTo(each)])];

function addedTo({ method, path, query, header }: (typeof list.endpoints)[number]) {
  return onPages
    .filter((each) => each.method === method && each.base === path)
    .map((added) => ({
      method,
      path: `${path}${'rest' in added ? added.rest : ''}`,
      query: [...query, ...('query' in added ? added.query : [])],
      header: [...header, ...('header' in added ? added.header : [])],
    }));
}

/**
 * Throws for a call that Microsoft's list of endpoints (and the pages above) does not hold: its method, its path, an option
 * of its query, or `ConsistencyLevel` where it is not taken. `path` is without the version.
 */
export function mustBeListed(
  method: string,
  path: string,
  query: URLSearchParams,
  headers: Readonly<Record<string, string | undefined>>,
): void {
  const found = endpoints.filter((each) => each.method === method && isAt(each.path, path));
  if (found.length === 0) throw new Error('no such endpoint');
  for (const option of query.keys())
    if (!found.some((each) => each.query.includes(option))) throw new Error(`${option} is not taken here`);
  if (headers['consistencylevel'] === undefined) return;
  if (!found.some((each) => each.header.includes('ConsistencyLevel')))
    throw new Error('ConsistencyLevel is not taken here');
}

function isAt(template: string, path: string): boolean {
  const parts = template.split('/');
  const given = path.split('/');
  if (parts.length !== given.length) return false;
  return parts.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index]));
}
