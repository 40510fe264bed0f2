import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { close, listen } from '../../test/adapters/teams/support/mock-connector.ts';
import { clientId, issuer, startOpenId } from '../../test/adapters/teams/support/openid.ts';
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
  const openId = await startOpenId(connector.serviceUrl);
  const login = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end('{"access_token":"token","expires_in":3600}');
  });
  const loginUrl = await listen(login);
  const environment = {
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    PORT: '0',
    CLIENT_ID: clientId,
    TENANT_ID: tenantId,
    BOT_TYPE: 'SingleTenant',
    CLIENT_SECRET: 'not-a-secret',
    STORAGE_CONNECTION_STRING: storage,
    ORGANISATION_FILE: organisationFile,
    ALLOWED_SERVICE_HOSTS: '127.0.0.1',
    BOT_OPENID_METADATA_URL: openId.metadataUrl,
    BOT_TOKEN_ISSUER: issuer,
    BOT_LOGIN_URL: loginUrl,
    BOT_OAUTH_SCOPE: issuer,
  };
  return {
    token: await openId.token(),
    start: () => startChild([...flags(), `${folder}/index.js`], environment, 'listening on port'),
    async stop() {
      await Promise.all([openId.close(), close(login)]);
    },
  };
}

/** Flags of Node as `npm run start:production` sets them. */
export function flags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return scripts['start:production']?.match(/--\S+/g) ?? [];
}
