import { advanceAlerts } from '../../src/app/alerts/advance-alerts.ts';
import { settleDueConcerns } from '../../src/app/concerns/settle-concern.ts';
import { receiveAndHandle } from '../../src/app/handle-wake.ts';
import { eraseCase } from '../../src/app/private-text/erase-case.ts';
import { lookAfterDrafts } from '../../src/app/look-after-drafts.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { repair } from '../../src/app/repair.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { CaseId } from '../../src/case/ids.ts';
import { click, deliver, readDesks } from './clicking.ts';
import { type Fault, isChange } from './fault.ts';
import { settle } from './machine.ts';
import type { HeldCall, Process } from './parts.ts';
import { type Storm, hour, mostDrift, names } from './storm-state.ts';

/** A wake that no head knows is dropped after a minute: commits take less, where no wake may be lost. */
const longestTask = 50_000;
/** No request takes a day: whoever cleans up what was left behind for a day relies on it. */
const longestStall = 23 * 3_600_000;

export async function takeStep(storm: Storm): Promise<void> {
  const { machine, random, plan, stalled } = storm;
  const call = random.chance(0.88) ? nextCall(storm) : undefined;
  if (call === undefined) {
    begin(storm);
    await settle();
    return;
  }
  storm.count.calls += 1;
  if (isChange(call.name)) storm.count.changes += 1;
  const fault = plan.faults.find(
    ({ at, counts }) => at === storm.count[counts] && (counts === 'calls' || isChange(call.name)),
  );
  if (fault?.kind === 'stall' && call.task !== undefined) {
    machine.note(`${call.process.name} ${call.task.name}: ${call.name}  ← stalls`);
    stalled.add(call.task);
    return;
  }
  await machine.release(call, fault);
  if (fault !== undefined) beside(storm, fault, call.process);
  readDesks(storm);
}

/**
 * Which call is let go. In one half of the schedules any of them; in the other some tasks go before others. What has
 * stalled goes on when little else is left, after a while.
 */
function nextCall({ machine, random, plan, ranks, stalled }: Storm): HeldCall | undefined {
  const isStalled = ({ task }: HeldCall) => task !== undefined && stalled.has(task);
  const free = machine.held.filter((call) => !isStalled(call));
  const [first] = free;
  if (first === undefined)
    return machine.held.length > 0 && random.chance(0.03) ? machine.held[0] : undefined;
  if (plan.inOrder) return first;
  if (ranks === undefined) return random.pick(free);
  const rankOf = ({ task }: HeldCall): number => {
    if (task === undefined) return 0;
    const rank = ranks.get(task) ?? random.next();
    ranks.set(task, rank);
    return rank;
  };
  const best = free.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
  if (best.task !== undefined && random.chance(0.02)) stalled.add(best.task);
  return best;
}

/** What a fault does beside the call that it came at. */
function beside(storm: Storm, fault: Fault, process: Process | undefined): void {
  const { machine, random } = storm;
  if (fault.kind === 'jump') pass(storm, Math.floor(fault.way * fault.way * 300_000));
  if (fault.kind === 'drift' && process !== undefined)
    process.drift = Math.round((fault.way * 2 - 1) * mostDrift);
  if (fault.kind === 'repeat' && storm.clicks.length > 0) deliver(storm, random.pick(storm.clicks.slice(-4)));
  machine.note(`  (${fault.kind})`);
}

/** Something new: a click, a look at the queue, a repair, time that passes, a process that starts again. */
export function begin(storm: Storm): void {
  const { machine, random } = storm;
  const choice = random.next();
  const alive = machine.processes.filter(({ isAlive }) => isAlive);
  const gone = names.filter((name) => !alive.some((process) => process.name === name));
  if (alive.length === 0 || (gone.length > 0 && choice < 0.2)) {
    machine.start(random.pick(gone), random.below(2 * mostDrift + 1) - mostDrift);
    return;
  }
  const process = random.pick(alive);
  if (choice < 0.5) click(storm);
  else if (choice < 0.7) look(storm, process);
  else if (choice < 0.73 && storm.repairs) machine.begin(process, 'repair', () => repair(process.services));
  else if (choice < 0.75) seeToTheRest(storm, process);
  else passSome(storm);
}

/** What the worker does each minute; and what an administrator and the sweep do once in years, here now and then. */
function seeToTheRest({ machine, random, reports }: Storm, process: Process): void {
  const { services } = process;
  const choice = random.next();
  if (choice < 0.7)
    machine.begin(process, 'notices', async () => {
      await advanceAlerts(services);
      await settleDueConcerns(services);
      await lookAfterDrafts(services);
      await sendNotices(services);
    });
  else if (choice < 0.85) {
    const caseId = CaseId.parse(random.pick(reports).caseId);
    machine.begin(process, 'erase', () => eraseCase(services, caseId, { because: 'asked' }));
  } else machine.begin(process, 'sweep', () => sweepPrivateText(services));
}

function look({ machine }: Storm, process: Process): void {
  const busy = process.tasks.filter(({ name }) => name === 'wake').length;
  if (busy < 2) machine.begin(process, 'wake', () => receiveAndHandle(process.services));
}

function passSome(storm: Storm): void {
  const { machine, random } = storm;
  const next = machine.queue.nextVisible()?.epochMilliseconds ?? machine.now;
  const wait = Math.max(0, next - machine.now);
  const waits = storm.isSlow
    ? [3_000, wait, wait + 2_000, wait + 40_000, 12 * hour, 36 * hour, 120 * hour]
    : [500, 3_000, 6_000, 10_000, 45_000, wait, wait + 2_000, wait + 40_000, 4 * hour];
  pass(storm, random.pick(waits));
}

/** Time passes, unless something is under way that must not take so long. */
function pass({ machine, mayStall }: Storm, milliseconds: number): void {
  const tasks = machine.processes.filter(({ isAlive }) => isAlive).flatMap((process) => process.tasks);
  const oldest = Math.min(...tasks.map(({ startedAt }) => startedAt));
  if (machine.now + milliseconds - oldest > (mayStall ? longestStall : longestTask)) return;
  machine.now += milliseconds;
  if (milliseconds > 0) machine.note(`  (${milliseconds / 1000} s later)`);
}
