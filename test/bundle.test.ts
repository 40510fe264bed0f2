import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAzurite, type RunningAzurite } from '../src/adapters/local/azurite.ts';
import { message } from './adapters/teams/support/activities.ts';
import {
  close,
  listen,
  startMockConnector,
  type MockConnector,
} from './adapters/teams/support/mock-connector.ts';
import { clientId, issuer, startOpenId, type OpenId } from './adapters/teams/support/openid.ts';
import { startProgram, type BotProcess } from './support/bot-process.ts';

const tenant = '00000000-0000-0000-0000-000000000001';
const anna = '00000000-0000-0000-0000-0000000000a1';

let folder: string;
let azurite: RunningAzurite;
let connector: MockConnector;
let openId: OpenId;
let identity: Server;
let identityUrl: string;
const askedFor: string[] = [];

beforeAll(async () => {
  // Far from node_modules: what the bundle does not hold, it does not find.
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  execFileSync(process.execPath, ['scripts/bundle.ts', folder]);
  azurite = await startAzurite({ dataDirectory: undefined });
  connector = await startMockConnector();
  openId = await startOpenId(connector.serviceUrl);
  identity = createServer((request, response) => {
    askedFor.push(request.url ?? '');
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ access_token: 'bot-token', expires_on: `${Date.now() / 1000 + 3600}` }));
  });
  identityUrl = await listen(identity);
});
afterAll(async () => {
  await Promise.all([azurite.stop(), connector.close(), openId.close(), close(identity)]);
  rmSync(folder, { recursive: true });
});

it('holds no language model, no sign-in dialogs and nothing of the local mode', () => {
  const code = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const text = code.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  for (const word of [
    'api.openai.com',
    'OpenAIModel',
    'gpt-tokenizer',
    'DialogSet(',
    'TableServer',
    'm365agents',
  ])
    expect(text.includes(word), word).toBe(false);
  expect(text).toContain('AdaptiveCard');
});

it('answers a signed message with a card, with the token of its managed identity, and refuses an unsigned one', async () => {
  const bot = await startBundle();
  const post = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${bot.origin}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(chikane()),
    });
  expect((await post({})).status).toBe(401);
  expect((await post({ Authorization: `Bearer ${await openId.token()}` })).status).toBe(200);
  const [reply] = connector.received;
  expect(reply?.headers.authorization).toBe('Bearer bot-token');
  expect(reply?.body.attachments[0].content.body[0].text).toMatch(/^Hej/);
  expect(askedFor.join()).toContain(clientId);

  expect(await bot.stop()).toBe(0);
});

function chikane() {
  const { serviceUrl } = connector;
  return message(serviceUrl, {
    from: { id: `29:${anna}`, aadObjectId: anna },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  });
}

function startBundle(): Promise<BotProcess> {
  return startProgram(['--throw-deprecation', join(folder, 'index.js')], {
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    CLIENT_ID: clientId,
    TENANT_ID: tenant,
    BOT_TYPE: 'UserAssignedMsi',
    IDENTITY_ENDPOINT: `${identityUrl}/msi/token`,
    IDENTITY_HEADER: 'header',
    STORAGE_CONNECTION_STRING: azurite.connectionString,
    ALLOWED_SERVICE_HOSTS: '127.0.0.1',
    BOT_OPENID_METADATA_URL: openId.metadataUrl,
    BOT_TOKEN_ISSUER: issuer,
    BOT_LOGIN_URL: identityUrl,
    BOT_OAUTH_SCOPE: issuer,
  });
}
