import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { annaId, click, message, tenantId } from './support/activities.ts';
import { productionSettings, startBot } from './support/bot.ts';
import { startMockConnector, type MockConnector } from './support/mock-connector.ts';
import { clientId, startOpenId, type OpenId } from './support/openid.ts';

let connector: MockConnector;
let openId: OpenId;
let bot: Awaited<ReturnType<typeof startBot>>;
let good: string;

beforeAll(async () => {
  // botbuilder writes refused tokens' errors to the console.
  vi.spyOn(console, 'error').mockReturnValue();
  connector = await startMockConnector();
  openId = await startOpenId(connector.serviceUrl);
  bot = await startBot(
    productionSettings(openId, `${connector.origin}/login`),
    () => ({ kind: 'text', text: 'Hej' }),
    {
      localRoutes: [{ method: 'GET', path: '/local/clock', handle: () => Promise.resolve({ status: 200 }) }],
    },
  );
  good = await openId.token();
});
afterAll(async () => {
  await Promise.all([bot.server.stop(), openId.close(), connector.close()]);
});
beforeEach(() => {
  bot.turns.length = 0;
  connector.received.length = 0;
  connector.answers.length = 0;
});

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

it('takes a message with the right token, asks for its own and answers with it', async () => {
  connector.answers.push({ status: 200, body: { access_token: 'bot-token', expires_in: 3600 } });
  expect((await bot.post(message(connector.serviceUrl), bearer(good))).status).toBe(200);
  expect(bot.turns).toMatchObject([{ kind: 'message', actor: { person: annaId } }]);
  const [login, reply] = connector.received;
  expect(login?.path).toBe('/login/oauth2/v2.0/token');
  expect(Object.fromEntries(new URLSearchParams(login?.text))).toMatchObject({
    grant_type: 'client_credentials',
    client_secret: 's3cret',
    scope: 'https://api.botframework.com/.default',
  });
  expect(reply?.path).toBe('/emea/tenant/v3/conversations/a%3A1personal/activities/1700000000001');
  expect(reply?.headers.authorization).toBe('Bearer bot-token');
  expect(reply?.body).toMatchObject({ type: 'message', text: 'Hej' });
});

describe('401, without a reason and without a turn, for', () => {
  const unsigned = [{ alg: 'none' }, { aud: 'x' }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const cases: Record<string, () => Promise<string> | string> = {
    'another audience': () => openId.token({ audience: 'another-app' }),
    'another issuer': () => openId.token({ issuer: 'https://evil.dk' }),
    // botbuilder itself takes this one: whoever holds the app's secret can get it from Entra.
    'the emulator, with our own app id': () =>
      openId.token({
        issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        more: { ver: '1.0', appid: clientId },
      }),
    'another key': async () => openId.token({ key: (await generateKeyPair('RS256')).privateKey }),
    'an unknown key id': () => openId.token({ kid: 'k9' }),
    'a key for another channel': () => openId.token({ kid: 'k2' }),
    'another service URL': () => openId.token({ serviceurl: 'https://smba.trafficmanager.net/amer/' }),
    'no service URL claim': () => openId.token({ serviceurl: undefined }),
    'a token that has run out': () => openId.token({ expires: -400 }),
    'a token from the future': () => openId.token({ notBefore: 4000, expires: 8000 }),
    'algorithm none': () => `${unsigned.join('.')}.`,
    'algorithm none with a signature': () => `${unsigned.join('.')}.c2ln`,
    'a cut signature': () => good.slice(0, -10),
    'a missing signature': () => good.replace(/[^.]*$/, ''),
    'a changed payload': () => good.replace(/\.[^.]*\./, `.${unsigned.at(1) ?? ''}.`),
    'no token at all': () => '',
    'something else': () => 'a.b.c',
    'a very long something': () => `${'a'.repeat(3000)}.b.c`,
  };

  it.each(Object.entries(cases))('%s', async (_, token) => {
    const answer = await bot.post(message(connector.serviceUrl), bearer(await token()));
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('{"error":"unauthorized"}');
    expect(bot.turns).toEqual([]);
    expect(connector.received).toEqual([]);
  });

  it('no header, and a scheme that is none', async () => {
    expect((await bot.post(message(connector.serviceUrl))).status).toBe(401);
    expect((await bot.post(message(connector.serviceUrl), { Authorization: `Basic ${good}` })).status).toBe(
      401,
    );
    expect((await bot.post(message(connector.serviceUrl), { Authorization: good })).status).toBe(401);
  });

  it('strangers, whatever tenant or service URL they name', async () => {
    const foreign = message(connector.serviceUrl, { channelData: { tenant: { id: 'foreign' } } });
    expect((await bot.post(foreign)).status).toBe(401);
    expect((await bot.post(message('https://evil.dk/'))).status).toBe(401);
  });

  it('a click and an install as well', async () => {
    expect((await bot.post(click(connector.serviceUrl))).status).toBe(401);
    expect((await bot.post(message(connector.serviceUrl, { type: 'typing' }))).status).toBe(401);
  });
});

it('refuses tokens, and does not fall over, while the signing keys cannot be fetched', async () => {
  const gone = await startBot(
    productionSettings({ metadataUrl: 'http://127.0.0.1:1/oid' }, connector.origin),
    () => ({ kind: 'nothing' }),
  );
  expect((await gone.post(message(connector.serviceUrl), bearer(good))).status).toBe(401);
  expect(gone.entries).toMatchObject([{ event: 'turn.refused', fields: { about: 'keys' } }]);
  await gone.server.stop();
});

describe('403 with a good token for', () => {
  it.each([
    ['a foreign tenant', { channelData: { tenant: { id: 'foreign' } } }],
    [
      'a tenant that contradicts itself',
      { conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'foreign' } },
    ],
    ['no tenant', { channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } }],
  ])('%s', async (_, fields) => {
    expect((await bot.post(message(connector.serviceUrl, fields), bearer(good))).status).toBe(403);
    expect(bot.turns).toEqual([]);
  });

  it('a service URL that is signed but not on the list', async () => {
    const serviceUrl = 'https://smba.evil.dk/emea/';
    const answer = await bot.post(
      message(serviceUrl),
      bearer(await openId.token({ serviceurl: serviceUrl })),
    );
    expect(answer.status).toBe(403);
    expect(bot.turns).toEqual([]);
  });
});

describe('400 before any token is looked at for', () => {
  it.each([
    ['no service URL', message('', { serviceUrl: undefined })],
    ['another channel', message('x', { channelId: 'webchat' })],
    ['a channel with rules of its own', message('x', { channelId: 'AseChannel' })],
    ['a list', []],
    ['wrong types', message('x', { text: 7 })],
  ])('%s', async (_, body) => {
    expect((await bot.post(body)).status).toBe(400);
    expect((await bot.post(body, bearer(good))).status).toBe(400);
    expect(bot.turns).toEqual([]);
  });
});

it('takes tenant ids in any case', async () => {
  const body = message(connector.serviceUrl, { channelData: { tenant: { id: tenantId.toUpperCase() } } });
  expect((await bot.post(body, bearer(good))).status).toBe(200);
});

it('does nothing about activities it does not know, and says it took them', async () => {
  const body = message(connector.serviceUrl, { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] });
  expect((await bot.post(body, bearer(good))).status).toBe(202);
  expect(bot.turns).toEqual([]);
  expect(connector.received).toEqual([]);
});

it('has no local routes and says that it is production', async () => {
  expect((await fetch(`${bot.origin}/local/clock`)).status).toBe(404);
  expect(await (await fetch(`${bot.origin}/healthz`)).json()).toEqual({ status: 'ok', mode: 'production' });
});

it('writes no names, words, tokens or addresses to the log', async () => {
  await bot.post(message(connector.serviceUrl, { text: 'hemmeligt' }), bearer(good));
  await bot.post(message(connector.serviceUrl, { text: 'hemmeligt' }), bearer('a.b.c'));
  const written = JSON.stringify(bot.entries);
  for (const secret of ['hemmeligt', 'Anna', annaId, good, connector.origin, 's3cret', tenantId])
    expect(written).not.toContain(secret);
});
