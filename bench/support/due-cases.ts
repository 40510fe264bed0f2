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
import { processorTime, untilQuiet } from './process-costs.ts';
import type { Surroundings } from './surroundings.ts';

/** What it took to deliver reminders. Processor times in milliseconds. */
export interface Delivery {
  readonly milliseconds: number;
  readonly bot: number;
  readonly azurite: number;
  readonly cards: number;
  /** A case that can serve as a sample. */
  readonly sample: string;
}

/**
 * Cases whose reminders are an hour late, made by the application itself, are woken all at once; timed from the first
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
  const yesterday = Temporal.Now.instant().subtract({ hours: 25 });
  await reportInThePast(place, count + 1, yesterday, (...wake) => {
    wakes.push(wake);
    return Promise.resolve();
  });
  // What is due by then depends on the hour and the day: one case alone shows how many cards that is.
  const [first, ...others] = wakes;
  const before = connector.count;
  if (first !== undefined) await queue.put(first[0], first[1], 0);
  await connector.reached(before + 1);
  await untilQuiet(bot.pid);
  const cards = (connector.count - before) * others.length;

  const goal = connector.count + cards;
  // The emulator counts whole seconds.
  await Promise.all(others.map(([caseId, wakeId]) => queue.put(caseId, wakeId, 2)));
  const [bot0, azurite0] = [processorTime(bot.pid), processorTime(azurite.pid)];
  await connector.reached(goal - cards + 1);
  const began = performance.now();
  await connector.reached(goal);
  return {
    milliseconds: performance.now() - began,
    bot: processorTime(bot.pid) - bot0,
    azurite: processorTime(azurite.pid) - azurite0,
    cards,
    sample: first?.[0] ?? '',
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
  const { origin } = new URL(connector.serviceUrl);
  const events = named('ev_').filter(({ recorded }) => minutesSince(String(recorded)) < 30);
  const isDelivery = ({ recorded }: Row): boolean => String(recorded).includes('"MessageWasDelivered"');
  const outbox = named('out_').filter(
    ({ message, status }) =>
      status === 'sent' && events.some(({ recorded }) => String(recorded).includes(idOf(String(message)))),
  );
  const samples: WakeSamples = {
    head: named('head_')[0] ?? {},
    due: events.filter((event) => !isDelivery(event)),
    recorded: events.filter(isDelivery),
    outbox,
    posts: [...connector.requests.values()]
      .slice(0, outbox.length)
      .map(({ path, body }) => ({ url: origin + path, body })),
  };
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'samples.json');
  writeFileSync(file, JSON.stringify(samples));
  return file;
}

function minutesSince(recorded: string): number {
  const { at } = JSON.parse(recorded) as { at: string };
  return Temporal.Instant.from(at).until(Temporal.Now.instant()).total('minutes');
}

function idOf(message: string): string {
  return (JSON.parse(message) as { id: string }).id;
}
