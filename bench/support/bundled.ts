import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startProductionAround } from '../../test/support/production.ts';
import { startChild, type Child } from './child.ts';
import type { Surroundings } from './surroundings.ts';
import { tenantId } from './workplace.ts';

/** The production bundle, and an identity provider that it believes. */
export interface Bundled {
  /** For the `Authorization` of an activity. */
  readonly token: string;
  start(): Promise<Child>;
  stop(): Promise<void>;
}

const folder = 'test-output/bundle';

/** Bundles the bot and starts a local OpenID and token endpoint, so that it runs in production mode with every check on. */
export async function bundled({ connector, storage, organisationFile }: Surroundings): Promise<Bundled> {
  execFileSync(process.execPath, ['scripts/bundle.ts', folder]);
  const production = await startProductionAround({
    serviceUrl: connector.serviceUrl,
    storage,
    organisationFile,
    tenantId,
  });
  return {
    token: production.token,
    start: () => startChild([...flags(), `${folder}/index.js`], production.environment, 'listening on port'),
    stop: () => production.stop(),
  };
}

/** Flags of Node as `npm run start:production` sets them. */
export function flags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return scripts['start:production']?.match(/--\S+/g) ?? [];
}
