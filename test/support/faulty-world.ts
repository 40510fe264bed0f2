import { dataKeyStore } from '../../src/adapters/azure-storage/data-key-store.ts';
import { sealedDrafts } from '../../src/adapters/azure-storage/draft-store.ts';
import { sealedReports } from '../../src/adapters/azure-storage/private-store.ts';
import { tableClients } from '../../src/adapters/azure-storage/tables.ts';
import { queueClients, wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { createConnector } from '../../src/adapters/teams/connector.ts';
import { createMessenger } from '../../src/adapters/teams/messenger.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import type { Services } from '../../src/app/services.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { WakeQueue } from '../../src/ports/wake-queue.ts';
import { startMockConnector, type Received } from '../adapters/teams/support/mock-connector.ts';
import { inAzure } from '../contract/stores.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { startAzureWorld, type AzureWorld } from './azure-world.ts';
import { startWorld, type Instance, type World } from './services.ts';

/** A world whose Teams is reached over real connections that can fail. */
export interface TeamsFaultyWorld extends World {
  readonly teams: FaultProxy;
  /** What Teams has shown: it was accepted, whether or not the answer came back. */
  readonly shown: readonly Received[];
  /** One more process, on the connections that can fail. */
  startFaulty(others?: Partial<Services>): Instance;
}

/** A world whose storage and queue too are reached so. */
export interface FaultyWorld extends TeamsFaultyWorld, AzureWorld {
  readonly tables: FaultProxy;
  readonly queues: FaultProxy;
  /** The queue of Azure, by way of its proxy; processes use the one in memory, whose time can be moved. */
  readonly azureQueue: WakeQueue;
}

/** Teams behind a proxy, and the program's own messenger that goes through it. */
async function startFaultyTeams() {
  const connector = await startMockConnector();
  const teams = await startFaultProxy(connector.origin);
  const messenger = createMessenger(
    createConnector({ mode: 'local', port: 0 }, () => Promise.resolve(undefined), 1000),
  );
  const through = (conversation: Conversation) => ({ ...conversation, serviceUrl: `${teams.origin}/emea/` });
  return {
    teams,
    shown: connector.received,
    messenger: {
      send: (conversation, message) => messenger.send(through(conversation), message),
      update: (conversation, id, message) => messenger.update(through(conversation), id, message),
    } satisfies Messenger,
    stop: async () => {
      await Promise.all([teams.close(), connector.close()]);
    },
  };
}

/** Starts one that keeps everything else in memory. */
export async function startTeamsFaultyWorld(): Promise<TeamsFaultyWorld> {
  const [world, { messenger, stop, ...teams }] = await Promise.all([startWorld(), startFaultyTeams()]);
  return {
    ...world,
    ...teams,
    startFaulty: (others = {}) => world.start(() => ({ messenger, ...others })),
    stop,
  };
}

export async function startFaultyWorld(): Promise<FaultyWorld> {
  const world = await startAzureWorld();
  const endpoint = (name: string) =>
    new RegExp(`${name}Endpoint=(http://[^/;]+)`).exec(world.storage.connectionString)?.[1] ?? '';
  const [tables, queues, { messenger, stop: stopTeams, ...teams }] = await Promise.all([
    startFaultProxy(endpoint('Table')),
    startFaultProxy(endpoint('Queue')),
    startFaultyTeams(),
  ]);
  const connectionString = world.storage.connectionString
    .replace(endpoint('Table'), tables.origin)
    .replace(endpoint('Queue'), queues.origin);
  const settings = { kind: 'connection-string', connectionString } as const;
  const clients = tableClients(settings);
  const services: Partial<Services> = {
    ...inAzure({ tables: clients, connectionString }),
    ...privateText({
      ...world.sealed,
      reports: sealedReports(clients.private),
      drafts: sealedDrafts(clients.drafts),
      keys: dataKeyStore(clients.keys),
    }),
    messenger,
  };
  return {
    ...world,
    ...teams,
    tables,
    queues,
    azureQueue: wakeQueue(queueClients(settings)),
    startFaulty: (others = {}) => world.start(() => ({ ...services, ...others })),
    async stop() {
      await Promise.all([tables.close(), queues.close(), stopTeams()]);
      await world.stop();
    },
  };
}
