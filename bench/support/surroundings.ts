import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type Child } from './child.ts';
import { startConnector, type Connector } from './connector.ts';
import { writeWorkplace } from './workplace.ts';

/** What every bot of a benchmark shares: one Azurite in a process of its own, one connector, one workplace. */
export interface Surroundings {
  readonly storage: string;
  readonly azurite: Child;
  /** Copies head and wake message of a case so many times, inside Azurite. */
  copyCase(caseId: string, count: number): Promise<void>;
  readonly connector: Connector;
  readonly organisationFile: string;
  /** Of every bot, because it holds the key that drafts are encrypted with. */
  readonly dataDirectory: string;
  stop(): Promise<void>;
}

/** How many employees the workplace has, where nothing else is said. */
export const employees = 64;

/** Starts Azurite (in memory, no telemetry, no access log) and the connector. */
export async function startSurroundings(people = employees): Promise<Surroundings> {
  const azurite = await startChild(['bench/support/azurite-process.ts'], {}, 'listening: ');
  const { connectionString, control } = JSON.parse(azurite.said) as {
    connectionString: string;
    control: number;
  };
  const connector = await startConnector();
  return {
    storage: connectionString,
    azurite,
    async copyCase(caseId, count) {
      await fetch(`http://127.0.0.1:${control}/${caseId}/${count}`);
    },
    connector,
    organisationFile: writeWorkplace(people),
    dataDirectory: mkdtempSync(join(tmpdir(), 'bench-')),
    async stop() {
      await Promise.all([azurite.stop(), connector.close()]);
    },
  };
}

const word = 'listening on port';

/** Our bot in local mode, from its source, on a given storage. */
export function startOurs(
  { organisationFile, dataDirectory }: Surroundings,
  storage: string,
): Promise<Child> {
  return startChild(
    ['src/index.ts'],
    {
      PORT: '0',
      PLAYGROUND: 'off',
      STORAGE_CONNECTION_STRING: storage,
      ORGANISATION_FILE: organisationFile,
      DATA_DIR: dataDirectory,
    },
    word,
  );
}

/** The bare teams-ai echo bot. */
export function startEcho(): Promise<Child> {
  return startChild(['bench/floor/echo-bot.js'], { PORT: '0' }, word);
}

/** The plain botbuilder bot that makes the same calls. */
export function startTurnFloor(storage: string, samples: string): Promise<Child> {
  return startChild(
    ['bench/floor/turn-bot.ts'],
    { PORT: '0', STORAGE_CONNECTION_STRING: storage, SAMPLES: samples },
    word,
  );
}
