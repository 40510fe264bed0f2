import type { AutomaticRepliesSetting, User } from '@microsoft/microsoft-graph-types';
import { fail, mustBe, notFound, type PeerAnswer, type PeerRequest } from './http.ts';

/** A user of the directory. */
export interface PeerUser extends Pick<User, 'mail' | 'userPrincipalName' | 'accountEnabled'> {
  readonly id: string;
  readonly displayName: string;
  /** Whose id it is. */
  readonly manager?: string;
  readonly replies?: AutomaticRepliesSetting;
  /** Free and busy, a digit each quarter of an hour. */
  readonly view?: string;
}

/** What the directory knows. */
export interface PeerDirectory {
  readonly users: readonly PeerUser[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly pageSize: number;
  /** Where pages to come are. */
  readonly origin: string;
}

/** Everybody in a group, page by page. */
export function membersOf(
  { users, groups, pageSize, origin }: PeerDirectory,
  group: string,
  { headers }: PeerRequest,
  query: URLSearchParams,
): PeerAnswer {
  mustBe(headers['consistencylevel'], 'eventual');
  mustBe(query.get('$count'), 'true');
  const select = query.get('$select') ?? '';
  mustBe(select, 'id,displayName,mail,userPrincipalName');
  const members = groups[group];
  if (members === undefined) return notFound('Request_ResourceNotFound');
  const from = Number(query.get('$skiptoken') ?? 0);
  const next = from + pageSize;
  const value = members.slice(from, next).map((id) => selected(userOf(users, id), select));
  const link = `${origin}/v1.0/groups/${group}/transitiveMembers/microsoft.graph.user?$count=true&$select=${select}&$skiptoken=${String(next)}`;
  return { status: 200, body: { value, ...(next < members.length && { '@odata.nextLink': link }) } };
}

/** A user, and the managers above. */
export function chainOf(
  { users }: PeerDirectory,
  id: string,
  { headers }: PeerRequest,
  query: URLSearchParams,
): PeerAnswer {
  mustBe(headers['consistencylevel'], 'eventual');
  mustBe(query.get('$count'), 'true');
  const select = /^manager\(\$levels=max;\$select=([\w,]+)\)$/.exec(query.get('$expand') ?? '')?.[1] ?? '';
  mustBe(select, 'id,displayName,mail,userPrincipalName,accountEnabled');
  const known = users.find((user) => user.id === id);
  if (known === undefined) return notFound('Request_ResourceNotFound');
  return { status: 200, body: { id, ...managerOf(users, known, select) } satisfies User };
}

function managerOf(users: readonly PeerUser[], { manager }: PeerUser, select: string): Pick<User, 'manager'> {
  if (manager === undefined) return {};
  const user = userOf(users, manager);
  return { manager: { ...selected(user, select), ...managerOf(users, user, select) } };
}

/** The automatic replies of a mailbox. */
export function repliesOf({ users }: PeerDirectory, id: string, { headers }: PeerRequest): PeerAnswer {
  mustBe(headers['prefer'], 'outlook.timezone="UTC"');
  const user = users.find((each) => each.id === id);
  if (user === undefined) return notFound('ErrorInvalidUser');
  const { replies = { status: 'disabled' } } = user;
  return {
    status: 200,
    body: { internalReplyMessage: 'SECRET', ...replies } satisfies AutomaticRepliesSetting,
  };
}

function userOf(users: readonly PeerUser[], id: string): PeerUser {
  return users.find((user) => user.id === id) ?? fail(`no user ${id}`);
}

/** A user, with no more than was asked for. */
export function selected(
  { displayName, mail, userPrincipalName, accountEnabled, id }: PeerUser,
  select: string,
): User {
  const user = { id, displayName, mail, userPrincipalName, accountEnabled };
  const names = select.split(',');
  return Object.fromEntries(
    Object.entries(user).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}
