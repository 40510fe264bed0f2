import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseStore } from '../../src/adapters/azure-storage/case-store.ts';
import { queueClients, wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { startAzurite, type RunningAzurite } from '../../src/adapters/local/azurite.ts';
import { isUnbroken } from '../../src/app/event-chain.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { instantText } from '../../src/case/instants.ts';
import type { CaseStore, Head } from '../../src/ports/case-store.ts';
import { startProgram, type BotProcess } from '../support/bot-process.ts';
import { reportInThePast } from '../support/past.ts';
import { startProductionAround, type Production } from '../support/production.ts';
import { openStorage } from '../support/storage.ts';
import { startSlowConnector, type Arrival, type SlowConnector } from './slow-connector.ts';
import { channel, leader, tenantId, writeWorkplace } from './workplace.ts';

// Real processes on one storage, killed at random. `PROCESSES_SEED=… npm run e2e` kills again as a run before did.

const seed = Number(process.env['PROCESSES_SEED'] ?? randomInt(2 ** 31));
const random = randomNumbers(seed);
const processes = 3;
const cases = 200;
const recipients = [`a:${leader}`, channel];
/** A wake is leased for 60 seconds, a message for 45, and a doubtful one is sent again after 5. */
const recoverySeconds = 100;
const killingSeconds = 30;
/** Fewer would try little: a machine that is slow to start processes gets its time. */
const leastKilled = 4;

const began = instantText(Temporal.Now.instant());

let azurite: RunningAzurite;
let connector: SlowConnector;
let production: Production;
let store: CaseStore;
let reported: readonly CaseId[];

beforeAll(async () => {
  azurite = await startAzurite({ dataDirectory: undefined });
  connector = await startSlowConnector(() => 100 + 1400 * random());
  const { serviceUrl } = connector;
  const { connectionString } = azurite;
  const { file, organisation } = await writeWorkplace(20);
  production = await startProductionAround({
    serviceUrl,
    storage: connectionString,
    organisationFile: file,
    tenantId,
  });
  const storage = await openStorage(connectionString);
  store = caseStore(storage.tables.cases);
  const queue = wakeQueue(queueClients({ kind: 'connection-string', connectionString }));
  // The first reminder comes 24 hours after what happened: in half a minute, or by the time that all is written.
  const yesterday = Temporal.Now.instant().subtract({ hours: 24 }).add({ seconds: 30 });
  const place = { connectionString, workplace: organisation, serviceUrl };
  reported = await reportInThePast(place, cases, yesterday, (...wake) => queue.put(...wake));
});
afterAll(() => Promise.all([azurite.stop(), connector.close(), production.stop()]));

it(`three processes that are killed again and again remind of each date once, or a doubt says otherwise (seed ${String(seed)})`, async () => {
  const bots = await Promise.all(Array.from({ length: processes }, startBot));
  const killed = await killUntil(bots, () => missing().length === 0);
  await untilSettled();
  await Promise.all(bots.map((bot) => bot.stop()));

  expect(missing()).toEqual([]);
  const checked = await Promise.all(reported.map(checkCase));
  const sum = (what: 'doubts' | 'delivered') => checked.reduce((all, each) => all + each[what], 0);
  const [doubts, delivered] = [sum('doubts'), sum('delivered')];
  // Cards that name no case are counted here.
  expect(connector.arrivals.length).toBeGreaterThanOrEqual(delivered);
  expect(connector.arrivals.length).toBeLessThanOrEqual(delivered + doubts);
  console.log(
    `${String(killed)} kills; ${String(connector.arrivals.length)} cards for ${String(delivered)} messages, ${String(doubts)} doubts`,
  );
  expect(killed).toBeGreaterThanOrEqual(leastKilled);
});

function startBot(): Promise<BotProcess> {
  return startProgram(['src/index.ts'], production.environment);
}

/** Kills one of them at random every second or two and starts another, often enough. Answers how many were killed. */
async function killUntil(bots: BotProcess[], isDone: () => boolean): Promise<number> {
  const end = performance.now() + killingSeconds * 1000;
  let killed = 0;
  while ((killed < leastKilled || !isDone()) && performance.now() < end) {
    await pause(500 + 1500 * random());
    const victim = Math.floor(random() * bots.length);
    await bots[victim]?.kill();
    killed += 1;
    bots[victim] = await startBot();
  }
  return killed;
}

/** Whether a case has something to do now, or a message that is sent again soon because of a doubt. */
function isBusy(head: Head | undefined): boolean {
  const now = Temporal.Now.instant();
  const soon = instantText(now.add({ minutes: 5 }));
  const isWaiting = head?.outstanding.some(({ notBefore }) => notBefore === undefined || notBefore < soon);
  return head?.wake === undefined || isWaiting === true || head.wake.at <= instantText(now);
}

/** Until no case has anything left to do by now. */
async function untilSettled(): Promise<void> {
  const end = performance.now() + recoverySeconds * 1000;
  for (;;) {
    const heads = await Promise.all(reported.map((caseId) => store.readHead(caseId)));
    const open = heads.filter(isBusy);
    if (missing().length === 0 && open.length === 0) return;
    if (performance.now() > end) throw new Error(`${String(open.length)} cases are not settled.`);
    await pause(1000);
  }
}

function arrivalsOf(caseId: CaseId, conversation: string): readonly Arrival[] {
  return connector.arrivals.filter(
    (arrival) => arrival.caseId === caseId && arrival.conversation === conversation,
  );
}

function missing(): readonly string[] {
  return reported.flatMap((caseId) =>
    recipients
      .filter((conversation) => arrivalsOf(caseId, conversation).length === 0)
      .map((conversation) => `${caseId} to ${conversation}`),
  );
}

/** Every message was delivered once; who got more cards has as many doubts on record. */
async function checkCase(caseId: CaseId): Promise<{ doubts: number; delivered: number }> {
  const stored = await store.readEvents(caseId);
  expect(isUnbroken(stored)).toBe(true);
  // What went out at once went out in the past, to nobody.
  const events = stored.flatMap(({ recorded: { at, event } }) =>
    'message' in event && at > began ? [event] : [],
  );
  const doubts = events.filter(({ type }) => type === 'DeliveryWasDoubtful');
  const delivered = events.filter((event) => event.type === 'MessageWasDelivered');
  expect(new Set(delivered.map(({ message }) => message)).size).toBe(delivered.length);
  for (const conversation of [...recipients, ...others(caseId)]) {
    const isOwn = ({ message }: { message: string }) => message.endsWith(recipientOf(conversation));
    const own = delivered.filter(isOwn);
    const doubted = doubts.filter(isOwn);
    const arrivals = arrivalsOf(caseId, conversation);
    const where = `${caseId} to ${conversation}: ${JSON.stringify({ events, arrivals })}`;
    expect(
      own.every(({ activity }) => placeOf(activity) === conversation),
      where,
    ).toBe(true);
    expect(arrivals.length, where).toBeLessThanOrEqual(own.length + doubted.length);
    const messages = new Set([...own, ...doubted].map(({ message }) => message));
    const repeated = arrivals.filter(({ saysRepeated }) => saysRepeated).length;
    if (doubted.length === 0) expect(repeated, where).toBe(0);
    else if (doubted.every(({ message }) => message.startsWith('reminder-')))
      expect(arrivals.length - repeated, where).toBeLessThanOrEqual(messages.size);
  }
  return { doubts: doubts.length, delivered: delivered.length };
}

/** Where the message arrived that Teams gave this id. */
function placeOf(activity: string): string | undefined {
  return connector.arrivals[Number(activity.slice('m-'.length)) - 1]?.conversation;
}

/** Other recipients of what was due: the person. */
function others(caseId: CaseId): readonly string[] {
  const got = connector.arrivals.filter((arrival) => arrival.caseId === caseId);
  return [...new Set(got.map(({ conversation }) => conversation))].filter(
    (conversation) => !recipients.includes(conversation),
  );
}

/** How the id of a message ends that goes there. */
function recipientOf(conversation: string): string {
  return conversation === channel ? '.channel-jobcenter' : `.${conversation.slice('a:'.length)}`;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomNumbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
