import { publicGraph } from '../adapters/graph/settings.ts';
import { readOrganisationFile } from '../adapters/file/organisation-file.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { pinoLog } from '../adapters/system/log.ts';
import type { StorageSettings } from '../adapters/azure-storage/tables.ts';
import type { ProductionConfig } from '../config.ts';
import { workflowAddresses } from '../config/workflow-addresses.ts';
import { accessTokens } from './access-tokens.ts';
import { startBot } from './bot.ts';
import { productionKey, storageHeldKey } from './key-encryption.ts';
import type { Running } from './running.ts';

/** The bot as Teams talks to it: tokens, tenants and service URLs are checked, and there are no local pages. */
export async function startProduction(config: ProductionConfig): Promise<Running> {
  const log = pinoLog(config.logLevel);
  const organisation = await readOrganisationFile(config.organisationFile);
  if (config.publicUrl === undefined) log.warn('check.finding', { about: 'no-public-url' });
  const { keyEncryptionKey: key } = config;
  if (key === undefined) log.warn('check.finding', { about: 'key-beside-data' });
  const tokens = accessTokens(config.bot, config.endpoints);
  const running = await startBot({
    log,
    clock: systemClock,
    adjustableClock: undefined,
    organisation,
    storage: await storageOf(config),
    keyEncryption: key === undefined ? storageHeldKey : productionKey(key),
    isKeyBesideData: key === undefined,
    teams: config,
    workflow: { ...workflowAddresses(config, organisation.workflow), hosts: 'production', tokens },
    graph: { origin: config.graphUrl ?? publicGraph, tokens },
    publicUrl: () => config.publicUrl ?? '',
    localRoutes: () => [],
    pace: { poll: 1, repair: 600, notices: 60 },
    drainSeconds: 5,
  });
  process.stdout.write(`listening on port ${String(running.port)}\n`);
  return running;
}

async function storageOf({ storage, bot }: ProductionConfig): Promise<StorageSettings> {
  if (storage.kind === 'connection-string') return storage;
  const { storageOfAccount } = await import('../adapters/azure-storage/managed-identity.ts');
  return storageOfAccount(storage.account, bot.clientId);
}
