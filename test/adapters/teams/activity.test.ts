import { describe, expect, it } from 'vitest';
import { readActivity } from '../../../src/adapters/teams/turn-of.ts';
import { annaId, botId, channel, click, members, message, tenantId } from './support/activities.ts';

const serviceUrl = 'https://smba.trafficmanager.net/emea/tenant/';
const turnOf = (body: unknown) => readActivity(body)?.turn;

const personal = {
  serviceUrl,
  conversationId: 'a:1personal',
  tenantId,
  botId,
  userId: '29:1abcDEF_-x',
  kind: 'personal',
};

describe('a message', () => {
  it('becomes a turn with who, where and what', () => {
    expect(turnOf(message(serviceUrl))).toEqual({
      kind: 'message',
      files: [],
      messageId: '1700000000001',
      actor: { person: annaId, locale: 'da' },
      conversation: personal,
      text: 'chikane',
    });
  });

  it.each([
    [' Chikane. ', 'Chikane.'],
    ['<at>Chikanehjælpen</at>&nbsp;chikane\n', 'chikane'],
    ['chikane\u200b', 'chikane'],
    ['<at>Mona</at> driller', 'Mona driller'],
    ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'],
    ['<b>chikane</b>', '<b>chikane</b>'],
    ['   ', ''],
  ])('%j says %j', (text, said) => {
    const entities = [
      { type: 'mention', text: '<at>Chikanehjælpen</at>', mentioned: { id: botId, name: 'Chikanehjælpen' } },
      { type: 'mention', text: '<at>Mona</at>', mentioned: { id: '29:mona', name: 'Mona' } },
    ];
    expect(turnOf(message(serviceUrl, { text, entities }))).toMatchObject({ kind: 'message', text: said });
  });

  it('is read in linear time whatever it holds', () => {
    const text = '<at>'.repeat(20_000);
    const started = performance.now();
    expect(turnOf(message(serviceUrl, { text }))).toMatchObject({ text });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each([
    ['da-DK', 'da'],
    ['DA', 'da'],
    ['en-US', 'en'],
    ['de-DE', undefined],
    [undefined, 'da'],
  ])('with locale %s is answered in %s', (locale, language) => {
    expect(turnOf(message(serviceUrl, { locale }))).toMatchObject({ actor: { locale: language } });
  });

  it('in a thread belongs to the channel', () => {
    const conversation = { ...channel, id: `${channel.id};messageid=1700000000000` };
    expect(turnOf(message(serviceUrl, { conversation }))).toMatchObject({
      conversation: { conversationId: channel.id, kind: 'channel', userId: '' },
    });
  });

  it.each([
    [{ id: 'a:1', conversationType: 'personal' }, 'personal'],
    [{ id: 'a:1' }, 'personal'],
    [{ id: 'a:1', isGroup: true }, 'groupChat'],
    [{ id: '19:x@thread.v2' }, 'groupChat'],
    [{ id: '19:x@thread.v2', conversationType: 'groupChat' }, 'groupChat'],
    [{ id: 'x', conversationType: 'somethingNew' }, 'groupChat'],
    [{ id: '19:x@thread.tacv2', conversationType: 'personal' }, 'channel'],
  ])('in %j counts as %s', (conversation, kind) => {
    expect(turnOf(message(serviceUrl, { conversation }))).toMatchObject({ conversation: { kind } });
  });

  it('from somebody without an Entra id is nothing to act on', () => {
    expect(readActivity(message(serviceUrl, { from: { id: '8:live:guest' } }))).toMatchObject({
      turn: undefined,
    });
  });
});

describe('a click', () => {
  it('on Action.Execute is a submit', () => {
    expect(turnOf(click(serviceUrl))).toMatchObject({
      kind: 'submit',
      verb: 'report.start',
      data: { answer: 'yes' },
      cardMessageId: '1700000000000',
      answer: 'in-place',
    });
  });

  it('on Action.Submit is a submit too, whose answer is posted', () => {
    const body = message(serviceUrl, { text: undefined, value: { verb: 'report.start', answer: 'yes' } });
    expect(turnOf(body)).toMatchObject({
      kind: 'submit',
      answer: 'posted',
      verb: 'report.start',
      data: { answer: 'yes' },
    });
  });

  it('does not turn words into a command', () => {
    const body = message(serviceUrl, { text: 'hej', value: { verb: 'report.start' } });
    expect(turnOf(body)).toMatchObject({ kind: 'message', text: 'hej' });
  });

  it('never says who acts: the sender does', () => {
    const value = {
      action: { verb: 'x', data: { from: { aadObjectId: 'somebody-else' }, actor: 'somebody-else' } },
    };
    expect(turnOf(click(serviceUrl, 'x', { value }))).toMatchObject({ actor: { person: annaId } });
  });
});

describe('coming and going', () => {
  it.each([
    [message(serviceUrl, { type: 'installationUpdate', action: 'add' }), 'installed'],
    [message(serviceUrl, { type: 'installationUpdate', action: 'add-upgrade' }), 'installed'],
    [message(serviceUrl, { type: 'installationUpdate', action: 'remove' }), 'removed'],
    [members(serviceUrl, { membersAdded: [{ id: '29:x' }, { id: botId }] }), 'installed'],
    [members(serviceUrl, { membersRemoved: [{ id: botId }] }), 'removed'],
    [members(serviceUrl, { membersAdded: [{ id: '29:x' }] }), undefined],
    [members(serviceUrl, {}), undefined],
  ])('activity %# is %s', (body, kind) => {
    expect(readActivity(body)).toBeDefined();
    expect(turnOf(body)?.kind).toBe(kind);
  });

  it('of the bot in a private channel gives the place to write to', () => {
    const body = members(serviceUrl, {
      conversation: { ...channel, tenantId: undefined },
      membersAdded: [{ id: botId }],
      channelData: {
        eventType: 'channelMemberAdded',
        channel: { id: channel.id, type: 'private' },
        tenant: { id: tenantId },
      },
    });
    expect(turnOf(body)).toMatchObject({
      kind: 'installed',
      conversation: { conversationId: channel.id, kind: 'channel', tenantId },
    });
  });

  it.each([
    [{ channel: { type: 'private' } }, 'private'],
    [{ channel: { membershipType: 'Shared' } }, 'shared'],
    [{ channel: { type: 'standard' }, team: { id: '19:other@thread.tacv2' } }, 'standard'],
    [{ channel: {}, team: { id: channel.id } }, 'standard'],
    [{ channel: { type: 'somethingNew' } }, undefined],
    [{ channel: 'unheard of', team: 7 }, undefined],
    [undefined, undefined],
  ])('in a channel with %j knows it as %s', (channelData, channelType) => {
    const turn = turnOf(message(serviceUrl, { conversation: channel, channelData }));
    expect(turn?.conversation.channelType).toBe(channelType);
  });

  it('needs no sender', () => {
    expect(turnOf(members(serviceUrl, { from: undefined, membersRemoved: [{ id: botId }] }))).toMatchObject({
      kind: 'removed',
    });
  });
});

it.each(['typing', 'messageReaction', 'event', 'endOfConversation', 'somethingNew', '__proto__'])(
  'an activity of type %s is well formed and nothing to act on',
  (type) => {
    expect(readActivity(message(serviceUrl, { type }))).toMatchObject({ turn: undefined });
  },
);

it('reads past entities it does not understand', () => {
  const entities = [{ type: 7 }, null, { type: 'https://schema.org/Message', text: 'x'.repeat(5000) }];
  expect(turnOf(message(serviceUrl, { entities }))).toMatchObject({ kind: 'message' });
});

it.each([
  ['a list', []],
  ['null', null],
  ['words', 'chikane'],
  ['a number', 7],
  ['an empty object', {}],
  ['no type', message(serviceUrl, { type: undefined })],
  ['no service URL', message(serviceUrl, { serviceUrl: undefined })],
  ['no sender', message(serviceUrl, { from: undefined })],
  ['no conversation', message(serviceUrl, { conversation: undefined })],
  ['no recipient', message(serviceUrl, { recipient: undefined })],
  ['a number as text', message(serviceUrl, { text: 7 })],
  ['a list as text', message(serviceUrl, { text: ['chikane'] })],
  ['an object as sender id', message(serviceUrl, { from: { id: { $ne: null } } })],
  ['a conversation id without end', message(serviceUrl, { conversation: { id: 'x'.repeat(501) } })],
  ['a service URL without end', message(`${serviceUrl}${'x'.repeat(500)}`)],
  ['text without end', message(serviceUrl, { text: 'x'.repeat(100_001) })],
  ['a list as tenant', message(serviceUrl, { channelData: { tenant: { id: [tenantId] } } })],
  ['a click without action', click(serviceUrl, '', { value: {} })],
  ['a click without verb', click(serviceUrl, '', { value: { action: { data: {} } } })],
  ['a click with a verb that is none', click(serviceUrl, '', { value: { action: { verb: 7 } } })],
  ['a click by nobody', click(serviceUrl, 'x', { from: undefined })],
])('%s is refused', (_, body) => {
  expect(readActivity(body)).toBeUndefined();
});
