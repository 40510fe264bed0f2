import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnector, type TokenSource } from '../../../src/adapters/teams/connector.ts';
import { createMessenger } from '../../../src/adapters/teams/messenger.ts';

import type { Conversation } from '../../../src/ports/conversation.ts';
import type { Messenger } from '../../../src/ports/messenger.ts';
import { botId, channel, tenantId } from './support/activities.ts';
import { card, productionSettings } from './support/bot.ts';
import { startMockConnector, type Answer, type MockConnector } from './support/mock-connector.ts';

const settings = productionSettings({ metadataUrl: 'https://x' }, 'https://x');
const summary = 'Nyt fra Chikanehjælpen';
let connector: MockConnector;
let messenger: Messenger;
let freshAsked: boolean[];
let anna: Conversation;

const token: TokenSource = (fresh = false) => {
  freshAsked.push(fresh);
  return Promise.resolve('bot-token');
};

beforeEach(async () => {
  freshAsked = [];
  connector = await startMockConnector();
  messenger = createMessenger(createConnector(settings, token, 1000));
  anna = {
    serviceUrl: connector.serviceUrl,
    conversationId: 'a:1/personal',
    tenantId,
    botId,
    userId: '29:anna',
    kind: 'personal',
  };
});
afterEach(() => connector.close());

const inChannel = (): Conversation => ({ ...anna, conversationId: channel.id, userId: '', kind: 'channel' });

describe('sending', () => {
  it('reaches a person, with tenant, neutral summary and card', async () => {
    connector.answers.push({ status: 201, body: { id: '1700000000009' } });
    expect(await messenger.send(anna, { card, summary })).toEqual({
      kind: 'sent',
      messageId: '1700000000009',
    });
    expect(connector.received).toMatchObject([
      {
        method: 'POST',
        path: '/emea/tenant/v3/conversations/a%3A1%2Fpersonal/activities',
        headers: { authorization: 'Bearer bot-token', 'content-type': 'application/json' },
        body: {
          type: 'message',
          from: { id: botId },
          recipient: { id: '29:anna' },
          conversation: { id: 'a:1/personal', tenantId, isGroup: false, conversationType: 'personal' },
          channelData: { tenant: { id: tenantId } },
          summary,
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
        },
      },
    ]);
  });

  it('starts a thread in a channel, and the update goes to that thread', async () => {
    const sent = await messenger.send(inChannel(), { card, summary });
    expect(sent).toEqual({ kind: 'sent', messageId: 'm-1' });
    expect(await messenger.update(inChannel(), 'm-1', { card, summary })).toEqual(sent);
    expect(connector.received).toMatchObject([
      { method: 'POST', body: { conversation: { id: channel.id, tenantId, isGroup: true } } },
      { method: 'PUT', body: { id: 'm-1', channelData: { tenant: { id: tenantId } } } },
    ]);
    expect(connector.received[0]?.body).not.toHaveProperty('recipient');
    expect(connector.received[1]?.path).toBe(
      `/emea/tenant/v3/conversations/${encodeURIComponent(`${channel.id};messageid=m-1`)}/activities/m-1`,
    );
  });

  it('counts as done once the service said so, even when the rest of its answer is lost', async () => {
    connector.answers.push('reset-in-body');
    expect(await messenger.send(anna, { card, summary })).toEqual({ kind: 'sent', messageId: '' });
    expect(connector.received).toHaveLength(1);
  });
});

describe('one attempt, and what it came to', () => {
  const inTwoMinutes = new Date(Date.now() + 120_000).toUTCString();
  const cases: [string, Answer, object][] = [
    [
      '429 with seconds',
      { status: 429, headers: { 'Retry-After': '7' } },
      { kind: 'retry', afterSeconds: 7 },
    ],
    ['429 without', { status: 429 }, { kind: 'retry', afterSeconds: 5 }],
    [
      '429 with words',
      { status: 429, headers: { 'Retry-After': 'soon' } },
      { kind: 'retry', afterSeconds: 5 },
    ],
    [
      '429 with a day',
      { status: 429, headers: { 'Retry-After': '86400' } },
      { kind: 'retry', afterSeconds: 3600 },
    ],
    ['429 with zero', { status: 429, headers: { 'Retry-After': '0' } }, { kind: 'retry', afterSeconds: 1 }],
    ['412', { status: 412 }, { kind: 'retry' }],
    ['401', { status: 401 }, { kind: 'retry', afterSeconds: 300, reason: 'http-401' }],
    ['500', { status: 500 }, { kind: 'doubt', reason: 'http-500' }],
    ['502', { status: 502 }, { kind: 'doubt' }],
    ['503', { status: 503, headers: { 'Retry-After': '1' } }, { kind: 'doubt' }],
    ['504', { status: 504 }, { kind: 'doubt' }],
    ['408', { status: 408 }, { kind: 'doubt' }],
    ['a reset', 'reset', { kind: 'doubt', reason: 'connection-lost' }],
    ['silence', 'hang', { kind: 'doubt', reason: 'time-out' }],
    ['400', { status: 400 }, { kind: 'dead' }],
    ['404', { status: 404 }, { kind: 'dead' }],
    ['413', { status: 413 }, { kind: 'dead' }],
    [
      'a redirect',
      { status: 307, headers: { Location: '/elsewhere' } },
      { kind: 'dead', reason: 'http-307' },
    ],
    [
      '403 with a name',
      { status: 403, body: { error: { code: 'BotNotInConversationRoster', message: 'Anna left' } } },
      { kind: 'dead', reason: 'http-403-BotNotInConversationRoster' },
    ],
    [
      '403 with a strange name',
      { status: 403, body: { error: { code: 'Anna Jensen!' } } },
      { kind: 'dead', reason: 'http-403' },
    ],
  ];

  it.each(cases)('%s', async (_, answer, outcome) => {
    connector.answers.push(answer, answer);
    expect(await messenger.send(anna, { card, summary })).toMatchObject(outcome);
    expect(connector.received).toHaveLength(1);
    connector.answers.length = 0;
    connector.answers.push(answer);
    expect(await messenger.update(anna, 'm-9', { card, summary })).toMatchObject(outcome);
    expect(connector.received).toHaveLength(2);
  });

  it('a Retry-After that is a date', async () => {
    connector.answers.push({ status: 429, headers: { 'Retry-After': inTwoMinutes } });
    const outcome = await messenger.send(anna, { card, summary });
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(outcome.kind === 'retry' && outcome.afterSeconds).toBeGreaterThan(100);
  });

  it('nobody there: nothing was sent, so it may be sent again', async () => {
    await connector.close();
    expect(await messenger.send(anna, { card, summary })).toMatchObject({
      kind: 'retry',
      reason: 'no-connection',
    });
  });
});

it('sends nothing, and no token, to a host that is not on the list', async () => {
  const elsewhere = { ...anna, serviceUrl: 'https://smba.evil.dk/' };
  expect(await messenger.send(elsewhere, { card, summary })).toMatchObject({ kind: 'dead' });
  expect(freshAsked).toEqual([]);
});

it('sends nothing without a token', async () => {
  const without = createMessenger(
    createConnector(settings, () => Promise.reject(new Error('secret expired'))),
  );
  expect(await without.send(anna, { card, summary })).toMatchObject({ kind: 'retry', reason: 'no-token' });
  expect(connector.received).toEqual([]);
});

it('asks for a fresh token after one was refused', async () => {
  connector.answers.push({ status: 401 });
  await messenger.send(anna, { card, summary });
  await messenger.send(anna, { card, summary });
  await messenger.send(anna, { card, summary });
  expect(freshAsked).toEqual([false, true, false]);
});

it('replaces nothing where no message is known', async () => {
  expect(await messenger.update(anna, '', { card, summary })).toMatchObject({ kind: 'dead' });
  expect(connector.received).toEqual([]);
});
