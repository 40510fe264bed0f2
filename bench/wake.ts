import { setTimeout as pause } from 'node:timers/promises';
import { bundled } from './support/bundled.ts';
import { startChild } from './support/child.ts';
import { deliverDue, writeSamples } from './support/due-cases.ts';
import { untilQuiet } from './support/process-costs.ts';
import { median, tableOf } from './support/statistics.ts';
import { startSurroundings, type Surroundings } from './support/surroundings.ts';

const runs = 5;
const reminders = 200;
/** As many wakes as our bot handles at once. */
const atOnce = 16;

/**
 * Reminders that the bot delivers when many are due at once, with everything durable: against
 * a bare loop that posts the same cards as many at once, and against one that makes the same storage calls beside it.
 */
export async function measureWake(): Promise<string> {
  const surroundings = await startSurroundings();
  const production = await bundled(surroundings);
  const bot = await production.start();
  // Its first look for lost wakes comes a second after its start.
  await pause(1500);
  await untilQuiet(surroundings.azurite.pid);
  const results = { ours: [] as number[], calls: [] as number[], posts: [] as number[] };
  const processor = { bot: [] as number[], azurite: [] as number[] };
  for (let run = -1; run < runs; run += 1) {
    const delivery = await deliverDue(surroundings, bot, reminders);
    const { cards } = delivery;
    const samples = await writeSamples(surroundings, delivery.sample);
    const calls = await loop(surroundings, 'wake', { SAMPLES: samples, COUNT: String(reminders) });
    const posts = await loop(surroundings, 'post', { SAMPLES: samples, COUNT: String(cards * 4) });
    if (run < 0) continue;
    results.ours.push(perCard(delivery.milliseconds, cards));
    results.calls.push(perCard(calls, cards));
    results.posts.push(perCard(posts, cards * 4));
    processor.bot.push(perCard(delivery.bot, cards));
    processor.azurite.push(perCard(delivery.azurite, cards));
  }
  await bot.stop();
  await production.stop();
  await surroundings.stop();
  const { ours, calls, posts } = results;
  const table = tableOf([
    { name: 'a card, against the bare post', unit: 'ms', ours, floor: posts, target: 2 },
    { name: 'a card, against post and storage calls', unit: 'ms', ours, floor: calls, target: 2 },
    { name: 'storage calls and post, against the post', unit: 'ms', ours: calls, floor: posts },
  ]);
  const rate = (all: readonly number[]): string => (1000 / median(all)).toFixed(0);
  return [
    table,
    `Cards a second: ours ${rate(ours)}, the storage calls alone ${rate(calls)}, the posts alone ${rate(posts)}.`,
    `Processor time a card: bot ${median(processor.bot).toFixed(1)} ms, Azurite ${median(processor.azurite).toFixed(1)} ms.`,
  ].join('\n');
}

function perCard(milliseconds: number, count: number): number {
  return milliseconds / count;
}

async function loop(
  { storage }: Surroundings,
  name: 'wake' | 'post',
  variables: Record<string, string>,
): Promise<number> {
  const environment = { ...variables, STORAGE_CONNECTION_STRING: storage, AT_ONCE: String(atOnce) };
  const child = await startChild([`bench/floor/${name}-loop.ts`], environment, 'took');
  await child.stop();
  return Number(child.said);
}
