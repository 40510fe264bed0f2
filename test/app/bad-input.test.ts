import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submits } from '../../src/cards/registry.ts';
import { actionOf, shown } from '../support/actor.ts';
import { startBotProcess, type BotProcess } from '../support/bot-process.ts';
import { fillInThroughTeams, startTeams, type Teams } from '../support/teams.ts';

// One program and one case; what is tried stands in the order in which a case lives.
let directory: string;
let teams: Teams;
let bot: BotProcess;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'bad-input-'));
  teams = await startTeams();
  bot = await startBotProcess(directory);
  teams.bot = bot.origin;
  for (const name of ['mona', 'ali', 'channel'] as const) await teams.installs(name);
});
afterAll(async () => {
  await bot.kill();
  await teams.stop();
  rmSync(directory, { recursive: true });
});

const isAlive = async () => (await fetch(`${bot.origin}/healthz`)).status;
const ten = <Value>(click: () => Promise<Value>) => Promise.all(Array.from({ length: 10 }, click));
const settled = (isTrue: () => boolean) => teams.until(isTrue);

describe('bodies that are no activity', () => {
  it.each([
    ['no JSON', '{"type":', 400],
    ['a number', '5', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['an empty object', '{}', 400],
    ['very deep JSON', '['.repeat(5000) + ']'.repeat(5000), 400],
    ['10 MB of text', `{"text":"${'x'.repeat(10_000_000)}"}`, 413],
  ])('%s', async (_, body, status) => {
    // A server that refuses early may close the connection while the body is still on its way.
    const answer = await teams.posts(body).catch(() => undefined);
    if (answer !== undefined) expect(answer.status).toBe(status);
    expect(await isAlive()).toBe(200);
  });

  it.each([
    { from: 5 },
    { from: { id: '29:x', aadObjectId: { a: 1 } } },
    { from: { id: '29:x', aadObjectId: '../../etc' } },
    { conversation: 'a:1' },
    { conversation: { id: ['a'] } },
    { text: { $gt: '' } },
    { text: 'x'.repeat(200_000) },
    { type: 17 },
    { serviceUrl: 'http://attacker.example/' },
    { serviceUrl: 'file:///etc/passwd' },
    { locale: 'x'.repeat(1000) },
    { entities: 'none' },
  ])('an activity with %o is refused or passed over, and nothing breaks', async (fields) => {
    const before = teams.arrived.length;
    const answer = await teams.posts({ ...teams.activity('anna'), type: 'message', text: 'hej', ...fields });
    expect(answer.status).toBeLessThan(500);
    expect(await isAlive()).toBe(200);
    expect(teams.arrived.length - before).toBeLessThanOrEqual(1);
  });
});

describe('actions that no card sends', () => {
  const raw = async (verb: unknown, data: unknown) => {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const activity = { ...teams.activity('anna'), type: 'invoke', name: 'adaptiveCard/action', value };
    const answer = await teams.posts(activity);
    return { status: answer.status, text: await answer.text() };
  };

  it.each(['', 'drop-table', '__proto__', 'constructor', 'toString', 'x'.repeat(5000), 7, null, ['start']])(
    'the verb %o',
    async (verb) => {
      expect((await raw(verb, {})).status).toBeLessThan(500);
      expect(await isAlive()).toBe(200);
    },
  );

  it('the right verb with data of the wrong kind: the card is out of date, nothing is stored', async () => {
    const wrong = [
      null,
      5,
      'x',
      [],
      {},
      { caseId: {} },
      { commandId: 'no', caseId: '7KXM4Q2P' },
      { __proto__: { a: 1 } },
    ];
    for (const verb of Object.keys(submits)) {
      for (const data of wrong) {
        const { status, text } = await raw(verb, data);
        expect(status, `${verb} ${JSON.stringify(data)}`).toBe(200);
        expect(text, `${verb} ${JSON.stringify(data)}`).not.toBe('');
      }
    }
    expect(bot.log.filter((line) => line.includes('turn.failed'))).toEqual([]);
  });

  it('a case number that does not exist, or belongs to others, gets one and the same answer', async () => {
    const preview = await fillInThroughTeams(teams, 'soeren');
    await teams.clicks('soeren', preview, 'send-report');
    await settled(() => teams.news('ali').length === 1);
    const { caseId } = actionOf(preview, 'send-report');
    for (const verb of [
      'open-case',
      'acknowledge',
      'withdraw-case',
      'show-case',
      'send-report',
      'close-case',
    ]) {
      const ask = async (id: unknown) =>
        shown(
          (await teams.clicks('anna', { verb, data: { caseId: id, commandId: crypto.randomUUID() } }, verb))
            .value,
        );
      expect(await ask(caseId), verb).toBe(await ask('ZZZZZZZZ'));
    }
  });
});

describe('a real case', () => {
  const words = 'det står ingen steder 4711';
  let preview: unknown;

  it('its preview, shown before a restart, sends the case after it: ten clicks at once, one case', async () => {
    preview = await fillInThroughTeams(teams, 'anna', words);
    await bot.kill();
    bot = await startBotProcess(directory);
    teams.bot = bot.origin;
    const before = teams.arrived.length;
    const answers = await ten(() => teams.clicks('anna', preview, 'send-report'));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { caseId } = actionOf(preview, 'send-report');
    for (const { value } of answers) expect(shown(value)).toContain(caseId);
    await settled(() => teams.since(before).length === 2);
    expect(
      teams
        .since(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['ali', 'channel']);
  });

  it('acknowledged by the wrong people ten times, then by Mona ten times: one acknowledgement', async () => {
    const card = teams.offered('channel', 'acknowledge').at(-1)?.card;
    for (const stranger of ['ali', 'anna', 'soeren'] as const) {
      const [answer] = await ten(() => teams.clicks(stranger, card, 'acknowledge', {}, 'channel'));
      expect(typeof answer?.value).toBe('string');
    }
    const before = teams.arrived.length;
    const answers = await ten(() => teams.clicks('mona', card, 'acknowledge', {}, 'channel'));
    for (const { status, value } of answers) {
      expect(status).toBe(200);
      expect(shown(value)).toContain('Mona Holm');
    }
    await settled(() => teams.since(before).length === 3);
    expect(
      teams
        .since(before)
        .map(({ to, isUpdate }) => [to, isUpdate])
        .sort(),
    ).toEqual([
      ['ali', true],
      ['anna', false],
      ['channel', true],
    ]);
  });

  it('its receipt clicked by somebody else does nothing and shows nothing', async () => {
    const answer = await teams.clicks('ali', preview, 'send-report');
    expect(shown(answer.value)).not.toContain(words);
    expect(shown(answer.value)).not.toContain('Anna');
    const own = await teams.clicks('anna', preview, 'send-report');
    for (const verb of ['meet-deadline', 'case-menu'])
      expect(typeof (await teams.clicks('soeren', own.value, verb)).value, verb).toBe('string');
  });

  it('its meeting approved by others does nothing, by Mona ten times invites once', async () => {
    await teams.clock({ advance: 'PT25H' });
    const approval = teams.offered('mona', 'approve-debriefing').at(-1)?.card;
    const start = /"value":"(20[^"]+Z)"/.exec(JSON.stringify(approval))?.[1];
    for (const other of ['ali', 'anna', 'soeren'] as const)
      expect(typeof (await teams.clicks(other, approval, 'approve-debriefing', { start })).value).toBe(
        'string',
      );
    const before = teams.arrived.length;
    const answers = await ten(() => teams.clicks('mona', approval, 'approve-debriefing', { start }));
    expect(new Set(answers.map(({ value }) => shown(value)))).toHaveLength(1);
    await settled(() => teams.since(before).length === 2);
    await teams.clock({ advance: 'PT1M' });
    const news = teams.since(before).map(({ to }) => to);
    expect(news.sort()).toEqual(['anna', 'mona']);
    const stale = await teams.clicks('mona', approval, 'decline-debriefing');
    expect(stale.status).toBe(200);
  });

  it('has left no word of the person in log or channel', () => {
    expect(bot.log.join('\n')).not.toContain(words);
    const channel = teams.arrived.filter(({ to }) => to === 'channel' || to === 'ali');
    expect(JSON.stringify(channel)).not.toContain(words);
  });
});

it('the clock refuses what is no time', async () => {
  for (const move of [
    {},
    { set: 'yesterday' },
    { advance: '-PT1H' },
    { advance: 5 },
    { set: '2001-01-01T00:00Z' },
  ]) {
    const answer = await teams.clock(move);
    expect([400, 409]).toContain(answer.status);
  }
});

it('ends cleanly when asked', async () => {
  expect(await bot.stop()).toBe(0);
});
