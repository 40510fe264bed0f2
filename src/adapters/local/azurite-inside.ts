import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import { z } from 'zod';

// The part of Azurite's inside that local mode uses; Azurite ships no types. Checked against azurite 3.37.0.

/** One of Azurite's HTTP servers. */
export interface AzuriteServer {
  readonly httpServer: Server;
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}

/** One LokiJS collection (lokijs 1.5.12). A document's `$loki` is its number inside the collection. */
export interface LokiCollection {
  readonly name: string;
  readonly maxId: number;
  /** Filled by Loki with the number of every inserted, changed or removed document while `isIncremental`. */
  dirtyIds: number[];
  isIncremental: boolean;
  get(id: number): object | null;
  ensureAllIndexes(force: boolean): void;
}

/** One LokiJS database: a set of collections in memory, saved as one JSON file. */
export interface LokiDatabase {
  readonly filename: string;
  readonly collections: LokiCollection[];
  /** Inherited by every collection that is added later. */
  isIncremental: boolean;
  persistenceAdapter: LokiPersistence;
  serializeReplacer(key: string, value: unknown): unknown;
  saveDatabase(callback: (error?: Error | null) => void): void;
  autosaveDisable(): void;
}

export interface LokiPersistence {
  loadDatabase(file: string, callback: (content: object | null) => void): void;
  saveDatabase(file: string, content: string, callback: (error?: Error | null) => void): void;
}

export interface LokiStore {
  readonly db: LokiDatabase;
}

/** Azurite's table server and what it is configured with. */
export interface TableModules {
  Server: new (configuration: object) => AzuriteServer & { readonly metadataStore: LokiStore };
  Configuration: new (
    host: string,
    port: number,
    keepAliveSeconds: number,
    databaseFile: string,
    debugLog: boolean,
    accessLog: boolean,
    accessLogStream: undefined,
    debugLogFile: undefined,
    ...common: CommonParameters
  ) => object;
}

/** Azurite's queue server, or its blob server, and what it is configured with: both keep bytes beside their database. */
export interface ByteModules {
  Server: new (
    configuration: object,
  ) => AzuriteServer & { readonly metadataStore: LokiStore; readonly extentMetadataStore: LokiStore };
  Configuration: new (
    host: string,
    port: number,
    keepAliveSeconds: number,
    databaseFile: string,
    extentDatabaseFile: string,
    extentDirectories: readonly { locationId: string; locationPath: string; maxConcurrency: number }[],
    accessLog: boolean,
    accessLogStream: undefined,
    debugLog: boolean,
    debugLogFile: undefined,
    ...common: CommonParameters
  ) => object;
}

type CommonParameters = readonly [
  loose: boolean,
  skipApiVersionCheck: boolean,
  certificate: string,
  key: string,
  password: string,
  oauth: undefined,
  disableProductStyleUrl: boolean,
  inMemory: boolean,
];

/** Loads Azurite's table server; takes half a second, so only local mode does it. */
export function loadTables(): TableModules {
  return {
    Server: load('table/TableServer', z.custom<TableModules['Server']>(isConstructor)),
    Configuration: load('table/TableConfiguration', z.custom<TableModules['Configuration']>(isConstructor)),
  };
}

/** Loads Azurite's queue server. */
export function loadQueues(): ByteModules {
  return loadBytes('queue/Queue');
}

/** Loads Azurite's blob server. */
export function loadBlobs(): ByteModules {
  return loadBytes('blob/Blob');
}

function loadBytes(path: string): ByteModules {
  return {
    Server: load(`${path}Server`, z.custom<ByteModules['Server']>(isConstructor)),
    Configuration: load(`${path}Configuration`, z.custom<ByteModules['Configuration']>(isConstructor)),
  };
}

function isConstructor(value: unknown): boolean {
  return typeof value === 'function';
}

function load<Constructor>(path: string, constructor: z.ZodType<Constructor>): Constructor {
  const require = createRequire(import.meta.url);
  return z.object({ default: constructor }).parse(require(`azurite/dist/src/${path}.js`)).default;
}
