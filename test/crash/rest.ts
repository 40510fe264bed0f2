import { advanceAlerts } from '../../src/app/alerts/advance-alerts.ts';
import { settleDueConcerns } from '../../src/app/concerns/settle-concern.ts';
import { receiveAndHandle } from '../../src/app/handle-wake.ts';
import { lookAfterDrafts } from '../../src/app/look-after-drafts.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { repair } from '../../src/app/repair.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { deliver, isOpen } from './clicking.ts';
import { settle } from './machine.ts';
import type { Machine, Process } from './parts.ts';
import { onceBy } from './replies.ts';
import { type Storm, hour, names } from './storm-state.ts';

/** Nearly all that a case does by itself lies before it. */
const lifetime = 40 * 24 * hour;

/** Over a weekend too. */
const awayLonger = 4 * 24 * hour;

/** No more faults: whoever got no answer clicks again, and time goes on until nothing is left to do. */
export async function comeToRest(storm: Storm): Promise<void> {
  const { machine, clicks } = storm;
  machine.note('  (the faults stop)');
  while (machine.held.length > 0) {
    const [call] = machine.held;
    if (call !== undefined) await machine.release(call, undefined);
  }
  machine.isCalm = true;
  for (const process of machine.processes) process.drift = 0;
  for (const name of names)
    if (!machine.processes.some((process) => process.isAlive && process.name === name))
      machine.start(name, 0);
  for (const click of clicks.filter(isOpen)) {
    deliver(storm, click);
    await allDone(machine);
  }
  // Whoever is away stays so over a morning of work. Then all are back: what waited for that comes now.
  if (machine.away.length > 0) await live(storm, machine.now + awayLonger);
  machine.away.length = 0;
  await live(storm, machine.now + lifetime);
  // Teams may deliver a click late, and twice.
  const effective = clicks.filter(({ verb, answers }) =>
    answers.some(({ wrote }) => wrote.some((type) => type === onceBy[verb])),
  );
  for (const click of effective) {
    for (let time = 0; time < 2; time += 1) {
      deliver(storm, click);
      await allDone(machine);
    }
  }
  await settleTheRest(storm);
  await live(storm, machine.now + lifetime);
}

/** What is of no case: alerts, concerns, notices, over a night and more; and the sweep, a day after the last of it. */
async function settleTheRest({ machine }: Storm): Promise<void> {
  const [process] = machine.processes.filter(({ isAlive }) => isAlive);
  if (process === undefined) throw new Error('All processes live.');
  const { services } = process;
  for (const wait of [0, 60_000, 120_000, 660_000, 12 * hour, 60_000, 24 * hour, 30 * hour]) {
    machine.now += wait;
    machine.begin(process, 'notices', async () => {
      await advanceAlerts(services);
      await settleDueConcerns(services);
      await lookAfterDrafts(services);
      await sendNotices(services);
    });
    await allDone(machine);
  }
  machine.begin(process, 'sweep', () => sweepPrivateText(services));
  await allDone(machine);
}

/** Time goes from one thing to do to the next. */
async function live({ machine, repairs }: Storm, end: number): Promise<void> {
  const [process] = machine.processes.filter(({ isAlive }) => isAlive);
  if (process === undefined) throw new Error('All processes live.');
  for (let round = 0; round < 500; round += 1) {
    const wake = machine.queue.nextVisible()?.epochMilliseconds ?? Infinity;
    const lost = repairs ? await nextRepair(machine) : Infinity;
    const next = Math.min(wake, lost);
    if (next > end) return;
    machine.now = Math.max(machine.now, next);
    await finished(machine, process, lost < wake ? 'repair' : 'wake');
  }
  machine.mistakes.push('the queue never comes to rest');
}

async function finished(machine: Machine, process: Process, what: 'wake' | 'repair'): Promise<void> {
  const work: () => Promise<unknown> =
    what === 'wake' ? () => receiveAndHandle(process.services) : () => repair(process.services);
  machine.begin(process, what, work);
  await allDone(machine);
}

/** Waits until nobody works on anything, in calm. */
export async function allDone({ processes }: Machine): Promise<void> {
  while (processes.some(({ isAlive, tasks }) => isAlive && tasks.length > 0)) await settle();
}

/** The scan comes every hour; of those hours, the first one that finds something. */
async function nextRepair(machine: Machine): Promise<number> {
  const dates: number[] = [];
  const { storage } = machine;
  for (const partition of storage.caseTable.partitions()) {
    const wake = (storage.caseTable.read(partition, 'head')?.value as { wake?: { at: string } } | undefined)
      ?.wake;
    if (wake !== undefined) dates.push(Date.parse(wake.at));
  }
  await Promise.resolve();
  const first = Math.max(Math.min(...dates), machine.now + 1);
  return Math.ceil(first / hour) * hour;
}
