import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { readOrganisationFile } from '../src/adapters/file/organisation-file.ts';
import { queueClients, wakeQueue } from '../src/adapters/azure-storage/wake-queue.ts';
import { reportInThePast } from '../test/support/past.ts';
import { bundled } from './support/bundled.ts';
import { startChild } from './support/child.ts';
import { startSurroundings, type Surroundings } from './support/surroundings.ts';

const runs = 3;
const cases = 300;

export async function measureWake(): Promise<string> {
  const surroundings = await startSurroundings();
  const production = await bundled(surroundings);
  const bot = await production.start();
  // Its first look for lost wakes comes a second after its start.
  await pause(2500);
  const lines: string[] = [];
  for (let run = -1; run < runs; run += 1) {
    const began = performance.now();
    const ours = await wakesPerSecond(surroundings);
    const floor = await postsPerSecond(surroundings, cases * 2);
    lines.push(
      `${run}: ours ${ours.toFixed(0)} posts/s; floor ${floor.toFixed(0)}; ${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
    console.log(lines.at(-1));
  }
  await bot.stop();
  await production.stop();
  await surroundings.stop();
  return lines.join('\n');
}

async function wakesPerSecond({ storage, connector, organisationFile }: Surroundings): Promise<number> {
  const workplace = await readOrganisationFile(organisationFile);
  const place = { connectionString: storage, workplace, serviceUrl: connector.serviceUrl };
  const queue = wakeQueue(queueClients({ kind: 'connection-string', connectionString: storage }));
  const wakes: Parameters<typeof queue.put>[] = [];
  const yesterday = Temporal.Now.instant().subtract({ hours: 25 });
  await reportInThePast(place, cases, yesterday, (...wake) => {
    wakes.push(wake);
    return Promise.resolve();
  });
  const goal = connector.count + wakes.length * 2;
  const began = connector.count;
  await Promise.all(wakes.map(([caseId, wakeId]) => queue.put(caseId, wakeId, 2)));
  await connector.reached(began + 1);
  const from = performance.now();
  await connector.reached(goal);
  return (wakes.length * 2) / ((performance.now() - from) / 1000);
}

async function postsPerSecond({ connector }: Surroundings, count: number): Promise<number> {
  const { origin } = new URL(connector.serviceUrl);
  const samples = [...connector.requests.values()]
    .slice(0, 2)
    .map(({ path, body }) => ({ url: origin + path, body }));
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'samples.json');
  writeFileSync(file, JSON.stringify(samples));
  const loop = await startChild(
    ['bench/floor/post-loop.ts'],
    { SAMPLES: file, COUNT: String(count), AT_ONCE: '32' },
    'took',
  );
  await loop.stop();
  return count / (Number(loop.said) / 1000);
}
