import { createServer } from 'node:http';
import { close, listen } from '../adapters/teams/support/mock-connector.ts';
import { clientId, issuer, startOpenId } from '../adapters/teams/support/openid.ts';

/** What a program needs around it to run in production mode with every check on. */
export interface Production {
  readonly environment: Readonly<Record<string, string>>;
  /** For the `Authorization` of an activity from this service URL. */
  readonly token: string;
  stop(): Promise<void>;
}

/** What the program is to work with. */
export interface ProductionOptions {
  readonly serviceUrl: string;
  readonly storage: string;
  readonly organisationFile: string;
  readonly tenantId: string;
}

/** Starts a local identity provider, and says how to start programs that believe it. */
export async function startProductionAround(options: ProductionOptions): Promise<Production> {
  const openId = await startOpenId(options.serviceUrl);
  const login = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end('{"access_token":"token","expires_in":3600}');
  });
  const loginUrl = await listen(login);
  return {
    environment: {
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: '0',
      CLIENT_ID: clientId,
      TENANT_ID: options.tenantId,
      BOT_TYPE: 'SingleTenant',
      CLIENT_SECRET: 'not-a-secret',
      STORAGE_CONNECTION_STRING: options.storage,
      ORGANISATION_FILE: options.organisationFile,
      ALLOWED_SERVICE_HOSTS: '127.0.0.1',
      BOT_OPENID_METADATA_URL: openId.metadataUrl,
      BOT_TOKEN_ISSUER: issuer,
      BOT_LOGIN_URL: loginUrl,
      BOT_OAUTH_SCOPE: issuer,
    },
    token: await openId.token(),
    async stop() {
      await Promise.all([openId.close(), close(login)]);
    },
  };
}
