import { chikane } from './support/activities.ts';
import { bundled } from './support/bundled.ts';
import { post, timed } from './support/caller.ts';
import type { Child } from './support/child.ts';
import { residentMegabytes } from './support/process-costs.ts';
import { median, tableOf } from './support/statistics.ts';
import { employees, startEcho, startSurroundings, type Surroundings } from './support/surroundings.ts';

const runs = 3;
const turns = 3000;
const atOnce = 16;

/** Resident memory of a fresh process after 3 000 turns. Ours does whole `chikane` turns in production mode, the floor echoes. */
export async function measureMemory(): Promise<string> {
  const surroundings = await startSurroundings();
  const production = await bundled(surroundings);
  const floor: Run[] = [];
  const ours: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    floor.push(await afterTurns(surroundings, startEcho));
    ours.push(await afterTurns(surroundings, () => production.start(), production.token));
  }
  await production.stop();
  await surroundings.stop();
  const table = tableOf([
    {
      name: `resident after ${turns} turns`,
      unit: 'MB',
      ours: ours.map(({ megabytes }) => megabytes),
      floor: floor.map(({ megabytes }) => megabytes),
      target: 0.5,
    },
  ]);
  const rate = (all: readonly Run[]): string => median(all.map(({ perSecond }) => perSecond)).toFixed(0);
  return `${table}\nTurns a second at ${atOnce} at once: ours ${rate(ours)}, the echo ${rate(floor)}.`;
}

interface Run {
  readonly megabytes: number;
  readonly perSecond: number;
}

async function afterTurns(
  { connector }: Surroundings,
  start: () => Promise<Child>,
  token?: string,
): Promise<Run> {
  const bot = await start();
  const began = performance.now();
  await timed(turns, atOnce, (turn) =>
    post(bot.said, chikane(turn % employees, connector.serviceUrl), token),
  );
  const perSecond = (turns * 1000) / (performance.now() - began);
  const megabytes = residentMegabytes(bot.pid);
  await bot.stop();
  return { megabytes, perSecond };
}
