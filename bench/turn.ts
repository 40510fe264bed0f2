import { setTimeout as pause } from 'node:timers/promises';
import { chatOf, chikane, yes } from './support/activities.ts';
import { post, timed } from './support/caller.ts';
import type { Child } from './support/child.ts';
import { writeDrafts } from './support/drafts.ts';
import { prepareFloor } from './support/floor-data.ts';
import { median, tableOf, type Comparison } from './support/statistics.ts';
import { meetEverybody, recordTurns } from './support/recorded-turns.ts';
import {
  employees,
  startOurs,
  startSurroundings,
  startTurnFloor,
  type Surroundings,
} from './support/surroundings.ts';

const runs = 9;
const kinds = [
  { turn: 'chikane', atOnce: 1, count: 60, batch: 60 },
  { turn: 'chikane', atOnce: 16, count: 240, batch: 240 },
  { turn: 'submit', atOnce: 1, count: 20, batch: 1 },
  { turn: 'submit', atOnce: 16, count: employees, batch: employees },
] as const;
type Kind = (typeof kinds)[number];

/** Each case sends this many messages after the answer, and then records them within this time. */
const notifications = 2;
const recordingMilliseconds = 25;

/** One bot under load. */
interface Runner {
  readonly bot: Child;
  readonly whose: 'ours' | 'floor';
}

/**
 * How long a turn takes, from the request until its answer is complete: `chikane`, and the yes that sends a report.
 * Ours and the floor take turns, each with the other one idle beside it.
 */
export async function measureTurn(): Promise<string> {
  const surroundings = await startSurroundings();
  const recorded = await recordTurns(surroundings);
  const bot = await startOurs(surroundings, surroundings.storage);
  await meetEverybody(surroundings, bot);
  const floorBot = await startTurnFloor(
    surroundings.storage,
    await prepareFloor(surroundings, recorded.samples),
  );
  const ours = { bot, whose: 'ours' } as const;
  const floor = { bot: floorBot, whose: 'floor' } as const;

  const results = kinds.map((kind) => ({ kind, ours: [] as number[], floor: [] as number[] }));
  for (let run = -1; run < runs; run += 1) {
    for (const result of results) {
      // Who goes first changes from run to run.
      const order = run % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const);
      for (const who of order) {
        const time = await medianTurn(surroundings, who === 'ours' ? ours : floor, result.kind);
        if (run >= 0) result[who].push(time);
      }
    }
  }
  await Promise.all([ours.bot.stop(), floor.bot.stop()]);
  await surroundings.stop();
  return `${tableOf(results.map(comparisonOf))}\n${recorded.summary}`;
}

function comparisonOf({ kind, ours, floor }: { kind: Kind; ours: number[]; floor: number[] }): Comparison {
  return { name: `${kind.turn}, ${kind.atOnce} at once`, unit: 'ms', ours, floor, target: 1.25 };
}

async function medianTurn(surroundings: Surroundings, { bot, whose }: Runner, kind: Kind): Promise<number> {
  const { connector } = surroundings;
  const { serviceUrl } = connector;
  if (kind.turn === 'chikane') {
    return median(
      await timed(kind.count, kind.atOnce, (number) => {
        const person = number % employees;
        return Promise.all([connector.next(chatOf(person)), post(bot.said, chikane(person, serviceUrl))]);
      }),
    );
  }
  const drafts = await writeDrafts(surroundings, whose, kind.count);
  const before = connector.count;
  const yeses = drafts.map((draft, number) => yes(number, draft, serviceUrl));
  const times: number[] = [];
  // What goes on after one answer must not slow down the next: one batch is over when all its messages are out.
  for (let first = 0; first < kind.count; first += kind.batch) {
    const submit = (number: number): Promise<string> => post(bot.said, yeses[first + number] ?? {});
    times.push(...(await timed(kind.batch, kind.atOnce, submit)));
    await connector.reached(before + (first + kind.batch) * notifications);
    await pause(recordingMilliseconds);
  }
  return median(times);
}
