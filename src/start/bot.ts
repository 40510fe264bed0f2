import { createQueues, queueClients, wakeQueue } from '../adapters/azure-storage/wake-queue.ts';
import { directoryCopies } from '../adapters/azure-storage/directory-copies.ts';
import { evidenceContainer, type EvidenceContainer } from '../adapters/azure-storage/evidence-container.ts';
import {
  createTables,
  tableClients,
  type StorageSettings,
  type Tables,
} from '../adapters/azure-storage/tables.ts';
import { absenceInFile } from '../adapters/file/absence.ts';
import { zipArchive } from '../adapters/archive/zip.ts';
import { docxDocument } from '../adapters/docx/docx-document.ts';
import { icsFile } from '../adapters/calendar/ics-file.ts';
import { systemIds } from '../adapters/system/ids.ts';
import { systemPauses } from '../adapters/system/pauses.ts';
import type { HttpRoute } from '../adapters/teams/server.ts';
import type { TeamsSettings } from '../adapters/teams/settings.ts';
import { connectToTeams, startTeamsServer } from '../adapters/teams/teams.ts';
import { createWorkflow, type WorkflowOptions } from '../adapters/workflow/workflow.ts';
import { createBackground } from '../app/background.ts';
import { calendarFile } from '../app/calendar-file.ts';
import { fileBeforeMailbox } from '../app/file-before-mailbox.ts';
import { filledOrganisation } from '../app/fill-organisation.ts';
import { turnHandler } from '../app/handle-turn.ts';
import { privateFile } from '../app/private-file.ts';
import type { Services } from '../app/services.ts';
import { startWorker, type Pace } from '../app/worker.ts';
import { localDate } from '../law/moments.ts';
import { unreviewedRecords } from '../law/review.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { AdjustableClock } from '../ports/adjustable-clock.ts';
import type { Clock } from '../ports/clock.ts';
import type { KeyEncryption } from '../ports/key-encryption.ts';
import { errorFields } from '../ports/error-name.ts';
import type { Log } from '../ports/log.ts';
import { textsIn } from '../texts/texts-in.ts';
import { azureStores, sealedInAzure } from './azure-stores.ts';
import { fileRoute } from './file-route.ts';
import { connectGraph, keepFilled, type GraphConnection } from './graph.ts';
import type { Running } from './running.ts';

/** What differs between local mode and production. */
export interface BotOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly adjustableClock: AdjustableClock | undefined;
  readonly organisation: Organisation;
  readonly storage: StorageSettings;
  readonly keyEncryption: (keys: Tables['keys']) => KeyEncryption;
  readonly isKeyBesideData: boolean;
  readonly teams: TeamsSettings;
  readonly workflow: WorkflowOptions;
  /** How Graph is reached; undefined asks it for nothing, whatever the organisation file says. */
  readonly graph: GraphConnection | undefined;
  readonly publicUrl: (port: number) => string;
  readonly localRoutes: (services: () => Services) => readonly HttpRoute[];
  readonly pace: Pace;
  /** How long turns are still answered after a stop was asked for, so that whoever sends them learns of it by `/readyz`. */
  readonly drainSeconds: number;
}

/** Wires the adapters to the application and starts server and worker. The server listens while storage is prepared; turns wait for it. */
export async function startBot(options: BotOptions): Promise<Running> {
  const { log, teams: settings } = options;
  const tables = tableClients(options.storage);
  const queues = queueClients(options.storage);
  const evidence = evidenceContainer(options.storage);
  const { messenger, connector, files } = connectToTeams(settings);
  const { organisation: file } = options;
  const { calendar, directory, absence, peopleSearch } = connectGraph(file.graph, options.graph, log);
  const filled = filledOrganisation({ file, directory, copies: directoryCopies(tables.people), log });
  let port = settings.port;
  let stopping = false;
  const services: Services = {
    log,
    clock: options.clock,
    adjustableClock: options.adjustableClock,
    ids: systemIds,
    pauses: systemPauses,
    get organisation() {
      return filled.now();
    },
    inSeveralUnits: () => filled.inSeveralUnits(),
    peopleSearch,
    absence: fileBeforeMailbox(file, absenceInFile(file), absence),
    ...azureStores(
      tables,
      sealedInAzure(tables, evidence, {
        keyEncryption: options.keyEncryption(tables.keys),
        clock: options.clock,
      }),
    ),
    wakes: wakeQueue(queues),
    messenger,
    files,
    workflow: createWorkflow(options.workflow, log),
    attemptsInHand: new Set(),
    calendar,
    writeMeetingFile: icsFile,
    writeArchive: zipArchive,
    writeDocument: docxDocument,
    isKeyBesideData: options.isKeyBesideData,
    get publicUrl() {
      return options.publicUrl(port);
    },
  };
  const background = createBackground(services);
  logUnreviewedLaw(services);
  const prepared = Promise.all([createTables(tables).then(() => filled.recall()), createQueues(queues)]);
  const turns = turnHandler(services, background);
  const listening = startTeamsServer({
    settings,
    connector,
    log,
    handler: { handle: (turn) => prepared.then(() => turns.handle(turn)) },
    sorry: (language) => textsIn(language ?? 'da').sentences.storageDown,
    ready: async () => !stopping && (await services.cases.ping()),
    routes: [
      fileRoute('/calendar', (token) => calendarFile(services, token)),
      fileRoute('/file', (token) => privateFile(services, token)),
    ],
    localRoutes: options.localRoutes(() => services),
  });
  const [server] = await Promise.all([listening, prepared]);
  port = server.port;
  log.info('start.listening', { port });
  prepareEvidence(evidence, log);
  const worker = startWorker(services, options.pace);
  const filling = keepFilled(filled, directory, systemPauses);
  return {
    port,
    async stop() {
      stopping = true;
      filling.stop();
      log.info('stop.asked');
      const finished = await within(longestStopSeconds, async () => {
        await Promise.all([worker.stop(), pauseFor(options.drainSeconds).then(() => server.stop())]);
        await background.settled();
      });
      log.info('stop.done', { finished });
    },
  };
}

/** Hosts give thirty seconds. What is not done by then is found again: by its wake, or as a doubt. */
const longestStopSeconds = 25;

function pauseFor(seconds: number): Promise<void> {
  return systemPauses.wait(seconds, new AbortController().signal);
}

/** Whether the work ended in time. */
function within(seconds: number, work: () => Promise<void>): Promise<boolean> {
  return Promise.race([work().then(() => true), pauseFor(seconds).then(() => false)]);
}

/** Nobody waits for it, and it is made at the first file as well; but whoever set up the account learns now what is missing. */
function prepareEvidence(container: EvidenceContainer, log: Log): void {
  container.create().catch((error: unknown) => {
    log.warn('check.finding', { about: 'no-evidence-container', ...errorFields(error) });
  });
}

/** Law changes: records of it that nobody has checked for a year are logged at every start; the worker tells the administrators. */
function logUnreviewedLaw({ log, clock }: Services): void {
  for (const rule of unreviewedRecords(localDate(clock.now())))
    log.warn('check.finding', { about: 'law-not-reviewed', rule });
}
