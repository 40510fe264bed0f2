import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { floorStorage, prepare } from '../floor/storage.ts';
import type { Samples } from '../floor/samples.ts';
import { chatOf } from './activities.ts';
import { employees, type Surroundings } from './surroundings.ts';
import { amrId, channelId, employee, tenantId } from './workplace.ts';

/** Gives the floor the people and the channel that our bot knows; answers the file of samples that it starts with. */
export async function prepareFloor({ storage, connector }: Surroundings, samples: Samples): Promise<string> {
  const tables = floorStorage(storage);
  await prepare(tables);
  const reference = (id: string): string =>
    JSON.stringify({
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      conversation: { id, conversationType: 'personal', tenantId },
      bot: { id: '28:bot' },
    });
  const people = [amrId, ...Array.from({ length: employees }, (_, number) => employee(number))];
  const chats = [`a:${amrId}`, ...people.slice(1).map((_, number) => chatOf(number))];
  await Promise.all([
    tables.channels.upsertEntity({
      partitionKey: samples.channel,
      rowKey: samples.channel,
      reference: reference(channelId),
    }),
    ...people.map((id, index) =>
      tables.people.upsertEntity({
        partitionKey: `person_${id}`,
        rowKey: `person_${id}`,
        reference: reference(chats[index] ?? ''),
      }),
    ),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'samples.json');
  writeFileSync(file, JSON.stringify(samples));
  return file;
}
