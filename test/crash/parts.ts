import type { Services } from '../../src/app/services.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { PlannedMessage } from '../../src/case/messages.ts';
import type { Commit } from '../../src/ports/case-store.ts';
import type { TurnHandler } from '../../src/ports/turn.ts';
import type { MemoryQueue } from '../support/memory-queue.ts';
import type { MemoryStorage } from '../support/memory-storage/memory-storage.ts';
import type { Fault } from './fault.ts';

/** Something that a process works on: a turn of a person, a look at the queue, a repair. */
export interface Task {
  readonly name: string;
  readonly startedAt: number;
  readonly click: number | undefined;
  isDone: boolean;
  /** Types of the events that it has written. */
  readonly wrote: CaseEvent['type'][];
}

/** One life of one process: it ends with a crash, and the next one remembers nothing. */
export interface Process {
  readonly name: string;
  isAlive: boolean;
  /** By how many seconds its clock is wrong. */
  drift: number;
  readonly services: Services;
  readonly handler: TurnHandler;
  readonly tasks: Task[];
}

/** A call that a process has made and that has had no effect yet. */
export interface HeldCall {
  readonly process: Process;
  readonly task: Task | undefined;
  readonly name: string;
  readonly run: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A message that people can see. */
export interface Arrival {
  readonly effect: number;
  readonly at: number;
  /** Conversation, or `workflow`. */
  readonly to: string;
  /** The case and the outbox row that it is of; nothing for what is not of a case. */
  readonly caseId: CaseId | undefined;
  readonly message: PlannedMessage | undefined;
  readonly card: unknown;
  readonly headReadAt: number;
}

/** A commit that landed. */
export interface Landed {
  readonly effect: number;
  readonly at: number;
  readonly commit: Commit;
}

/** A machine that may be built otherwise than it should: what a process works with, and whether lost wakes are looked for. */
export type Variation = (services: Services, machine: Machine) => Services;

export interface MachineOptions {
  readonly variation: Variation;
  readonly usesWorkflow: boolean;
}

/** Storage, queue, Teams and time; processes that share them; and every call of every process, held until it is let go. */
export interface Machine {
  /** True time, in milliseconds. */
  now: number;
  /** Who is away from work now, by the organisation file. */
  readonly away: string[];
  /** While true, calls are not held. */
  isCalm: boolean;
  readonly storage: MemoryStorage;
  readonly queue: MemoryQueue;
  readonly held: HeldCall[];
  readonly processes: Process[];
  readonly arrivals: Arrival[];
  readonly landed: Landed[];
  readonly trace: string[];
  /** Errors that nobody expects: programming mistakes, not storage that is away. */
  readonly mistakes: string[];
  /** How often Teams refused something for good. */
  refusals: number;
  start(name: string, drift: number): Process;
  crash(process: Process): void;
  /** Lets one call go, with a fault or without. */
  release(call: HeldCall, fault: Fault | undefined): Promise<void>;
  /** Begins something in a process; its calls are held. */
  begin(process: Process, name: string, work: () => Promise<unknown>, click?: number): Task;
  note(line: string): void;
}
