import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphAbsence } from '../../../src/adapters/graph/absence.ts';
import { graphDirectory } from '../../../src/adapters/graph/directory.ts';
import { createGraph, type Graph } from '../../../src/adapters/graph/request.ts';
import { PersonId } from '../../../src/organisation/ids.ts';
import { GraphPeer } from '../../support/graph-peer/graph-peer.ts';
import type { PeerUser } from '../../support/graph-peer/people.ts';
import { serve, type ServedPeer } from '../../support/graph-peer/serve.ts';
import { recordedLog } from '../teams/support/recorded-log.ts';

const user = (id: string, more: Partial<PeerUser> = {}): PeerUser => ({
  id,
  displayName: id.toUpperCase(),
  mail: `${id}@eksempel.dk`,
  accountEnabled: true,
  ...more,
});
const as = (id: string) => ({ id, name: id.toUpperCase(), email: `${id}@eksempel.dk`, language: 'da' });
const person = (id: string) => PersonId.parse(id);

let peer: GraphPeer;
let served: ServedPeer;
let graph: Graph;
let entries: ReturnType<typeof recordedLog>['entries'];
let log: ReturnType<typeof recordedLog>['log'];
let now = 0;
beforeEach(async () => {
  peer = new GraphPeer('unused');
  served = await serve(peer);
  ({ log, entries } = recordedLog());
  now = 0;
  graph = createGraph({ origin: served.origin, token: () => Promise.resolve('TOKEN'), log, now: () => now });
});
afterEach(async () => {
  expect(peer.complaints).toEqual([]);
  expect(JSON.stringify(entries)).not.toMatch(/anna|mona|TOKEN/);
  await served.stop();
});

describe('a team', () => {
  it('is everybody in the group, page by page, without who cannot be written to', async () => {
    peer.users = [
      user('anna'),
      user('bo', { mail: null, userPrincipalName: 'bo@upn.dk' }),
      user('robot', { mail: null }),
    ];
    peer.groups = { g1: ['anna', 'bo', 'robot'] };
    peer.pageSize = 1;
    expect(await graphDirectory(graph).team('g1')).toEqual([as('anna'), { ...as('bo'), email: 'bo@upn.dk' }]);
    expect(peer.requests[0]).toMatchObject({
      method: 'GET',
      url: '/v1.0/groups/g1/transitiveMembers/microsoft.graph.user?$select=id,displayName,mail,userPrincipalName&$top=999&$count=true',
    });
  });

  it('is never half a team', async () => {
    peer.users = [user('anna'), user('bo')];
    peer.groups = { g1: ['anna', 'bo'] };
    peer.pageSize = 1;
    peer.refusals.push({ at: 'skiptoken', answer: { status: 503 } });
    expect(await graphDirectory(graph).team('g1')).toBeUndefined();
    expect(await graphDirectory(graph).team('g2')).toBeUndefined();
  });

  it('of which Graph does not show the names is no answer, and no team without people', async () => {
    peer.users = [{ id: 'anna', displayName: '' }];
    peer.groups = { g1: ['anna'] };
    expect(await graphDirectory(graph).team('g1')).toBeUndefined();
    peer.users = [user('bo', { manager: 'anna' }), { id: 'anna', displayName: '' }];
    expect([...(await graphDirectory(graph).managers([person('bo')]))]).toEqual([]);
  });

  it('takes from the link to the next page its path alone', async () => {
    peer.users = [user('anna'), user('bo')];
    peer.groups = { g1: ['anna', 'bo'] };
    peer.pageSize = 1;
    peer.origin = 'https://elsewhere.example';
    expect(await graphDirectory(graph).team('g1')).toHaveLength(2);
    expect(peer.requests).toHaveLength(2);
  });
});

describe('the managers', () => {
  it('of many come in batches of twenty, each chain up to a closed account', async () => {
    peer.users = [
      ...Array.from({ length: 21 }, (_, index) => user(`e${index}`, { manager: 'mona' })),
      user('mona', { manager: 'karen' }),
      user('karen', { manager: 'closed' }),
      user('closed', { accountEnabled: false, manager: 'top' }),
      user('top'),
    ];
    const asked = peer.users.slice(0, 21).map(({ id }) => person(id));
    const chains = await graphDirectory(graph).managers([...asked, person('top'), person('stranger')]);
    expect(chains.get(person('e20'))).toEqual([as('mona'), as('karen')]);
    expect(chains.get(person('top'))).toEqual([]);
    expect(chains.get(person('stranger'))).toEqual([]);
    expect(peer.requests.filter(({ url }) => url === '/v1.0/$batch')).toHaveLength(2);
    expect(peer.requests[1]).toMatchObject({
      method: 'GET',
      url: expect.stringMatching(
        /^\/v1\.0\/users\/e\d+\?\$expand=manager\(\$levels=max;\$select=id,displayName,mail,userPrincipalName,accountEnabled\)&\$select=id&\$count=true$/,
      ) as unknown,
    });
  });

  it('of one who is throttled inside a batch are left out, the others are known', async () => {
    peer.users = [user('anna', { manager: 'mona' }), user('bo', { manager: 'mona' }), user('mona')];
    peer.refusals.push({ at: '/users/bo', answer: { status: 429, headers: { 'retry-after': '5' } } });
    const chains = await graphDirectory(graph).managers([person('anna'), person('bo')]);
    expect([...chains.keys()]).toEqual(['anna']);
  });
});

describe('who is away', () => {
  const at = Temporal.Instant.from('2026-11-27T09:00:00Z');
  const scheduled = (start: string, end: string) => ({
    status: 'scheduled' as const,
    scheduledStartDateTime: { dateTime: `${start}:00:00.0000000`, timeZone: 'UTC' },
    scheduledEndDateTime: { dateTime: `${end}:00:00.0000000`, timeZone: 'UTC' },
  });

  it('is who has automatic replies on at that time, asked for all at once and kept for five minutes', async () => {
    peer.users = [
      user('on', { replies: { status: 'alwaysEnabled' } }),
      user('off'),
      user('now', { replies: scheduled('2026-11-27T09', '2026-11-27T10') }),
      user('over', { replies: scheduled('2026-11-27T08', '2026-11-27T09') }),
      user('odd', {
        replies: { status: 'scheduled', scheduledStartDateTime: { dateTime: 'x', timeZone: 'UTC' } },
      }),
    ];
    const absence = graphAbsence(graph, log, () => now);
    const ask = () =>
      Promise.all(
        ['on', 'off', 'now', 'over', 'odd', 'stranger'].map((id) => absence.isAway(person(id), at)),
      );
    const expected = ['yes', 'no', 'yes', 'no', 'unknown', 'unknown'];
    expect(await ask()).toEqual(expected);
    expect(peer.requests.filter(({ url }) => url === '/v1.0/$batch')).toHaveLength(1);
    expect(peer.requests.map(({ url }) => url)).toContain(
      '/v1.0/users/on/mailboxSettings/automaticRepliesSetting',
    );
    now = 299_000;
    expect(await ask()).toEqual(expected);
    // Only of the stranger it knew nothing, and that it does not keep for long.
    expect(peer.requests.filter(({ url }) => url.startsWith('/v1.0/users/'))).toHaveLength(7);
    now = 301_000;
    await ask();
    expect(peer.requests.filter(({ url }) => url.startsWith('/v1.0/users/'))).toHaveLength(12);
  });

  it('is unknown while Graph does not answer, and is not asked for again within a minute', async () => {
    peer.refusals.push({ at: '$batch', answer: { status: 503 } });
    peer.users = [user('anna', { replies: { status: 'alwaysEnabled' } })];
    const absence = graphAbsence(graph, log, () => now);
    expect(await absence.isAway(person('anna'), at)).toBe('unknown');
    expect(await absence.isAway(person('anna'), at)).toBe('unknown');
    expect(peer.requests).toHaveLength(1);
    now = 61_000;
    expect(await absence.isAway(person('anna'), at)).toBe('yes');
    expect(entries.map(({ event }) => event)).toContain('graph.failed');
  });
});
