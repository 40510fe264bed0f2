import { setTimeout as pause } from 'node:timers/promises';
import { bundled } from './support/bundled.ts';
import { bareCalls, type BareCalls } from './support/bare-calls.ts';
import { deliverDue, type Delivery } from './support/due-cases.ts';
import { peakMegabytes, processorTime, residentMegabytes, untilQuiet } from './support/process-costs.ts';
import { columns, median } from './support/statistics.ts';
import { startSurroundings } from './support/surroundings.ts';

const usualSizes = [1_000, 10_000, 100_000];
const runs = 2;
const reminders = 100;

/**
 * What it costs to deliver 100 reminders when so many cases are open beside them, each with its next date far off.
 * Sizes can be chosen: `npm run bench -- scale 1000 50000`.
 */
export async function measureScale(sizes: readonly number[]): Promise<string> {
  const surroundings = await startSurroundings();
  const production = await bundled(surroundings);
  let open = 0;
  const rows: Row[] = [];
  for (const size of sizes.length === 0 ? usualSizes : sizes) {
    // A first process, for the case that is copied.
    const maker = await production.start();
    await pause(1500);
    await untilQuiet(surroundings.azurite.pid);
    const { sample } = await deliverDue(surroundings, maker, reminders);
    await maker.stop();
    await surroundings.copyCase(sample, size - open);
    open = size;
    const before = processorTime(surroundings.azurite.pid);
    const bot = await production.start();
    const idle = residentMegabytes(bot.pid);
    // Among all cases it looks for those whose wake was lost.
    await pause(1500);
    await untilQuiet(surroundings.azurite.pid);
    const scan = processorTime(surroundings.azurite.pid) - before;
    const deliveries: Delivery[] = [];
    for (let run = 0; run < runs; run += 1) deliveries.push(await deliverDue(surroundings, bot, reminders));
    const most = peakMegabytes(bot.pid);
    await bot.stop();
    rows.push({ size, deliveries, bare: await bareCalls(surroundings.storage), scan, idle, most });
    // Each takes minutes; who stops it has what was there.
    console.log(table(rows.slice(-1)));
  }
  await production.stop();
  await surroundings.stop();
  return table(rows);
}

interface Row {
  readonly size: number;
  readonly deliveries: readonly Delivery[];
  readonly bare: BareCalls;
  /** Azurite's processor time for a start and its look through all cases. */
  readonly scan: number;
  readonly idle: number;
  readonly most: number;
}

function table(rows: readonly Row[]): string {
  const heads = [
    'open cases',
    'ms for 100',
    'bot CPU',
    'Azurite CPU',
    'receive',
    'read',
    'transaction',
    'scan',
    'bot MB idle',
    'most',
  ];
  const of = (row: Row, what: 'milliseconds' | 'bot' | 'azurite'): number =>
    median(row.deliveries.map((delivery) => delivery[what]));
  const [first] = rows;
  const against = (row: Row, what: 'milliseconds' | 'bot' | 'azurite'): string =>
    `${of(row, what).toFixed(0)} (${(of(row, what) / of(first ?? row, what)).toFixed(2)})`;
  return columns([
    heads,
    ...rows.map((row) => [
      String(row.size),
      against(row, 'milliseconds'),
      against(row, 'bot'),
      against(row, 'azurite'),
      ...[row.bare.receive, row.bare.read, row.bare.transaction].map((value) => value.toFixed(1)),
      row.scan.toFixed(0),
      row.idle.toFixed(0),
      row.most.toFixed(0),
    ]),
  ]);
}
