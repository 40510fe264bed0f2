import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { directoryCopies } from '../../src/adapters/azure-storage/directory-copies.ts';
import { graphDirectory } from '../../src/adapters/graph/directory.ts';
import { createGraph } from '../../src/adapters/graph/request.ts';
import { filledOrganisation, type FilledOrganisation } from '../../src/app/fill-organisation.ts';
import { nameOf } from '../../src/app/recipients.ts';
import { escalationChain } from '../../src/organisation/escalation.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import type { DirectoryCopies } from '../../src/ports/directory.ts';
import { recordedLog } from '../adapters/teams/support/recorded-log.ts';
import { id, plain, unit } from '../organisation/example.ts';
import { GraphPeer } from '../support/graph-peer/graph-peer.ts';
import type { PeerUser } from '../support/graph-peer/people.ts';
import { serve, type ServedPeer } from '../support/graph-peer/serve.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const group = '00000000-0000-4000-8000-000000000001';
const user = (name: string, more: Partial<PeerUser> = {}): PeerUser => ({
  id: name,
  displayName: `Entra ${name}`,
  mail: `${name}@entra.dk`,
  accountEnabled: true,
  ...more,
});

/** The middle, and what lies below it, without leaders; a new unit has its people from a group alone. */
const file = Organisation.parse({
  ...plain,
  graph: { uses: ['people', 'team'] },
  units: [
    ...plain.units.map((each) => {
      const { leader, ...rest } = { leader: undefined, ...each };
      return each.id === 'middle' || leader === undefined ? rest : { ...rest, leader };
    }),
    { id: 'fresh', name: 'Fresh', parent: 'vacant', team: group },
  ],
});

let storage: TestStorage;
let copies: DirectoryCopies;
let peer: GraphPeer;
let served: ServedPeer;
beforeAll(async () => {
  storage = await startStorage();
  copies = directoryCopies(storage.tables.people);
});
afterAll(() => storage.stop());

beforeEach(async () => {
  peer = new GraphPeer('unused');
  served = await serve(peer);
  peer.users = [
    user('tina', { manager: 'karen' }),
    user('mona', { manager: 'anders' }),
    user('henrik', { manager: 'anders' }),
    user('karen', { manager: 'anders' }),
    user('anders', { manager: 'topboss' }),
    user('topboss'),
    user('nina', { manager: 'bodil' }),
    user('bodil', { manager: 'karen' }),
  ];
  peer.groups = { [group]: ['nina', 'bodil'] };
  return () => served.stop();
});

function startProcess(uses: readonly string[] = ['people', 'team']): FilledOrganisation {
  const { log } = recordedLog();
  const graph = createGraph({ origin: served.origin, token: () => Promise.resolve(undefined), log });
  const units = uses.includes('team') ? file.units : file.units.map((each) => ({ ...each, team: undefined }));
  return filledOrganisation({
    file: Organisation.parse({ ...file, units, graph: { uses } }),
    directory: graphDirectory(graph),
    copies,
    log,
  });
}

const leaders = (filled: FilledOrganisation) =>
  Object.fromEntries(filled.now().units.map(({ id: name, leader }) => [name, leader]));

describe('the gaps of the organisation file', () => {
  it('are filled from below: leaders found in one unit count for the unit above', async () => {
    const filled = startProcess();
    expect(await filled.refresh()).toBe(true);
    expect(leaders(filled)).toEqual({
      top: 'topboss',
      middle: 'anders',
      jobcenter: 'mona',
      service: 'henrik',
      vacant: 'karen',
      fresh: 'bodil',
    });
    expect(unit('fresh', filled.now()).members).toEqual(['nina']);
    expect(peer.complaints).toEqual([]);
    // Whoever came from the directory is chosen by name, like everybody else.
    const organisation = filled.now();
    const chain = escalationChain(organisation, unit('fresh', organisation), id('nina'));
    expect(chain.map(({ person, as }) => `${as} ${nameOf(organisation, person)}`)).toEqual([
      'leader Entra bodil',
      'upper-leader KAREN',
      'hr HELLE',
      'hr HANS',
    ]);
  });

  it('stay filled when a process starts while Graph is down, and nobody loses a role', async () => {
    await startProcess().refresh();
    await served.stop();
    const later = startProcess();
    await later.recall();
    expect(leaders(later)).toMatchObject({ vacant: 'karen', fresh: 'bodil' });
    expect(await later.refresh()).toBe(false);
    expect(leaders(later)).toMatchObject({ middle: 'anders', vacant: 'karen', fresh: 'bodil' });
    expect(unit('fresh', later.now()).members).toEqual(['nina']);
  });

  it('follow the directory: who is no manager any more does not lead', async () => {
    const filled = startProcess();
    await filled.refresh();
    peer.users = peer.users.map((each) => (each.id === 'tina' ? user('tina') : each));
    peer.groups = { [group]: ['bodil'] };
    expect(await filled.refresh()).toBe(true);
    // Tina has nobody, Bodil reports to Karen, and Karen to Anders.
    expect(leaders(filled)).toMatchObject({ fresh: 'karen', vacant: 'anders' });
    expect(unit('fresh', filled.now()).members).toEqual(['bodil']);
  });

  it('do not keep a process from starting when what was kept cannot be read any more', async () => {
    await startProcess().refresh();
    const partitionKey = 'directory';
    await storage.tables.people.upsertEntity({ partitionKey, rowKey: 'unit_vacant', part00: '{"old":1' });
    const later = startProcess();
    await later.recall();
    expect(leaders(later)).toMatchObject({ vacant: undefined, fresh: 'bodil' });
  });

  it('of a large team come back whole', async () => {
    peer.users = [
      ...peer.users,
      ...Array.from({ length: 900 }, (_, index) => user(`many-${index}`, { manager: 'bodil' })),
    ];
    peer.groups = { [group]: ['nina', 'bodil', ...peer.users.slice(-900).map(({ id }) => id)] };
    await startProcess(['team']).refresh();
    const later = startProcess(['team']);
    await later.recall();
    expect(unit('fresh', later.now()).members).toHaveLength(902);
  });

  it('are not filled with what was kept once the file does not want it any more', async () => {
    await startProcess().refresh();
    const filled = startProcess(['absence']);
    await filled.recall();
    expect(leaders(filled)).toMatchObject({ middle: undefined, vacant: undefined, fresh: undefined });
  });
});
