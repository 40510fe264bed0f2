import type { User } from '@microsoft/microsoft-graph-types';
import { mustBe, notFound, type PeerAnswer, type PeerRequest } from './http.ts';
import { selected, type PeerDirectory } from './people.ts';

const read = 'id,displayName,mail,userPrincipalName';

/** Users by name: each clause the beginning of a word of it, in any case. */
export function searchUsers(
  { users, origin }: PeerDirectory,
  { headers }: PeerRequest,
  query: URLSearchParams,
): PeerAnswer {
  mustBe(headers['consistencylevel'], 'eventual');
  mustBe(query.get('$count'), 'true');
  mustBe(query.get('$select'), read);
  mustBe(query.get('$filter'), 'accountEnabled eq true');
  const clauses = (query.get('$search') ?? '').split(' AND ').map((clause) => {
    const word = /^"displayName:([^"\\\s]+)"$/.exec(clause)?.[1];
    if (word === undefined) throw new Error(`no clause: ${clause}`);
    return word.toLowerCase();
  });
  const found = users
    .filter(({ accountEnabled }) => accountEnabled !== false)
    .filter(({ displayName }) => {
      const words = displayName.toLowerCase().split(/[\s-]+/);
      return clauses.every((clause) => words.some((word) => word.startsWith(clause)));
    });
  const top = Number(query.get('$top'));
  const value: User[] = found.slice(0, top).map((user) => selected(user, read));
  const link = `${origin}/v1.0/users?$skiptoken=more`;
  return { status: 200, body: { value, ...(found.length > top && { '@odata.nextLink': link }) } };
}

/** One user by id. */
export function userAnswer({ users }: PeerDirectory, id: string, query: URLSearchParams): PeerAnswer {
  mustBe(query.get('$select'), read);
  const user = users.find((each) => each.id === id);
  return user === undefined
    ? notFound('Request_ResourceNotFound')
    : { status: 200, body: selected(user, read) };
}
