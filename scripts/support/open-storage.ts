import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { storageOfAccount } from '../../src/adapters/azure-storage/managed-identity.ts';
import type { StorageSettings } from '../../src/adapters/azure-storage/tables.ts';
import { adjustableClock, systemClock } from '../../src/adapters/system/clock.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** Where cases are kept, for a script that looks at them from outside. */
export interface OpenStorage {
  readonly settings: StorageSettings;
  readonly clock: Clock;
  close(): Promise<void>;
}

/** What to say when the environment names no storage. */
export const whereIsStorage =
  'Set STORAGE_CONNECTION_STRING or STORAGE_ACCOUNT as for the bot; for a trial, stop it and set DATA_DIR (usually .data).';

/**
 * Opens the storage that the environment names; nothing when it names none. A trial's data directory belongs to one
 * process at a time, so it is refused while a bot answers on its port.
 */
export async function openStorage(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenStorage | undefined> {
  const {
    STORAGE_CONNECTION_STRING: connectionString,
    STORAGE_ACCOUNT: account,
    DATA_DIR: folder,
  } = environment;
  const elsewhere = { clock: systemClock, close: () => Promise.resolve() };
  if (connectionString) return { settings: { kind: 'connection-string', connectionString }, ...elsewhere };
  if (account) return { settings: storageOfAccount(account, environment['CLIENT_ID'] ?? ''), ...elsewhere };
  if (!folder || !existsSync(join(folder, 'tables.json'))) return undefined;
  if (await isBotRunning(environment['PORT'] ?? '3978'))
    throw new Error('The bot is running: stop it first.');
  const { startAzurite } = await import('../../src/adapters/local/azurite.ts');
  const dataDirectory = resolve(folder);
  const azurite = await startAzurite({ dataDirectory });
  return {
    settings: { kind: 'connection-string', connectionString: azurite.connectionString },
    // Where the trial's clock was moved, events go on from there.
    clock: adjustableClock(systemClock, join(dataDirectory, 'clock.json')),
    close: () => azurite.stop(),
  };
}

function isBotRunning(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
