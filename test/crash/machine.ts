import { zipArchive } from '../../src/adapters/archive/zip.ts';
import { docxDocument } from '../../src/adapters/docx/docx-document.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import { createBackground } from '../../src/app/background.ts';
import { turnHandler } from '../../src/app/handle-turn.ts';
import type { Services } from '../../src/app/services.ts';
import { CaseId, CommandId, WakeId } from '../../src/case/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { memoryQueue } from '../support/memory-queue.ts';
import { memoryStorage } from '../support/memory-storage/memory-storage.ts';
import { never } from '../support/recording-messenger.ts';
import { sentFiles } from '../support/sent-files.ts';
import { organisation } from '../support/services.ts';
import { Temporal } from 'temporal-polyfill';
import { current, knowing } from './context.ts';
import { type Fault, answerOf } from './fault.ts';
import { gated, watchfulLog } from './gate.ts';
import { createOutside } from './outside.ts';
import { files } from './shortcuts.ts';
import type { HeldCall, Machine, MachineOptions, Process, Task } from './parts.ts';

/** Lets everything run that waits for nothing outside. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function createMachine({ variation, usesWorkflow }: MachineOptions): Machine {
  let ids = 0;
  const mintId = () => `00000000-0000-4000-8000-${(ids += 1).toString(16).padStart(12, '0')}`;
  const storage = memoryStorage();
  const trueClock = { now: () => Temporal.Instant.fromEpochMilliseconds(machine.now) };
  const queue = memoryQueue(trueClock);
  const sent = sentFiles();
  for (const [url, bytes] of files) sent.put(url, bytes);

  const machine: Machine = {
    now: Temporal.Instant.from('2026-11-20T09:00:00Z').epochMilliseconds,
    away: [],
    isCalm: false,
    storage,
    queue,
    held: [],
    processes: [],
    arrivals: [],
    landed: [],
    trace: [],
    mistakes: [],
    refusals: 0,
    note: (line) => machine.trace.push(line),
    start,
    crash(process) {
      process.isAlive = false;
      machine.held.splice(0, machine.held.length, ...machine.held.filter((call) => call.process !== process));
    },
    async release(call, fault) {
      machine.held.splice(machine.held.indexOf(call), 1);
      await carryOut(call, fault);
      await settle();
    },
    begin(process, name, work, click) {
      const task: Task = {
        name,
        startedAt: machine.now,
        click,
        isDone: false,
        wrote: [],
      };
      process.tasks.push(task);
      void current.run({ task }, () =>
        work()
          .catch((error: unknown) => mistake(`${name} threw ${String(error)}`, error))
          .finally(() => {
            task.isDone = true;
            process.tasks.splice(process.tasks.indexOf(task), 1);
          }),
      );
      return task;
    },
  };

  const outside = createOutside(machine);

  function mistake(what: string, error: unknown): void {
    if (!(error instanceof Error) || error.name !== 'StorageUnavailable') machine.mistakes.push(what);
  }

  async function carryOut(call: HeldCall, fault: Fault | undefined): Promise<void> {
    const { process, name } = call;
    const line = `${process.name} ${call.task?.name ?? ''}: ${name}`;
    machine.note(fault === undefined ? line : `${line}  ← ${fault.kind}`);
    switch (fault?.kind) {
      case 'die-before':
        machine.crash(process);
        return;
      case 'die-after':
        await call.run();
        machine.crash(process);
        return;
      case 'fail':
      case 'refuse':
        give(call, answerOf(name, fault));
        return;
      case 'lose':
        await call.run();
        give(call, answerOf(name, fault));
        return;
      default:
        await call.run().then(call.resolve, call.reject);
    }
  }

  function give(call: HeldCall, given: ReturnType<typeof answerOf>): void {
    if ('value' in given && (given.value as { kind?: string } | undefined)?.kind === 'dead')
      machine.refusals += 1;
    if ('error' in given) call.reject(given.error);
    else call.resolve(given.value);
  }

  function start(name: string, drift: number): Process {
    const own: { isAlive: boolean; drift: number; tasks: Task[] } = { isAlive: true, drift, tasks: [] };
    const gate = <Port extends object>(port: string, target: Port): Port =>
      gated(port, target, (call, run) => hold(process, call, run));
    const clock = {
      now: () => Temporal.Instant.fromEpochMilliseconds(machine.now + process.drift * 1000),
    };
    const usual: Services = {
      clock,
      adjustableClock: undefined,
      ids: {
        caseId: () => CaseId.parse(String((ids += 1)).padStart(8, '0')),
        drillId: () => CaseId.parse(`U${String((ids += 1)).padStart(7, '0')}`),
        commandId: () => CommandId.parse(mintId()),
        wakeId: () => WakeId.parse(mintId()),
        linkToken: () => `token-${(ids += 1)}`,
      },
      pauses: gate('pauses', {
        stepAside: () => Promise.resolve(),
        afterAnswer: () => Promise.resolve(),
        wait: () => Promise.resolve(),
      }),
      log: watchfulLog(machine),
      organisation: usesWorkflow ? Organisation.parse({ ...organisation }) : organisation,
      cases: gate('cases', outside.cases),
      ...privateText({
        ...storage.sealed,
        reports: gate('reports', storage.sealed.reports),
        drafts: gate('drafts', storage.sealed.drafts),
        evidence: gate('evidence', storage.sealed.evidence),
        keys: gate('keys', storage.sealed.keys),
        clock,
      }),
      people: gate('people', storage.people),
      channels: gate('channels', storage.channels),
      places: gate('places', storage.places),
      links: gate('links', storage.links),
      notices: gate('notices', storage.notices),
      alerts: gate('alerts', storage.alerts),
      concerns: gate('concerns', storage.concerns),
      flows: gate('flows', storage.flows),
      statistics: gate('statistics', storage.statistics),
      plans: gate('plans', storage.plans),
      wakes: gate('wakes', queue),
      messenger: gate('messenger', outside.messenger),
      files: gate('files', sent),
      workflow: { ...gate('workflow', outside.workflow), handles: () => usesWorkflow },
      absence: { isAway: (person) => Promise.resolve(machine.away.includes(person) ? 'yes' : 'no') },
      writeArchive: zipArchive,
      writeDocument: docxDocument,
      calendar: undefined,
      peopleSearch: undefined,
      writeMeetingFile: () => Promise.resolve(''),
      attemptsInHand: new Set(),
      inSeveralUnits: () => [],
      isKeyBesideData: false,
      publicUrl: 'https://bot.example',
    };
    const services = variation(usual, machine);
    const handler = turnHandler(services, createBackground(services));
    const process: Process = Object.assign(own, { name, services, handler });
    machine.processes.push(process);
    return process;
  }

  function hold(process: Process, name: string, run: () => Promise<unknown>): Promise<unknown> {
    if (!process.isAlive) return never();
    const before = current.getStore();
    // A task may do several things at once: each of them goes on with what it has read itself.
    if (knowing.includes(name) && before !== undefined)
      current.enterWith({ ...before, reading: { after: before.reading?.after ?? 0 } });
    const context = current.getStore();
    // In whose name it is done must be known where it is done.
    const inContext = () => (context === undefined ? run() : current.run(context, run));
    if (machine.isCalm) return inContext();
    return new Promise((resolve, reject) => {
      machine.held.push({ process, task: context?.task, name, run: inContext, resolve, reject });
    });
  }

  return machine;
}
