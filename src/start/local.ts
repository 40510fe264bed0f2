import { join, resolve } from 'node:path';
import { startAzurite } from '../adapters/local/azurite.ts';
import {
  announceInstallation,
  startPlaygrounds,
  type RunningPlaygrounds,
} from '../adapters/local/playgrounds.ts';
import { readOrganisationFile } from '../adapters/file/organisation-file.ts';
import { adjustableClock, systemClock } from '../adapters/system/clock.ts';
import { pinoLog } from '../adapters/system/log.ts';
import type { LocalConfig } from '../config.ts';
import { workflowAddresses } from '../config/workflow-addresses.ts';
import { startBot } from './bot.ts';
import { localKey } from './key-encryption.ts';
import { localRoutes } from './local-routes.ts';
import { workplaceFrom } from './workplace.ts';
import type { Running } from './running.ts';
import { welcome } from './welcome.ts';

/** The whole thing on one machine: storage emulator, bot, and an Agents Playground each for the people who are tried. */
export async function startLocal(config: LocalConfig): Promise<Running> {
  const log = pinoLog(config.logLevel);
  const organisation = await readOrganisationFile(config.organisationFile);
  const workplace = workplaceFrom(organisation, config.playgroundPeople);
  const dataDirectory = resolve(config.dataDir);
  const key = localKey(dataDirectory);
  const azurite = config.storage === undefined ? await startAzurite({ dataDirectory }) : undefined;
  const connectionString = azurite?.connectionString ?? config.storage?.connectionString ?? '';
  const clock = adjustableClock(systemClock, join(dataDirectory, 'clock.json'));
  let playgrounds: RunningPlaygrounds | undefined;
  const bot = await startBot({
    log,
    clock,
    adjustableClock: clock,
    organisation,
    storage: { kind: 'connection-string', connectionString },
    keyEncryption: () => key,
    isKeyBesideData: false,
    teams: { mode: 'local', port: config.port },
    workflow: { ...workflowAddresses(config, organisation.workflow), hosts: 'local' },
    graph: config.graphUrl === undefined ? undefined : { origin: config.graphUrl, tokens: undefined },
    publicUrl: (port) => `http://localhost:${String(port)}`,
    localRoutes: (services) => localRoutes(clock, services, () => playgrounds?.playgrounds ?? []),
    pace: { poll: 1, repair: 10, notices: 10 },
    drainSeconds: 0,
  });
  log.warn('start.local-mode');
  if (config.playground) {
    playgrounds = await startPlaygrounds({
      botPort: bot.port,
      dataDirectory,
      workplace,
    });
    await announceInstallation(playgrounds.playgrounds);
  }
  process.stdout.write(welcome(bot.port, playgrounds?.playgrounds ?? []));
  return {
    port: bot.port,
    async stop() {
      await playgrounds?.stop();
      await bot.stop();
      await azurite?.stop();
    },
  };
}
