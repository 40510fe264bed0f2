import { Temporal } from 'temporal-polyfill';
import { alertStore } from '../../src/adapters/azure-storage/alert-store.ts';
import { linkStore } from '../../src/adapters/azure-storage/link-store.ts';
import { caseStore } from '../../src/adapters/azure-storage/case-store.ts';
import { concernStore } from '../../src/adapters/azure-storage/concern-store.ts';
import { dataKeyStore } from '../../src/adapters/azure-storage/data-key-store.ts';
import { sealedDrafts } from '../../src/adapters/azure-storage/draft-store.ts';
import { planStore } from '../../src/adapters/azure-storage/plan-store.ts';
import { flowStore } from '../../src/adapters/azure-storage/flow-store.ts';
import { statisticsStore } from '../../src/adapters/azure-storage/statistics-store.ts';
import { noticeStore } from '../../src/adapters/azure-storage/notice-store.ts';
import { channelStore, personStore } from '../../src/adapters/azure-storage/person-store.ts';
import { placeStore } from '../../src/adapters/azure-storage/place-store.ts';
import { sealedReports } from '../../src/adapters/azure-storage/private-store.ts';
import { adjustableClock } from '../../src/adapters/system/clock.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { systemPauses } from '../../src/adapters/system/pauses.ts';
import { keyRing } from '../../src/adapters/system/key-ring.ts';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import { absenceInFile } from '../../src/adapters/file/absence.ts';
import { zipArchive } from '../../src/adapters/archive/zip.ts';
import { docxDocument } from '../../src/adapters/docx/docx-document.ts';
import { icsFile } from '../../src/adapters/calendar/ics-file.ts';
import { createBackground, type Background } from '../../src/app/background.ts';
import { turnHandler } from '../../src/app/handle-turn.ts';
import type { Sealed } from '../../src/app/private-text/sealed.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import type { Services } from '../../src/app/services.ts';
import { handleWake } from '../../src/app/handle-wake.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import type { AdjustableClock } from '../../src/ports/adjustable-clock.ts';
import type { Conversation } from '../../src/ports/conversation.ts';
import type { TurnHandler } from '../../src/ports/turn.ts';
import { recordedLog } from '../adapters/teams/support/recorded-log.ts';
import { id, plain, words } from '../organisation/example.ts';
import { memoryQueue, type MemoryQueue } from './memory-queue.ts';
import {
  conversationOf,
  recordingMessenger,
  recordingWorkflow,
  type RecordingMessenger,
  type RecordingWorkflow,
} from './recording-messenger.ts';
import { sentFiles, type SentFiles } from './sent-files.ts';
import { startStorage, type TestStorage } from './storage.ts';

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

/** Storage, queue, clock and Teams as a test has them; any number of processes work on them. */
export interface World {
  readonly storage: TestStorage;
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
  stop(): Promise<void>;
}

/** What a test may want otherwise: a storage that is there already, another workplace, another time to begin. */
export interface WorldOptions {
  readonly storage?: TestStorage;
  readonly workplace?: Organisation;
  readonly from?: Temporal.Instant;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const storage = options.storage ?? (await startStorage());
  const from = options.from ?? Temporal.Instant.from('2026-11-20T09:00:00Z');
  const clock = adjustableClock({ now: () => from });
  const queue = memoryQueue(clock);
  const messenger = recordingMessenger();
  const workflow = recordingWorkflow();
  const files = sentFiles();
  const { log, entries } = recordedLog();
  const { tables } = storage;
  const sealed = {
    reports: sealedReports(tables.private),
    drafts: sealedDrafts(tables.drafts),
    evidence: storage.evidence,
    keys: dataKeyStore(tables.keys),
    encryption: textEncryption,
    keyEncryption: keyRing([textEncryption.newKey()]),
    clock,
  };
  const usual = (): Services => ({
    clock,
    adjustableClock: clock,
    ids: systemIds,
    pauses: systemPauses,
    log,
    organisation: options.workplace ?? organisation,
    absence: absenceInFile(options.workplace ?? organisation),
    cases: caseStore(tables.cases),
    ...privateText(sealed),
    people: personStore(tables.people),
    channels: channelStore(tables.channels),
    places: placeStore(tables.channels),
    links: linkStore(tables.links),
    notices: noticeStore(tables.notices),
    alerts: alertStore(tables.alerts),
    concerns: concernStore(tables.concerns),
    flows: flowStore(tables.flows),
    statistics: statisticsStore(tables.statistics),
    plans: planStore(tables.plans),
    wakes: queue,
    messenger,
    files,
    workflow,
    calendar: undefined,
    writeMeetingFile: icsFile,
    writeArchive: zipArchive,
    writeDocument: docxDocument,
    attemptsInHand: new Set(),
    inSeveralUnits: () => [],
    isKeyBesideData: false,
    publicUrl: 'https://bot.example',
  });
  return {
    storage,
    sealed,
    clock,
    queue,
    messenger,
    files,
    workflow,
    log: entries,
    start(others = () => ({})) {
      const services = usual();
      const all = { ...services, ...others(services) };
      const background = createBackground(all);
      return { services: all, background, handler: turnHandler(all, background) };
    },
    async introduce(...names) {
      const { people, channels } = usual();
      const everybody = [...words, channelId];
      await Promise.all(
        (names.length === 0 ? everybody : names).map((name) =>
          name === channelId
            ? channels.write(conversation(name))
            : people.write(id(name), {
                chosenLanguage: undefined,
                clientLanguage: undefined,
                conversation: conversation(name),
              }),
        ),
      );
    },
    stop: () => storage.stop(),
  };
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
