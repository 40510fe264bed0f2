import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { wakeDueCases } from '../../src/app/wake-case.ts';
import { handleWake } from '../../src/app/handle-wake.ts';
import { startWorker } from '../../src/app/worker.ts';
import { nextDue } from '../../src/case/wake.ts';
import { decideMeetDeadline } from '../../src/case/meet-deadline.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { ReceivedWake } from '../../src/ports/wake-queue.ts';
import { actor, offers } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { answeringOnly, channelId, runUntil, startWorld, type Instance } from '../support/services.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const advance = (duration: string) => here.world.clock.advance(Temporal.Duration.from(duration));
const head = async (caseId: CaseId) => (await here.one.services.cases.readHead(caseId)) ?? never();
const reminders = () =>
  here.world.messenger.to('mona').filter(({ outgoing }) => offers(outgoing.card, 'meet-deadline')).length;
const ended = async (caseId: CaseId) => {
  await actor('anna', here.one).clicks(
    { verb: 'withdraw-case', data: { caseId, commandId: here.one.services.ids.commandId() } },
    'withdraw-case',
  );
  await here.one.background.settled();
};

describe('a wake', () => {
  it('delivers what a process that died right after its answer left behind', async () => {
    await report(answeringOnly(here.one));
    expect(here.world.messenger.sent).toEqual([]);
    await runUntil(here.world, here.world.start(), '2026-11-20T09:00:10Z');
    expect(here.world.messenger.sent.map(({ to }) => to).sort()).toEqual([channelId, 'a:ali'].sort());
  });

  it('alone brings every reminder at its time, once', async () => {
    const { caseId } = await report(here.one);
    const planned = (await head(caseId)).state.deadlines.flatMap(({ record }) =>
      record.reminders.filter(({ to }) => to.includes('owner')).map(({ at }) => at),
    );
    const seen: string[] = [];
    for (const at of planned.toSorted()) {
      await runUntil(here.world, here.one, Temporal.Instant.from(at).subtract({ seconds: 1 }).toString());
      expect(reminders()).toBe(seen.length);
      // Queue messages come some seconds late.
      await runUntil(here.world, here.one, Temporal.Instant.from(at).add({ seconds: 10 }).toString());
      seen.push(at);
      expect(reminders()).toBe(seen.length);
    }
    expect(seen.length).toBeGreaterThan(5);
    await runUntil(here.world, here.one, '2027-02-01T09:00:00Z');
    expect(reminders()).toBe(seen.length);
  });

  it('whose reason is gone is moved to the next date, not repeated', async () => {
    const { caseId } = await report(here.one);
    const news = here.world.messenger.to(channelId)[0]?.outgoing.card;
    await actor('mona', here.one).clicks(news, 'acknowledge', {}, 'channel');
    await runUntil(here.world, here.one, '2026-11-20T09:10:00Z');
    await runCommand(here.one.services, {
      caseId,
      decide: (state) =>
        state === undefined
          ? { kind: 'nothing' }
          : decideMeetDeadline(state, { by: actor('anna', here.one).person, clock: 'police_comp' }),
    });
    const handled = await runUntil(here.world, here.one, '2026-11-23T09:00:00Z');
    expect(handled).toBeLessThan(8);
    const { wake, state } = await head(caseId);
    expect(wake?.at).toBe(nextDue(state));
  });

  it('of an ended case leaves the queue', async () => {
    const { caseId } = await report(here.one);
    await ended(caseId);
    await runUntil(here.world, here.one, '2026-12-20T09:00:00Z');
    expect(here.world.queue.size()).toBe(0);
    expect((await head(caseId)).wake).toBeUndefined();
  });

  it('that no head knows is left for a minute, then removed', async () => {
    const unknown = here.one.services.ids.wakeId();
    await here.world.queue.put(here.one.services.ids.caseId(), unknown, 0);
    const [young] = await here.world.queue.receive(1, 60);
    await handleWake(here.one.services, young ?? never());
    expect(here.world.queue.size()).toBe(1);
    advance('PT61S');
    const [old] = await here.world.queue.receive(1, 60);
    await handleWake(here.one.services, old ?? never());
    expect(here.world.queue.size()).toBe(0);
  });

  it('that lives long is renewed, so that one failure does not set it aside', async () => {
    const { caseId } = await report(here.one);
    let most = 0;
    const counting = here.world.start(({ wakes }) => ({
      wakes: {
        ...wakes,
        postpone(wake: ReceivedWake, seconds: number) {
          most = Math.max(most, wake.deliveries);
          return wakes.postpone(wake, seconds);
        },
      },
    }));
    await runUntil(here.world, counting, '2026-12-10T09:00:00Z');
    expect(most).toBeLessThan(6);
    expect((await head(caseId)).state.deadlines[1]?.reminded.length).toBeGreaterThan(2);
  });
});

describe('waking all that is due', () => {
  it('goes on when one case fails', async () => {
    const first = await report(here.one);
    const second = await report(here.one, {}, 'bo');
    for (const broken of [first.caseId, second.caseId]) {
      const failing = here.world.start(({ cases }) => ({
        cases: {
          ...cases,
          readHead: (caseId) =>
            caseId === broken ? Promise.reject(new Error('damaged')) : cases.readHead(caseId),
        },
      }));
      advance('PT24H');
      const before = reminders();
      await wakeDueCases(failing.services);
      // One of the police date, one of the first talk.
      expect(reminders()).toBe(before + 2);
    }
    expect(here.world.log.filter(({ event }) => event === 'wake.failed')).toHaveLength(2);
  });

  it('finds a case whose wake was lost', async () => {
    const losing = here.world.start(({ wakes }) => ({ wakes: { ...wakes, put: () => Promise.resolve() } }));
    await report(answeringOnly(losing));
    expect(here.world.queue.size()).toBe(0);
    expect(await wakeDueCases(here.one.services)).toBeGreaterThan(0);
    expect(here.world.messenger.sent).toHaveLength(2);
  });

  it('comes to an end', async () => {
    await report(here.one);
    advance('P60D');
    await wakeDueCases(here.one.services);
    expect(await wakeDueCases(here.one.services)).toBe(0);
  });
});

describe('the worker, on the queue of Azure', () => {
  let storage: TestStorage;
  beforeEach(async () => (storage = await startStorage()));
  afterEach(() => storage.stop());
  const onAzure = (instance: Instance) => ({ ...instance.services, wakes: wakeQueue(storage.queues) });

  it('delivers what it is woken for, and stops when asked', async () => {
    let arrived: () => void = () => undefined;
    const second = new Promise<void>((resolve) => (arrived = resolve));
    const services = {
      ...onAzure(here.one),
      messenger: {
        ...here.world.messenger,
        async send(...parameters: Parameters<typeof here.world.messenger.send>) {
          const outcome = await here.world.messenger.send(...parameters);
          if (here.world.messenger.sent.length === 2) arrived();
          return outcome;
        },
      },
    };
    const { caseId } = await report(answeringOnly(here.one));
    await services.wakes.put(caseId, (await head(caseId)).wake?.id ?? never(), 0);
    const worker = startWorker(services, { poll: 0.05, repair: 3600, notices: 60 });
    await second;
    await worker.stop();
    expect(here.world.messenger.sent).toHaveLength(2);
    expect((await head(caseId)).outstanding).toEqual([]);
  });

  it('sets a wake aside that keeps failing', async () => {
    const { caseId } = await report(here.one);
    const services = onAzure(here.one);
    const wakeId = (await head(caseId)).wake?.id ?? never();
    let setAside: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (setAside = resolve));
    let deliveries = 0;
    const worker = startWorker(
      {
        ...services,
        cases: { ...services.cases, readHead: () => Promise.reject(new Error('damaged')) },
        wakes: {
          ...services.wakes,
          receive: async (limit) =>
            // As if each lease had run out.
            (await services.wakes.receive(limit, 1)).map((wake) => ({
              ...wake,
              deliveries: (deliveries += 5),
            })),
          async setAside(wake) {
            await services.wakes.setAside(wake);
            setAside();
          },
        },
      },
      { poll: 0.1, repair: 3600, notices: 60 },
    );
    await services.wakes.put(caseId, wakeId, 0);
    await done;
    await worker.stop();
    const { approximateMessagesCount } = await storage.queues.poison.getProperties();
    expect(approximateMessagesCount).toBe(1);
  });
});

function never(): never {
  throw new Error('It is there.');
}
