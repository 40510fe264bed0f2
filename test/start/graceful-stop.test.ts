import { afterEach, beforeEach, expect, it } from 'vitest';
import { startAzurite, type RunningAzurite } from '../../src/adapters/local/azurite.ts';
import { queueClients, wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { message } from '../adapters/teams/support/activities.ts';
import { startMockConnector, type MockConnector } from '../adapters/teams/support/mock-connector.ts';
import { clientId, issuer, startOpenId, type OpenId } from '../adapters/teams/support/openid.ts';
import { startProgram, type BotProcess } from '../support/bot-process.ts';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.ts';

const tenant = '00000000-0000-0000-0000-000000000001';

let azurite: RunningAzurite;
let tables: FaultProxy;
let queue: FaultProxy;
let connector: MockConnector;
let openId: OpenId;
let bot: BotProcess;

beforeEach(async () => {
  azurite = await startAzurite({ dataDirectory: undefined });
  connector = await startMockConnector();
  [tables, queue, openId] = await Promise.all([
    startFaultProxy(new URL(azurite.tableUrl).origin),
    startFaultProxy(new URL(azurite.queueUrl).origin),
    startOpenId(connector.serviceUrl),
  ]);
  bot = await startProgram(['src/index.ts'], {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    CLIENT_ID: clientId,
    TENANT_ID: tenant,
    BOT_TYPE: 'SingleTenant',
    CLIENT_SECRET: 'secret',
    STORAGE_CONNECTION_STRING: azurite.connectionString
      .replace(new URL(azurite.tableUrl).origin, tables.origin)
      .replace(new URL(azurite.queueUrl).origin, queue.origin),
    ALLOWED_SERVICE_HOSTS: '127.0.0.1',
    BOT_OPENID_METADATA_URL: openId.metadataUrl,
    BOT_TOKEN_ISSUER: issuer,
    BOT_LOGIN_URL: connector.origin,
    BOT_OAUTH_SCOPE: issuer,
  });
}, 60_000);
afterEach(async () => {
  await Promise.all([azurite.stop(), tables.close(), queue.close(), connector.close(), openId.close()]);
});

const says = async (person: string) =>
  fetch(`${bot.origin}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await openId.token()}` },
    body: JSON.stringify(
      message(connector.serviceUrl, {
        from: { id: `29:${person}`, aadObjectId: person },
        conversation: { id: `a:${person}`, conversationType: 'personal', tenantId: tenant },
        channelData: { tenant: { id: tenant } },
      }),
    ),
  });
const readiness = async () => (await fetch(`${bot.origin}/readyz`)).status;

it(
  'a process that is asked to stop finishes the turn and the wake in hand, answers until it closes, and ends with 0',
  { timeout: 60_000 },
  async () => {
    connector.answers.push({ status: 200, body: { access_token: 'token', expires_in: 3600 } });
    await expect.poll(readiness, { timeout: 20_000 }).toBe(200);
    const [anna, bo] = ['00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000a2'];
    const hang = { kind: 'hang', when: 'before' } as const;
    tables.fail(hang, ({ path }) => path.includes(`draft_${anna}`), 1);
    tables.fail(hang, ({ path }) => path.includes('head_'), 1);
    const settings = { kind: 'connection-string', connectionString: azurite.connectionString } as const;
    const caseId = systemIds.caseId();
    await wakeQueue(queueClients(settings)).put(caseId, systemIds.wakeId(), 0);
    const turn = says(anna);
    await expect.poll(() => tables.failed(), { timeout: 10_000 }).toBe(2);

    const ended = bot.stop();
    await expect.poll(readiness).toBe(503);
    expect((await says(bo)).status).toBe(200);
    expect((await turn).status).toBe(200);
    const began = performance.now();
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(25_000);

    const answered = connector.received.filter(({ path }) => path.includes('/conversations/'));
    expect(answered.map(({ path }) => /a%3A[\w-]+/.exec(path)?.[0]).sort()).toEqual([
      `a%3A${anna}`,
      `a%3A${bo}`,
    ]);
    // The wake of a case that nobody knows is hidden until it is a minute old: its handling was finished.
    expect(queue.seen.filter(({ method }) => method === 'PUT').at(-1)?.path).toContain('/wakes/messages/');
    expect(bot.log.join('\n')).toContain('stop.done');
  },
);
