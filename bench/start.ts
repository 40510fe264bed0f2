import { chatOf, chikane } from './support/activities.ts';
import { bundled } from './support/bundled.ts';
import { post } from './support/caller.ts';
import type { Child } from './support/child.ts';
import { tableOf } from './support/statistics.ts';
import { startEcho, startOurs, startSurroundings, type Surroundings } from './support/surroundings.ts';

const runs = 9;
/** As many as in the example organisation file. */
const people = 15;
/** Starts that are not counted: they fill compile cache and disk cache. */
const warmUps = 2;

/**
 * From the start of the process until the answer to the first message has reached Bot Connector. Ours answers
 * `chikane` with the greeting, after reading person and draft from storage; the floor echoes.
 */
export async function measureStart(): Promise<string> {
  const surroundings = await startSurroundings(people);
  const production = await bundled(surroundings);
  const bots = {
    floor: () => firstAnswer(surroundings, startEcho),
    bundle: () => firstAnswer(surroundings, () => production.start(), production.token),
    source: () => firstAnswer(surroundings, () => startOurs(surroundings, surroundings.storage)),
  };
  const times = { floor: [] as number[], bundle: [] as number[], source: [] as number[] };
  for (let run = -warmUps; run < runs; run += 1) {
    for (const name of ['floor', 'bundle', 'source'] as const) {
      const time = await bots[name]();
      if (run >= 0) times[name].push(time);
    }
  }
  await production.stop();
  await surroundings.stop();
  const { floor } = times;
  return tableOf([
    { name: 'production bundle, tokens checked', unit: 'ms', ours: times.bundle, floor, target: 0.5 },
    { name: 'local mode from source', unit: 'ms', ours: times.source, floor },
  ]);
}

async function firstAnswer(
  { connector }: Surroundings,
  start: () => Promise<Child>,
  token?: string,
): Promise<number> {
  const began = performance.now();
  const bot = await start();
  const answered = connector.next(chatOf(0));
  await Promise.all([post(bot.said, chikane(0, connector.serviceUrl), token), answered]);
  const time = performance.now() - began;
  await bot.stop();
  return time;
}
