import { Temporal } from 'temporal-polyfill';
import { adjustableClock } from '../../src/adapters/system/clock.ts';
import { createBackground, type Background } from '../../src/app/background.ts';
import { turnHandler } from '../../src/app/handle-turn.ts';
import { handleWake } from '../../src/app/handle-wake.ts';
import type { Sealed } from '../../src/app/private-text/sealed.ts';
import type { Services } from '../../src/app/services.ts';
import type { Stores } from '../../src/app/stores.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import type { AdjustableClock } from '../../src/ports/adjustable-clock.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import type { TurnHandler } from '../../src/ports/turn.ts';
import { recordedLog } from '../adapters/teams/support/recorded-log.ts';
import { id, plain, words } from '../organisation/example.ts';
import { memoryQueue, type MemoryQueue } from './memory-queue.ts';
import { memoryStorage } from './memory-storage/memory-storage.ts';
import { everythingInMemory, rowsIn, type MemoryTables } from './memory-storage/tables.ts';
import {
  conversationOf,
  recordingMessenger,
  recordingWorkflow,
  type RecordingMessenger,
  type RecordingWorkflow,
} from './recording-messenger.ts';
import { sentFiles, type SentFiles } from './sent-files.ts';
import { usualServices } from './usual-services.ts';

export const channelId = '19:fortroligt@thread.tacv2';

/** The example with a private channel for the jobcenter. */
export const organisation = Organisation.parse({
  ...plain,
  units: plain.units.map((unit) =>
    unit.id === 'jobcenter'
      ? { ...unit, privateChannel: { conversationId: channelId, teamId: '19:team@thread.tacv2' } }
      : unit,
  ),
});

/** One process of the application. */
export interface Instance {
  readonly services: Services;
  readonly background: Background;
  readonly handler: TurnHandler;
}

/** What all processes of a world keep, and a look at it. */
export interface Kept {
  /** The stores of one more process. */
  readonly stores: () => Stores;
  /** The rows of a table, whatever they look like there. */
  rows(table: keyof MemoryTables): Promise<readonly object[]>;
  /** Everything that all tables hold, by table and in clear text: bytes as the text that they would be. */
  everything(): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

/** Storage, queue, clock and Teams as a test has them; any number of processes work on them. */
export interface World extends Omit<Kept, 'stores'> {
  /** What private text lies in. */
  readonly sealed: Sealed;
  /** Stands still until it is moved; begins on Friday 20 November 2026, 10:00 in Denmark. */
  readonly clock: AdjustableClock;
  readonly queue: MemoryQueue;
  readonly messenger: RecordingMessenger;
  /** What people can send: a test puts it there. */
  readonly files: SentFiles;
  readonly workflow: RecordingWorkflow;
  readonly log: ReturnType<typeof recordedLog>['entries'];
  /** One more process, in which some services may be others. */
  start(others?: (usual: Services) => Partial<Services>): Instance;
  /** The bot has met these people and channels; without names all of them. */
  introduce(...names: readonly string[]): Promise<void>;
}

/** What a test may want otherwise: another workplace, another time to begin. */
export interface WorldOptions {
  readonly workplace?: Organisation;
  readonly from?: Temporal.Instant;
}

/** A world that keeps everything in memory. Where storage itself is tried, there is `startAzureWorld`. */
export function startWorld(options: WorldOptions = {}): Promise<World> {
  return Promise.resolve(worldOn(inMemory, options));
}

function inMemory(clock: AdjustableClock): Kept {
  const { tables, ...stores } = memoryStorage(clock);
  return {
    stores: () => stores,
    rows: (table) => Promise.resolve(rowsIn(tables[table])),
    everything: () => Promise.resolve(everythingInMemory(tables)),
    stop: () => Promise.resolve(),
  };
}

/** A world that keeps things wherever its maker says. */
export function worldOn(keep: (clock: AdjustableClock) => Kept, options: WorldOptions): World {
  const from = options.from ?? Temporal.Instant.from('2026-11-20T09:00:00Z');
  const clock = adjustableClock({ now: () => from });
  const { stores, ...kept } = keep(clock);
  const queue = memoryQueue(clock);
  const messenger = recordingMessenger();
  const workflow = recordingWorkflow();
  const files = sentFiles();
  const { log, entries } = recordedLog();
  const workplace = options.workplace ?? organisation;
  const outside = { clock, log, organisation: workplace, wakes: queue, messenger, files, workflow };
  return {
    ...kept,
    sealed: stores().sealed,
    clock,
    queue,
    messenger,
    files,
    workflow,
    log: entries,
    start(others = () => ({})) {
      const services = usualServices(stores(), outside);
      const all = { ...services, ...others(services) };
      const background = createBackground(all);
      return { services: all, background, handler: turnHandler(all, background) };
    },
    async introduce(...names) {
      const everybody = names.length === 0 ? [...words, channelId] : names;
      await Promise.all(everybody.map((name) => meet(stores(), name)));
    },
  };
}

function meet({ people, channels }: Stores, name: string): Promise<void> {
  const languages = { chosenLanguage: undefined, clientLanguage: undefined };
  return name === channelId
    ? channels.write(conversation(name))
    : people.write(id(name), { ...languages, conversation: conversation(name) });
}

/** The same process, but it dies between its answers and what it would do after them. */
export function answeringOnly({ services, background }: Instance): Instance {
  const nothingAfterwards = { run: () => undefined, settled: () => Promise.resolve() };
  return { services, background, handler: turnHandler(services, nothingAfterwards) };
}

/** The personal chat with a person, or a channel. */
export function conversation(word: string): Conversation {
  const isChannel = word.startsWith('19:');
  return {
    serviceUrl: 'https://smba.example/emea/',
    conversationId: conversationOf(word),
    tenantId: plain.tenantId,
    botId: '28:bot',
    userId: isChannel ? '' : `29:${word}`,
    kind: isChannel ? 'channel' : 'personal',
  };
}

/**
 * Lets a process handle every wake that comes until this instant, the clock jumping from one to the next. Returns how
 * many wakes were handled. Throws when there are so many that it must be a loop.
 */
export async function runUntil({ clock, queue }: World, instance: Instance, until: string): Promise<number> {
  const end = Temporal.Instant.from(until);
  for (let handled = 0; handled < 2000;) {
    const next = queue.nextVisible();
    if (next === undefined || Temporal.Instant.compare(next, end) > 0) {
      clock.set(end);
      return handled;
    }
    if (Temporal.Instant.compare(next, clock.now()) > 0) clock.set(next);
    for (const wake of await queue.receive(16, 60)) {
      await handleWake(instance.services, wake).catch(() => undefined);
      handled += 1;
    }
  }
  throw new Error('The case is woken again and again.');
}
