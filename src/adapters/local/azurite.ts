import { mkdir } from 'node:fs/promises';
import type { Server as HttpServer } from 'node:http';
import { join } from 'node:path';
import type { AzuriteServer, ByteModules, LokiDatabase } from './azurite-inside.ts';
import { loadBlobs, loadQueues, loadTables } from './azurite-inside.ts';
import type { LokiJournal } from './loki-journal.ts';
import { attachJournal } from './loki-journal.ts';

const host = '127.0.0.1';
const anyFreePort = 0;
// Longer than any client keeps an idle connection, so that none is closed under a request.
const keepAliveSeconds = 120;
const quiet = false;
// The account and key that Microsoft publishes for every storage emulator; not a secret.
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

// loose, skipApiVersionCheck, certificate, its key and password, token check, disableProductStyleUrl
const httpOnly = [false, true, '', '', '', undefined, false] as const;

/** A running storage emulator. */
export interface RunningAzurite {
  readonly connectionString: string;
  readonly tableUrl: string;
  readonly queueUrl: string;
  /** Ends all servers and saves everything; resolves when the files are complete. */
  stop(): Promise<void>;
}

/**
 * Starts Microsoft's storage emulator inside this process, on free loopback ports, without telemetry and logs.
 * With a `dataDirectory` (made when missing) every write is on disk before its answer goes out, so a killed
 * process loses nothing it has acknowledged; with `undefined` all is in memory. One directory belongs to one
 * process at a time. Throws when a data file is damaged.
 */
export async function startAzurite(options: { dataDirectory: string | undefined }): Promise<RunningAzurite> {
  const { dataDirectory } = options;
  if (dataDirectory !== undefined) await mkdir(dataDirectory, { recursive: true });
  const [table, queue, blob] = await Promise.all([
    startTables(dataDirectory),
    startBytes(loadQueues(), dataDirectory, { name: 'queue', texts: 'queue-texts' }),
    startBytes(loadBlobs(), dataDirectory, { name: 'blob', texts: 'blob-contents' }),
  ]);
  const tableUrl = `${table.getHttpServerAddress()}/${account}`;
  const queueUrl = `${queue.getHttpServerAddress()}/${account}`;
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${account}`,
      `AccountKey=${accountKey}`,
      `TableEndpoint=${tableUrl}`,
      `QueueEndpoint=${queueUrl}`,
      `BlobEndpoint=${blob.getHttpServerAddress()}/${account}`,
    ].join(';'),
    tableUrl,
    queueUrl,
    async stop() {
      await Promise.all([table.close(), queue.close(), blob.close()]);
    },
  };
}

async function startTables(directory: string | undefined): Promise<AzuriteServer> {
  const { Server, Configuration } = loadTables();
  const tables = new Server(
    new Configuration(
      host,
      anyFreePort,
      keepAliveSeconds,
      join(directory ?? '', 'tables.json'),
      quiet,
      quiet,
      undefined,
      undefined,
      ...httpOnly,
      directory === undefined,
    ),
  );
  await startDurably(tables, directory === undefined ? [] : [tables.metadataStore.db]);
  return tables;
}

/** Queues and blobs: a database says where in a few large files their bytes lie. */
async function startBytes(
  { Server, Configuration }: ByteModules,
  directory: string | undefined,
  { name, texts }: { name: string; texts: string },
): Promise<AzuriteServer> {
  const path = directory ?? '';
  const server = new Server(
    new Configuration(
      host,
      anyFreePort,
      keepAliveSeconds,
      join(path, `${name}s.json`),
      join(path, `${name}-extents.json`),
      // One file at a time takes the bytes; Azurite flushes each before it answers.
      [{ locationId: 'Default', locationPath: join(path, texts), maxConcurrency: 1 }],
      quiet,
      undefined,
      quiet,
      undefined,
      ...httpOnly,
      directory === undefined,
    ),
  );
  // The bytes' places before whatever points to them.
  const databases = [server.extentMetadataStore.db, server.metadataStore.db];
  await startDurably(server, directory === undefined ? [] : databases);
  return server;
}

async function startDurably(server: AzuriteServer, databases: readonly LokiDatabase[]): Promise<void> {
  const journals = databases.map(attachJournal);
  holdAnswers(server.httpServer, journals);
  await server.start();
  // The journal saves; Loki's timer would only write the whole database again.
  for (const database of databases) database.autosaveDisable();
}

/**
 * No answer leaves before the journals hold what it promises. One breath (no I/O) of Azurite makes all changes
 * of a request, so a journal never gets half a transaction of a request next to it.
 */
function holdAnswers(server: HttpServer, journals: readonly LokiJournal[]): void {
  server.prependListener('request', (_request, response) => {
    const writeHead: unknown = Reflect.get(response, 'writeHead');
    if (typeof writeHead !== 'function') throw new TypeError('An HTTP answer without writeHead');
    const flushFirst = (...parameters: unknown[]): unknown => {
      for (const journal of journals) journal.flush();
      return Reflect.apply(writeHead, response, parameters);
    };
    Object.defineProperty(response, 'writeHead', { value: flushFirst });
  });
}
