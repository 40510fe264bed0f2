import { describe, expect, it } from 'vitest';
import { isUnbroken } from '../../src/app/event-chain.ts';
import { fold } from '../../src/case/evolve.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor, titleOf } from '../support/actor.ts';
import { startFaultyWorld, type FaultyWorld } from '../support/faulty-world.ts';
import { faults, tableCalls } from '../support/kinds-of-faults.ts';
import { channelId, runUntil } from '../support/services.ts';
import { fillIn } from '../support/walk.ts';

const { sentences, reporterCase } = textsIn('da');
const words = 'blåbærgrød';
/** With many tries of many seconds, and with a machine that is busy. */
const longest = 60_000;

/** Sends the report while a fault is there, and looks at what there is afterwards. */
async function send(world: FaultyWorld, call: string, fault: string, times: number) {
  await world.introduce('anna', 'mona', 'ali', 'peter', channelId);
  const healthy = world.start();
  const { preview, caseId } = await fillIn(healthy, { what: { words } });
  const faulty = world.startFaulty();
  const anna = actor('anna', faulty);
  world.tables.fail(faults[fault] ?? never(), tableCalls[call] ?? never(), times);
  const began = performance.now();
  const reply = await anna.clicks(preview, 'send-report');
  const seconds = (performance.now() - began) / 1000;
  const head = await healthy.services.cases.readHead(caseId);
  await faulty.background.settled();
  return { healthy, faulty, anna, preview, caseId, reply, seconds, wasSaved: head !== undefined };
}

/** What the person was told about it. */
function toldIn(reply: Reply): 'saved' | 'not-saved' | 'unknown' {
  if (reply.kind === 'text' && reply.text === sentences.notSaved) return 'not-saved';
  if (reply.kind === 'text' && reply.text === sentences.storageDown) return 'unknown';
  expect([reporterCase.title, reporterCase.sentTitle]).toContain(titleOf(reply));
  return 'saved';
}

/** Nothing is lost and nothing came twice, except where a doubt is on record. */
async function checkWhole(world: FaultyWorld, caseId: CaseId) {
  const { services } = world.start();
  const [events, head] = [await services.cases.readEvents(caseId), await services.cases.readHead(caseId)];
  const recorded = events.map((event) => event.recorded);
  expect(isUnbroken(events)).toBe(true);
  expect(fold(caseId, recorded)).toEqual(head?.state);
  expect(head?.outstanding).toEqual([]);
  expect(recorded.filter(({ event }) => event.type === 'CaseWasReported')).toHaveLength(1);
  expect(await services.privates.read(caseId)).toMatchObject({ report: { words } });
  expect(await services.people.casesOf(actor('anna', world.start()).person)).toContain(caseId);
  for (const to of ['19:fortroligt', 'a:ali']) {
    const times = world.shown.filter(({ path }) => path.includes(encodeURIComponent(to))).length;
    const doubts = recorded.filter(
      ({ event }) =>
        event.type === 'DeliveryWasDoubtful' &&
        event.message.includes(to.startsWith('a:') ? 'ali' : 'jobcenter'),
    ).length;
    expect(times).toBeGreaterThanOrEqual(1);
    expect(times).toBeLessThanOrEqual(1 + doubts);
  }
}

async function check(call: string, fault: string, times: number): Promise<void> {
  const world = await startFaultyWorld();
  const sent = await send(world, call, fault, times);
  expect(world.tables.failed()).toBeGreaterThan(0);
  const told = toldIn(sent.reply);
  // Three seconds, or twice that where a commit hangs; and a machine that does many at once.
  expect(sent.seconds).toBeLessThan(12);
  if (told !== 'unknown') expect(sent.wasSaved).toBe(told === 'saved');
  world.tables.heal();
  if (told !== 'saved') {
    // Nothing but the person's own second click.
    expect(toldIn(await sent.anna.clicks(sent.preview, 'send-report'))).toBe('saved');
    await sent.faulty.background.settled();
  }
  await runUntil(world, sent.faulty, world.clock.now().add({ minutes: 10 }).toString());
  await checkWhole(world, sent.caseId);
  await world.stop();
}

const onReads = [
  'breaks before it arrives',
  'hangs before it arrives',
  '500',
  '503 for ten minutes',
  '403 (locked)',
];
const onSmallWrites = [
  ...onReads,
  'breaks after it was done',
  'breaks in the middle of the answer',
  'hangs after it was done',
];
function faultsAt(call: string): readonly string[] {
  if (call.startsWith('reading')) return onReads;
  return /^(making|writing)/.test(call) ? onSmallWrites : Object.keys(faults);
}
const once = Object.keys(tableCalls).flatMap((call) => faultsAt(call).map((fault) => [call, fault] as const));
const lasting = ['breaks after it was done', 'hangs before it arrives', '403 (locked)'];
const untilMended = Object.keys(tableCalls).flatMap((call) => lasting.map((fault) => [call, fault] as const));

describe.concurrent('a call that fails once', () => {
  it.for(once)('%s: %s', { timeout: longest }, ([call, fault]) => check(call, fault, 1));
});

describe.concurrent('a call that fails until somebody mends it', () => {
  it.for(untilMended)('%s: %s', { timeout: longest }, ([call, fault]) => check(call, fault, Infinity));
});

describe('storage that goes away in the middle of the commit', () => {
  it.each([
    ['after it landed', 'after', true],
    ['before it landed', 'before', false],
  ] as const)('%s: the answer does not claim to know', async (_, when, landed) => {
    const world = await startFaultyWorld();
    await world.introduce('anna', 'mona', 'ali', 'peter', channelId);
    const { preview, caseId } = await fillIn(world.start(), { what: { words } });
    let isGone = false;
    world.tables.fail(
      { kind: 'drop', when },
      (seen) => (isGone ||= tableCalls['the commit']?.(seen) ?? false),
      1,
    );
    world.tables.fail({ kind: 'drop', when: 'before' }, () => isGone);
    const faulty = world.startFaulty();
    const anna = actor('anna', faulty);
    expect(toldIn(await anna.clicks(preview, 'send-report'))).toBe('unknown');
    expect((await world.start().services.cases.readHead(caseId)) !== undefined).toBe(landed);
    world.tables.heal();
    expect(toldIn(await anna.clicks(preview, 'send-report'))).toBe('saved');
    await faulty.background.settled();
    await runUntil(world, faulty, world.clock.now().add({ minutes: 10 }).toString());
    await checkWhole(world, caseId);
    await world.stop();
  });
});

function never(): never {
  throw new Error('It is there.');
}
