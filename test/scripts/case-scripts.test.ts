import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableEntity } from '@azure/data-tables';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseFindings } from '../../scripts/support/case-findings.ts';
import { eventHash, noHash } from '../../src/app/event-chain.ts';
import { caseNumber, type CaseId } from '../../src/case/ids.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { fillInThroughTeams, startTeams } from '../support/teams.ts';
import { actionOf, actor } from '../support/actor.ts';
import { startAzureWorld, type AzureWorld } from '../support/azure-world.ts';
import { type Instance } from '../support/services.ts';
import { report } from '../support/walk.ts';

let world: AzureWorld;
let one: Instance;
let caseId: CaseId;

beforeEach(async () => {
  world = await startAzureWorld();
  await world.introduce();
  one = world.start();
  ({ caseId } = await report(one, { what: { words: 'blåbærgrød' } }));
});
afterEach(() => world.stop());

const cases = () => world.storage.tables.cases;
const partition = () => `case_${caseId}`;
const eventKey = (number: number) => `ev_${caseId}_${String(number).padStart(10, '0')}`;
const findings = async () => (await caseFindings(one.services.cases, caseId)).findings;
const row = (key: string) => cases().getEntity(partition(), key);
const change = (key: string, columns: object) =>
  cases().updateEntity({ partitionKey: partition(), rowKey: key, ...columns }, 'Merge');
const recordedIn = async (number: number) => String((await row(eventKey(number)))['recorded']);
const withdraw = async () => {
  const click = { verb: 'withdraw-case', data: { caseId, commandId: one.services.ids.commandId() } };
  await actor('anna', one).clicks(click, 'withdraw-case');
  await one.background.settled();
};

/** Runs a script as an administrator does, with these variables and this on its standard input. */
async function run(script: string, id: string, environment: Record<string, string>, typed = '') {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, id], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stdin.end(typed);
  await once(child, 'close');
  return { out, code: child.exitCode };
}
const here = () => ({ STORAGE_CONNECTION_STRING: world.storage.connectionString });

describe('proving a case', () => {
  const broken = 'the chain of events is broken';
  const notTheEnd = 'the head does not end the chain';
  const otherState = 'the state is not what the events make';
  const notOurs = 'a row is not as the program writes it';

  it('finds nothing in a case as the program left it', async () => {
    await withdraw();
    expect(await findings()).toEqual([]);
  });

  it.each<[string, readonly string[], () => Promise<unknown>]>([
    [
      'a changed event',
      [broken, otherState],
      async () => {
        const later = (await recordedIn(2)).replace('2026-11-20', '2026-11-19');
        await change(eventKey(2), { recorded: later });
      },
    ],
    [
      'a missing event',
      [broken, notTheEnd, otherState],
      () => cases().deleteEntity(partition(), eventKey(2)),
    ],
    [
      'a missing first event',
      [broken, notTheEnd, otherState],
      () => cases().deleteEntity(partition(), eventKey(1)),
    ],
    [
      'a missing last event',
      [notTheEnd, otherState],
      async () => {
        const { version } = (await one.services.cases.readHead(caseId)) ?? { version: 0 };
        await cases().deleteEntity(partition(), eventKey(version));
      },
    ],
    [
      'two events that changed places',
      [broken],
      async () => {
        const [second, third] = [await recordedIn(2), await recordedIn(3)];
        await change(eventKey(2), { recorded: third });
        await change(eventKey(3), { recorded: second });
      },
    ],
    [
      'an event of our own shape put behind the last, chained as it should be',
      [notTheEnd, otherState],
      async () => {
        const head = await one.services.cases.readHead(caseId);
        if (head === undefined) throw new Error('there is one');
        const number = head.version + 1;
        const recorded = { at: '2026-11-20T09:00:00.000Z', event: { type: 'ReporterWasAsked' } } as const;
        const hash = eventHash(number, head.lastHash, recorded);
        const event = { number, hashBefore: head.lastHash, hash, recorded: JSON.stringify(recorded) };
        await cases().createEntity({ partitionKey: partition(), rowKey: eventKey(number), ...event });
      },
    ],
    [
      'an event put between two others',
      [broken, notTheEnd],
      async () => {
        const copy: TableEntity = {
          ...(await row(eventKey(2))),
          partitionKey: partition(),
          rowKey: `${eventKey(2)}a`,
        };
        await cases().createEntity(copy);
      },
    ],
    [
      'an event changed together with its hash',
      [broken, otherState],
      async () => {
        const recorded = (await recordedIn(2)).replace('2026-11-20', '2026-11-19');
        const { number, hashBefore } = await row(eventKey(2));
        const hash = eventHash(Number(number), String(hashBefore), JSON.parse(recorded));
        await change(eventKey(2), { recorded, hash });
      },
    ],
    ['a head with another last hash', [notTheEnd], () => change(`head_${caseId}`, { lastHash: noHash })],
    ['a head with another number', [notTheEnd], () => change(`head_${caseId}`, { version: 99 })],
    [
      'a head with another state',
      [otherState],
      async () => {
        const state = String((await row(`head_${caseId}`))['state']);
        await change(`head_${caseId}`, { state: state.replace('"sender":"outside"', '"sender":"inside"') });
      },
    ],
    [
      'no head',
      ['the case has events and no head'],
      () => cases().deleteEntity(partition(), `head_${caseId}`),
    ],
    [
      'an event that is no event',
      [notOurs],
      () => change(eventKey(2), { recorded: 'Anna ringede og sagde' }),
    ],
  ])('finds %s', async (_, expected, harm) => {
    await harm();
    expect(await findings()).toEqual(expected);
  });

  it('says so, with an exit code and without content', { timeout: 60_000 }, async () => {
    expect(await run('verify-case', caseNumber(caseId), here())).toMatchObject({
      out: expect.stringMatching(/^\d+ events, unbroken\n$/) as string,
      code: 0,
    });
    await change(eventKey(2), { recorded: 'Anna ringede og sagde' });
    const { out, code } = await run('verify-case', caseId.toLowerCase(), here());
    expect({ out, code }).toEqual({ out: `${notOurs}\n`, code: 1 });
    expect((await run('verify-case', '22222222', here())).out).toBe('there is no such case\n');
    expect((await run('verify-case', caseId, {})).code).toBe(2);
  });
});

describe('erasing a case', { timeout: 60_000 }, () => {
  const read = () => one.services.privates.read(caseId);

  it('asks for the number again, and erases only then', async () => {
    await withdraw();
    for (const typed of ['', '\n', 'ja\n', '2222-2222\n']) {
      const { out, code } = await run('erase-case', caseId, here(), typed);
      expect(out).toContain('Nothing was erased.');
      expect(code).toBe(1);
    }
    expect(await read()).toMatchObject({ report: { words: 'blåbærgrød' } });
    const { out, code } = await run('erase-case', caseId, here(), `${caseNumber(caseId)}\n`);
    expect(out).toContain('Erased. The record of the case says so.');
    expect(code).toBe(0);
    expect(await read()).toEqual({ kind: 'erased' });
    expect(await findings()).toEqual([]);
    expect((await run('erase-case', caseId, here(), `${caseId}\n`)).out).toContain('It was erased before.');
  });

  it('never in an open case, and says when there is none', async () => {
    expect((await run('erase-case', caseId, here(), `${caseId}\n`)).out).toContain('The case is still open.');
    expect(await read()).toMatchObject({ kind: 'report' });
    const none = await run('erase-case', '22222222', here(), '22222222\n');
    expect(none).toMatchObject({ code: 1 });
    expect(none.out).toContain('There is no such case.');
  });
});

it(
  'both scripts work on the data of a trial that was stopped, and not while it runs',
  { timeout: 120_000 },
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'trial-'));
    const teams = await startTeams();
    const bot = await startBotProcess(directory);
    teams.bot = bot.origin;
    const preview = await fillInThroughTeams(teams, 'anna', 'blåbærgrød');
    const trial = actionOf(preview, 'send-report')['caseId'] as CaseId;
    const sent = await teams.clicks('anna', preview, 'send-report');
    const menu = await teams.clicks('anna', sent.value, 'case-menu');
    const asked = await teams.clicks('anna', menu.value, 'ask-withdraw');
    await teams.clicks('anna', asked.value, 'withdraw-case');
    const environment = { DATA_DIR: directory, PORT: new URL(bot.origin).port };
    expect((await run('verify-case', trial, environment)).out).toContain('The bot is running');
    await bot.stop();
    await teams.stop();
    expect((await run('verify-case', trial, environment)).out).toMatch(/^\d+ events, unbroken/);
    expect((await run('erase-case', trial, environment, `${trial}\n`)).out).toContain('Erased.');
    expect((await run('verify-case', trial, environment)).out).toMatch(/^\d+ events, unbroken/);
    rmSync(directory, { recursive: true });
  },
);
