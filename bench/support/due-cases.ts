import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { Temporal } from 'temporal-polyfill';
import { readOrganisationFile } from '../../src/adapters/file/organisation-file.ts';
import { queueClients, wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { reportInThePast } from '../../test/support/past.ts';
import type { WakeSamples } from '../floor/wake-loop.ts';
import type { Row } from '../floor/samples.ts';
import type { Child } from './child.ts';
import { processorTime } from './process-costs.ts';
import type { Surroundings } from './surroundings.ts';

/** Each reminder goes to the leader and to the channel. */
export const cardsPerReminder = 2;

/** What it took to deliver reminders. Processor times in milliseconds. */
export interface Delivery {
  readonly milliseconds: number;
  readonly bot: number;
  readonly azurite: number;
  /** The cases, one of which can serve as a sample. */
  readonly caseIds: readonly string[];
}

/**
 * Cases whose reminder is an hour late, made by the application itself, are woken all at once; timed from the first
 * card to the last. The bot runs and has looked for lost wakes before.
 */
export async function deliverDue(surroundings: Surroundings, bot: Child, count: number): Promise<Delivery> {
  const { storage, connector, organisationFile, azurite } = surroundings;
  const place = {
    connectionString: storage,
    workplace: await readOrganisationFile(organisationFile),
    serviceUrl: connector.serviceUrl,
  };
  const queue = wakeQueue(queueClients({ kind: 'connection-string', connectionString: storage }));
  const wakes: Parameters<typeof queue.put>[] = [];
  const caseIds = await reportInThePast(
    place,
    count,
    Temporal.Now.instant().subtract({ hours: 25 }),
    (...wake) => {
      wakes.push(wake);
      return Promise.resolve();
    },
  );
  const before = connector.count;
  // The emulator counts whole seconds.
  await Promise.all(wakes.map(([caseId, wakeId]) => queue.put(caseId, wakeId, 2)));
  const [bot0, azurite0] = [processorTime(bot.pid), processorTime(azurite.pid)];
  await connector.reached(before + 1);
  const began = performance.now();
  await connector.reached(before + count * cardsPerReminder);
  return {
    milliseconds: performance.now() - began,
    bot: processorTime(bot.pid) - bot0,
    azurite: processorTime(azurite.pid) - azurite0,
    caseIds,
  };
}

/** What the bot stored and sent for a case, for the floor to do the same; answers the file. */
export async function writeSamples({ storage, connector }: Surroundings, caseId: string): Promise<string> {
  const table = TableClient.fromConnectionString(storage, 'cases', { allowInsecureConnection: true });
  const rows: Row[] = [];
  const filter = `PartitionKey eq 'case_${caseId}'`;
  for await (const entity of table.listEntities({ queryOptions: { filter } })) {
    const row = JSON.stringify({ ...entity, etag: undefined, timestamp: undefined });
    rows.push(JSON.parse(row.replaceAll(caseId, 'SAMPLE00')) as Row);
  }
  const named = (prefix: string): Row[] => rows.filter(({ rowKey }) => String(rowKey).startsWith(prefix));
  const ofReminder = named('ev_').slice(-1 - cardsPerReminder);
  const { origin } = new URL(connector.serviceUrl);
  const samples: WakeSamples = {
    head: named('head_')[0] ?? {},
    due: ofReminder.slice(0, 1),
    recorded: ofReminder.slice(1),
    outbox: named('out_').filter(({ rowKey }) => String(rowKey).includes('_reminder-')),
    posts: [...connector.requests.values()]
      .slice(0, cardsPerReminder)
      .map(({ path, body }) => ({ url: origin + path, body })),
  };
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'samples.json');
  writeFileSync(file, JSON.stringify(samples));
  return file;
}
