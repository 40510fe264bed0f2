import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { receiveAndHandle } from '../../src/app/handle-wake.ts';
import { repair } from '../../src/app/repair.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { titleOf } from '../support/actor.ts';
import type { Seen } from '../support/fault-proxy.ts';
import { startFaultyWorld, type FaultyWorld } from '../support/faulty-world.ts';
import { faults } from '../support/kinds-of-faults.ts';
import { answeringOnly, channelId } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const da = textsIn('da');
const timeout = 60_000;
const calls: Readonly<Record<string, (seen: Seen) => boolean>> = {
  receiving: ({ method }) => method === 'GET',
  hiding: ({ method }) => method === 'PUT',
};
const whole = Object.keys(faults).filter((fault) => !/412|stranger/.test(fault));

async function start() {
  const world = await startFaultyWorld();
  await world.introduce('anna', 'mona', 'ali', 'peter', channelId);
  return { world, faulty: world.startFaulty({ wakes: world.azureQueue }) };
}

async function countIn(world: FaultyWorld, queue: 'wakes' | 'poison'): Promise<number> {
  return (await world.storage.queues[queue].getProperties()).approximateMessagesCount ?? 0;
}

/** How often Teams has shown the notification in the channel, and to Ali. */
const notified = (world: FaultyWorld) =>
  [channelId, 'a:ali'].map(
    (to) =>
      world.shown.filter(
        ({ path, text }) => path.includes(encodeURIComponent(to)) && text.includes(da.notification.title),
      ).length,
  );

describe.concurrent('a report while the queue cannot be written to', () => {
  it.for(['breaks before it arrives', 'hangs before it arrives', '503 (busy)', '507 (full)', '403 (locked)'])(
    '%s: the answer says that it is not saved, and the same click saves it later',
    { timeout },
    async (fault) => {
      const { world, faulty } = await start();
      const { anna, preview, caseId } = await fillIn(faulty);
      world.queues.fail(faults[fault] ?? never());
      const reply = await anna.clicks(preview, 'send-report');
      expect(reply).toEqual({ kind: 'text', text: da.sentences.notSaved });
      expect(await faulty.services.cases.readHead(caseId)).toBeUndefined();
      world.queues.heal();
      expect(titleOf(await anna.clicks(preview, 'send-report'))).toBe(da.reporterCase.sentTitle);
      await faulty.background.settled();
      expect(notified(world)).toEqual([1, 1]);
      await world.stop();
    },
  );

  it.for([
    'breaks after it was done',
    '500 after it was done',
    '429',
    '503 (busy)',
    'hangs after it was done',
  ])('%s, once: nobody notices', { timeout }, async (fault) => {
    const { world, faulty } = await start();
    const { anna, preview } = await fillIn(faulty);
    world.queues.fail(faults[fault] ?? never(), ({ method }) => method === 'POST', 1);
    expect(titleOf(await anna.clicks(preview, 'send-report'))).toBe(da.reporterCase.sentTitle);
    await faulty.background.settled();
    expect(notified(world)).toEqual([1, 1]);
    await world.stop();
  });
});

describe.concurrent('a wake, where a call to the queue fails once', () => {
  it.for(Object.keys(calls).flatMap((call) => whole.map((fault) => [call, fault] as const)))(
    '%s: %s: it is handled, once, and stays in the queue for what comes later',
    { timeout },
    async ([call, fault]) => {
      const { world, faulty } = await start();
      const { caseId } = await report(answeringOnly(faulty));
      const wake = (await faulty.services.cases.readHead(caseId))?.wake ?? never();
      await world.azureQueue.put(caseId, wake.id, 0);
      world.queues.fail(faults[fault] ?? never(), calls[call], 1);
      await receiveAndHandle(faulty.services).catch(() => undefined);
      expect(world.queues.failed()).toBe(1);
      await receiveAndHandle(faulty.services);
      // What was received and got lost on the way comes again after its lease; the scan does not wait for it.
      world.clock.advance(Temporal.Duration.from({ minutes: 10 }));
      await repair(faulty.services);
      expect(notified(world)).toEqual([1, 1]);
      expect(await countIn(world, 'wakes')).toBeGreaterThan(0);
      await world.stop();
    },
  );
});

describe.concurrent('a wake that is set aside, where a call to the queue fails', () => {
  it.for(whole)('%s: lies in one of the two queues', { timeout }, async (fault) => {
    const { world } = await start();
    const { ids } = world.start().services;
    await world.azureQueue.put(ids.caseId(), ids.wakeId(), 0);
    const [wake = never()] = await world.azureQueue.receive(1, 1);
    world.queues.fail(faults[fault] ?? never(), ({ method }) => method !== 'GET', 4);
    await world.azureQueue.setAside(wake).catch(() => undefined);
    expect((await countIn(world, 'wakes')) + (await countIn(world, 'poison'))).toBeGreaterThan(0);
    world.queues.heal();
    await world.azureQueue.setAside(wake);
    expect(await countIn(world, 'poison')).toBeGreaterThan(0);
    await world.stop();
  });
});

it('a process whose queue is away for minutes goes on by itself', { timeout }, async () => {
  const { world, faulty } = await start();
  await report(answeringOnly(faulty));
  world.queues.fail({ kind: 'drop', when: 'before' });
  await expect(receiveAndHandle(faulty.services)).rejects.toThrow();
  world.clock.advance(Temporal.Duration.from({ minutes: 10 }));
  await repair(faulty.services);
  expect(notified(world)).toEqual([1, 1]);
  await world.stop();
});

function never(): never {
  throw new Error('It is there.');
}
