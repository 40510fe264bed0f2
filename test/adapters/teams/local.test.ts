import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply, Turn } from '../../../src/ports/turn.ts';
import { botId, channel, click, members, message } from './support/activities.ts';
import { card, sorrySentence, startBot } from './support/bot.ts';
import { startMockConnector, type MockConnector } from './support/mock-connector.ts';

let connector: MockConnector;
let bot: Awaited<ReturnType<typeof startBot>>;
let handle: (turn: Turn) => Promise<Reply> | Reply;
let ready: boolean;

beforeEach(async () => {
  handle = () => ({ kind: 'nothing' });
  ready = true;
  connector = await startMockConnector();
  bot = await startBot({ mode: 'local', port: 0 }, (turn) => handle(turn), {
    ready: () => (ready ? Promise.resolve(true) : Promise.reject(new Error('storage is away'))),
    localRoutes: [
      {
        method: 'POST',
        path: '/local/clock',
        handle: (body) => Promise.resolve({ status: 200, body: { heard: body } }),
      },
    ],
  });
});
afterEach(async () => {
  await Promise.all([bot.server.stop(), connector.close()]);
});

describe('a message', () => {
  it('is answered with a card in the same conversation, without a token', async () => {
    handle = () => ({ kind: 'card', card });
    const answer = await bot.post(message(connector.serviceUrl));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
    expect(connector.received).toHaveLength(1);
    const [sent] = connector.received;
    expect(sent).toMatchObject({
      method: 'POST',
      path: '/emea/tenant/v3/conversations/a%3A1personal/activities/1700000000001',
      body: {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
        from: { id: botId },
        recipient: { id: '29:1abcDEF_-x' },
        conversation: { id: 'a:1personal' },
      },
    });
    expect(sent?.headers.authorization).toBeUndefined();
    expect(sent?.body).not.toHaveProperty('summary');
  });

  it('in a thread is answered in that thread', async () => {
    handle = () => ({ kind: 'text', text: 'Skriv til mig alene.' });
    const id = `${channel.id};messageid=1700000000000`;
    await bot.post(message(connector.serviceUrl, { conversation: { ...channel, id } }));
    expect(connector.received[0]?.path).toContain(encodeURIComponent(id));
  });

  it('keeps all its words: nothing is routed by a part of them', async () => {
    await bot.post(message(connector.serviceUrl, { text: 'jeg vil ikke tale om chikane' }));
    expect(bot.turns).toMatchObject([{ kind: 'message', text: 'jeg vil ikke tale om chikane' }]);
  });

  it('that cannot be handled gets a neutral sentence, never the error', async () => {
    handle = () => Promise.reject(new Error('password=hunter2'));
    expect((await bot.post(message(connector.serviceUrl))).status).toBe(200);
    expect(connector.received).toMatchObject([{ body: { text: sorrySentence } }]);
    expect(JSON.stringify([connector.received, bot.entries])).not.toContain('hunter2');
    expect(bot.entries).toMatchObject([{ event: 'turn.failed' }]);
  });

  it.each([500, 502, 503, 504, 429, 412, 403, 'reset'] as const)(
    'is answered by one attempt when the service says %s',
    async (status) => {
      handle = () => ({ kind: 'text', text: 'Hej' });
      connector.answers.push(status === 'reset' ? status : { status, headers: { 'Retry-After': '1' } });
      expect((await bot.post(message(connector.serviceUrl))).status).toBe(200);
      expect(connector.received).toHaveLength(1);
      expect(bot.entries).toMatchObject([{ event: 'turn.failed', fields: { about: 'reply' } }]);
    },
  );

  it('cannot ask that answers be kept back', async () => {
    handle = () => ({ kind: 'text', text: 'Hej' });
    const answer = await bot.post(message(connector.serviceUrl, { deliveryMode: 'expectReplies' }));
    expect(await answer.text()).toBe('');
    expect(connector.received).toHaveLength(1);
  });
});

describe('a click', () => {
  it('is answered to the one who clicked, and the shared message is never touched', async () => {
    const refreshing = {
      ...card,
      refresh: { action: { type: 'Action.Execute', verb: 'view' }, userIds: [] },
    };
    const plain = { ...card, fallbackText: 'uden refresh' };
    for (const shown of [refreshing, plain, refreshing]) {
      handle = () => ({ kind: 'card', card: shown });
      const answer = await bot.post(click(connector.serviceUrl, 'view', { conversation: channel }));
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: shown,
      });
    }
    expect(connector.received).toEqual([]);
  });

  it.each([
    [{ kind: 'text', text: 'Tak' } as const, 'Tak'],
    [{ kind: 'nothing' } as const, ''],
  ])('answered with %j shows %j', async (reply, value) => {
    handle = () => reply;
    const answer = await bot.post(click(connector.serviceUrl));
    expect(await answer.json()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value,
    });
    expect(connector.received).toEqual([]);
  });

  it('that cannot be handled gets a neutral sentence and HTTP 200', async () => {
    handle = () => Promise.reject(new Error('password=hunter2'));
    const answer = await bot.post(click(connector.serviceUrl));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'Failed', message: sorrySentence },
    });
  });

  it('on Action.Submit is answered by a message', async () => {
    handle = () => ({ kind: 'text', text: 'Tak' });
    await bot.post(message(connector.serviceUrl, { text: undefined, value: { verb: 'x' } }));
    expect(bot.turns).toMatchObject([{ kind: 'submit', verb: 'x' }]);
    expect(connector.received).toMatchObject([{ body: { text: 'Tak' } }]);
  });
});

it.each([
  ['channel', channel],
  ['group chat', { id: '19:x@thread.v2', conversationType: 'groupChat', isGroup: true }],
])('never posts a card in a %s, whatever the application answers', async (_, conversation) => {
  handle = () => ({ kind: 'card', card });
  const submit = { text: undefined, value: { verb: 'show-case', caseId: '7KXM4Q2P' } };
  for (const fields of [submit, { text: 'mine sager' }])
    await bot.post(message(connector.serviceUrl, { conversation, ...fields }));
  expect(bot.turns).toHaveLength(2);
  expect(connector.received).toEqual([]);
  expect(bot.entries).toMatchObject([
    { fields: { outcome: 'others-would-see' } },
    { fields: { outcome: 'others-would-see' } },
  ]);
});

it.each([
  'composeExtension/query',
  'fileConsent/invoke',
  'signin/verifyState',
  'task/fetch',
  'application/search',
  'somethingNew',
  undefined,
])('answers the invoke %s, which it does not know', async (name) => {
  const answer = await bot.post(click(connector.serviceUrl, '', { name, value: { anything: 1 } }));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({});
  expect(bot.turns).toEqual([]);
});

it('handles two turns of one person at the same time', async () => {
  const both = Promise.withResolvers<undefined>();
  let waiting = 0;
  handle = async ({ kind }) => {
    waiting += 1;
    if (waiting === 2) both.resolve(undefined);
    await both.promise;
    return { kind: 'text', text: kind };
  };
  const answers = await Promise.all([1, 2].map(() => bot.post(click(connector.serviceUrl))));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(bot.entries).toEqual([]);
});

it('learns of being added to a channel although nobody is named as the sender', async () => {
  const body = members(connector.serviceUrl, {
    from: undefined,
    conversation: channel,
    membersAdded: [{ id: botId }],
  });
  expect((await bot.post(body)).status).toBe(200);
  expect(bot.turns).toMatchObject([{ kind: 'installed', actor: undefined }]);
});

describe('only this machine', () => {
  it.each(['https://smba.trafficmanager.net/emea/', 'http://10.0.0.1/', 'http://127.0.0.1.evil.dk/'])(
    'may be the service URL, not %s',
    async (serviceUrl) => {
      expect((await bot.post(message(serviceUrl))).status).toBe(403);
      expect(bot.turns).toEqual([]);
    },
  );

  it('may be asked for: a web page that borrows the address gets nothing', async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      const headers = { Host: 'evil.dk', 'Content-Type': 'application/json' };
      httpRequest(`${bot.origin}/api/messages`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end(JSON.stringify(message(connector.serviceUrl)));
    });
    expect(status).toBe(403);
    expect(bot.turns).toEqual([]);
  });

  it('is listened on, by one address alone', async () => {
    expect(await (await fetch(`${bot.origin}/healthz`)).json()).toEqual({ status: 'ok', mode: 'local' });
    await expect(fetch(`http://127.0.0.2:${bot.server.port}/healthz`)).rejects.toThrow();
  });
});

it('is ready when storage answers', async () => {
  expect((await fetch(`${bot.origin}/readyz`)).status).toBe(200);
  ready = false;
  expect((await fetch(`${bot.origin}/readyz`)).status).toBe(503);
  expect((await fetch(`${bot.origin}/healthz`)).status).toBe(200);
});

it('offers the local routes', async () => {
  const answer = await fetch(`${bot.origin}/local/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"advance":"PT1H"}',
  });
  expect(await answer.json()).toEqual({ heard: { advance: 'PT1H' } });
});
