import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverOutstanding } from '../../src/app/deliver.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { wakeCase } from '../../src/app/wake-case.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { decideWithdraw } from '../../src/case/withdraw.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { local } from '../law/arbitraries.ts';
import { id } from '../organisation/example.ts';
import { actor, shown } from '../support/actor.ts';
import {
  answeringOnly,
  channelId,
  conversation,
  runUntil,
  startWorld,
  type Instance,
  type World,
} from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  one = world.start();
});
afterEach(() => world.stop());

const eventsOf = async <Type extends CaseEvent['type']>(caseId: CaseId, type: Type) =>
  (await one.services.cases.readEvents(caseId))
    .map(({ recorded }) => recorded.event)
    .filter((event): event is Extract<CaseEvent, { type: Type }> => event.type === type);
const acknowledge = async () => {
  await actor('mona', one).clicks(
    world.messenger.to(channelId)[0]?.outgoing.card,
    'acknowledge',
    {},
    'channel',
  );
  await one.background.settled();
};
const advance = (duration: string) => world.clock.advance(Temporal.Duration.from(duration));

describe('several processes', () => {
  it('that deliver at once send each message once', async () => {
    await world.introduce();
    const { caseId } = await report(answeringOnly(one));
    expect(world.messenger.sent).toEqual([]);
    await Promise.all(Array.from({ length: 5 }, () => deliverOutstanding(world.start().services, caseId)));
    expect(world.messenger.sent.map(({ to }) => to).sort()).toEqual([channelId, 'a:ali'].sort());
    expect(await eventsOf(caseId, 'MessageWasDelivered')).toHaveLength(2);
  });

  it('one records what it sent although another settled a neighbour meanwhile', async () => {
    await world.introduce('anna', 'mona', channelId);
    const { caseId } = await report(one);
    await acknowledge();
    // Ali has not been met yet: his news wait; one hour on they are dropped, because Anna withdraws.
    const sending = world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        async update(...parameters) {
          await deliverOutstanding(world.start().services, caseId);
          return messenger.update(...parameters);
        },
      },
    }));
    advance('PT1H');
    await actor('anna', sending).clicks(
      { verb: 'withdraw-case', data: { caseId, commandId: one.services.ids.commandId() } },
      'withdraw-case',
    );
    await sending.background.settled();
    await runUntil(world, one, '2026-11-20T11:00:00Z');
    const updates = world.messenger.sent.filter(
      ({ to, replaces }) => to === channelId && replaces !== undefined,
    );
    expect(updates).toHaveLength(2);
    expect(await eventsOf(caseId, 'DeliveryWasDoubtful')).toEqual([]);
  });
});

describe('a process that looks while another one writes', () => {
  /** A process in which this happens once, between its look at the case and its look at the messages. */
  const interrupted = (happens: () => Promise<unknown>) => {
    let isFirst = true;
    return world.start(({ cases }) => ({
      cases: {
        ...cases,
        async readOutbox(...parameters) {
          if (isFirst) {
            isFirst = false;
            await happens();
          }
          return cases.readOutbox(...parameters);
        },
      },
    }));
  };

  it('says that a message repeats, although the doubt was recorded only then', async () => {
    await world.introduce();
    world.messenger.fatesOf(channelId).push('die-after');
    const { anna, preview, caseId } = await fillIn(one);
    await anna.clicks(preview, 'send-report');
    await world.messenger.reaches(channelId);
    advance('PT1M');
    const two = interrupted(async () => {
      await deliverOutstanding(world.start().services, caseId);
      advance('PT1M');
    });
    // What it looks for was due when it began.
    await deliverOutstanding(two.services, caseId);
    const repeated = world.messenger.to(channelId).slice(1);
    expect(repeated).toHaveLength(1);
    expect(JSON.stringify(repeated)).toContain(textsIn('da').reminder.repeated);
  });

  it('tells nobody of a case that was withdrawn then', async () => {
    await world.introduce();
    const { caseId } = await report(answeringOnly(one));
    const withdraw = { verb: 'withdraw-case', data: { caseId, commandId: one.services.ids.commandId() } };
    const two = interrupted(() => actor('anna', answeringOnly(one)).clicks(withdraw, 'withdraw-case'));
    await deliverOutstanding(two.services, caseId);
    expect(world.messenger.sent).toEqual([]);
  });
});

describe('a process that dies while it sends', () => {
  it('leaves a doubt: a duty is sent again after the lease, marked as repeated', async () => {
    await world.introduce();
    world.messenger.fatesOf(channelId).push('die-after');
    const { anna, preview, caseId } = await fillIn(one);
    await anna.clicks(preview, 'send-report');
    await world.messenger.reaches(channelId);
    const two = world.start();
    await runUntil(world, two, '2026-11-20T09:00:40Z');
    expect(world.messenger.to(channelId)).toHaveLength(1);
    await runUntil(world, two, '2026-11-20T09:05:00Z');
    expect(world.messenger.to(channelId).map(({ outcome }) => outcome)).toEqual(['died', 'sent']);
    expect(await eventsOf(caseId, 'DeliveryWasDoubtful')).toMatchObject([
      { message: 'notification.channel-jobcenter', reason: 'sender-died' },
      { message: 'notification.ali', reason: 'sender-died' },
    ]);
    expect((await eventsOf(caseId, 'MessageWasDelivered')).map(({ repeated }) => repeated)).toEqual([
      true,
      true,
    ]);
  });

  it('a gentle message is held back, and the doubt stands in the record', async () => {
    await world.introduce();
    const { caseId } = await report(one);
    world.messenger.fatesOf(channelId).push('die-after');
    await actor('mona', one).clicks(
      world.messenger.to(channelId)[0]?.outgoing.card,
      'acknowledge',
      {},
      'channel',
    );
    await world.messenger.reaches(channelId, 2);
    await runUntil(world, world.start(), '2026-11-20T15:00:00Z');
    expect(world.messenger.to('anna')).toHaveLength(1);
    expect(await eventsOf(caseId, 'DeliveryWasDoubtful')).toMatchObject([
      { message: 'seen.anna' },
      { message: 'notification-acknowledged.channel-jobcenter' },
      { message: 'notification-acknowledged.ali' },
    ]);
  });

  it('is not suspected because the clock was moved while it works', async () => {
    await world.introduce();
    const { anna, preview, caseId } = await fillIn(one);
    const working = world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        async send(...parameters) {
          advance('PT5M');
          await wakeCase(working.services, caseId);
          return messenger.send(...parameters);
        },
      },
    }));
    await actor('anna', working).clicks(preview, 'send-report');
    await working.background.settled();
    expect(anna.person).toBe('anna');
    expect(world.messenger.sent).toHaveLength(2);
    expect(await eventsOf(caseId, 'DeliveryWasDoubtful')).toEqual([]);
    expect(await eventsOf(caseId, 'MessageWasDelivered')).toHaveLength(2);
  });
});

describe('an attempt', () => {
  it('that Teams puts off is made again when Teams says, not earlier', async () => {
    await world.introduce();
    world.messenger.fatesOf(channelId).push({ kind: 'retry', afterSeconds: 30, reason: 'http-429' });
    const { caseId } = await report(one);
    await runUntil(world, one, '2026-11-20T09:00:29Z');
    expect(world.messenger.to(channelId)).toHaveLength(1);
    await runUntil(world, one, '2026-11-20T09:01:00Z');
    expect(world.messenger.to(channelId).map(({ outcome }) => outcome)).toEqual(['retry', 'sent']);
    expect(await eventsOf(caseId, 'MessageWasDelivered')).toMatchObject([
      { repeated: false },
      { repeated: false },
    ]);
  });

  it('with an unclear answer is a doubt: the duty comes again, marked', async () => {
    await world.introduce();
    world.messenger.fatesOf(channelId).push({ kind: 'doubt', reason: 'http-502' });
    const { caseId } = await report(one);
    await runUntil(world, one, '2026-11-20T09:01:00Z');
    expect(world.messenger.to(channelId).map(({ outcome }) => outcome)).toEqual(['doubt', 'sent']);
    expect((await eventsOf(caseId, 'MessageWasDelivered')).map(({ repeated }) => repeated)).toEqual([
      false,
      true,
    ]);
  });

  it('that Teams refuses for good is not made again; the leader is told in person instead of in the channel', async () => {
    await world.introduce();
    world.messenger.fatesOf(channelId).push({ kind: 'dead', reason: 'http-403' });
    const { caseId } = await report(one);
    await runUntil(world, one, '2026-11-20T10:00:00Z');
    expect(world.messenger.to(channelId)).toHaveLength(1);
    expect(world.messenger.to('mona')).toHaveLength(1);
    expect(await eventsOf(caseId, 'DeliveryFailed')).toMatchObject([
      { message: 'notification.channel-jobcenter' },
    ]);
  });

  it('at a channel that the app was never added to does not keep the leader waiting', async () => {
    await world.introduce('anna', 'mona', 'ali');
    await report(one);
    await runUntil(world, one, '2026-11-20T09:00:10Z');
    expect(world.messenger.to('mona')).toHaveLength(1);
  });

  it('at somebody whom the bot has not met waits, for more than a day if need be', async () => {
    await world.introduce('anna', channelId);
    const { caseId } = await report(one);
    await runUntil(world, one, '2026-11-21T12:00:00Z');
    await one.services.people.write(id('ali'), {
      chosenLanguage: undefined,
      clientLanguage: undefined,
      conversation: conversation('ali'),
    });
    await runUntil(world, one, '2026-11-21T12:20:00Z');
    expect(world.messenger.to('ali')).toHaveLength(1);
    expect(await eventsOf(caseId, 'DeliveryFailed')).toEqual([]);
  });

  it('at a message that cannot be written takes no other with it', async () => {
    await world.introduce();
    const breaking = world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        send: (to, outgoing) =>
          to.conversationId === 'a:ali'
            ? Promise.reject(new Error('a mistake'))
            : messenger.send(to, outgoing),
      },
    }));
    const { caseId } = await report(breaking);
    await runUntil(world, breaking, '2026-11-20T10:00:00Z');
    expect(world.messenger.to(channelId)).toHaveLength(1);
    expect(await eventsOf(caseId, 'MessageWasDelivered')).toMatchObject([
      { message: 'notification.channel-jobcenter' },
    ]);
    expect(await eventsOf(caseId, 'DeliveryFailed')).toMatchObject([{ message: 'notification.ali' }]);
  });
});

describe('a message that waits', () => {
  it('is dropped when the case is withdrawn before anybody heard of it', async () => {
    await world.introduce();
    world.messenger.fates.push(
      { kind: 'retry', afterSeconds: 60, reason: 'http-429' },
      { kind: 'retry', afterSeconds: 60, reason: 'http-429' },
    );
    const { anna, caseId } = await report(one);
    await anna.clicks(
      { verb: 'withdraw-case', data: { caseId, commandId: one.services.ids.commandId() } },
      'withdraw-case',
    );
    await one.background.settled();
    await runUntil(world, one, '2026-11-30T10:00:00Z');
    expect(world.messenger.sent.map(({ outcome }) => outcome)).toEqual(['retry', 'retry']);
    expect((await one.services.cases.readHead(caseId))?.outstanding).toEqual([]);
  });

  it('of the withdrawal waits for news that are just being sent, and then follows them', async () => {
    await world.introduce();
    const { anna, preview, caseId } = await fillIn(one);
    const slow = world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        async send(...parameters) {
          const sent = await messenger.send(...parameters);
          await runCommand(one.services, {
            caseId,
            decide: (state) =>
              state?.status === 'open' ? decideWithdraw(state, { by: id('anna') }) : { kind: 'nothing' },
          });
          await deliverOutstanding(one.services, caseId);
          return sent;
        },
      },
    }));
    await actor('anna', slow).clicks(preview, 'send-report');
    await slow.background.settled();
    await runUntil(world, one, '2026-11-20T09:10:00Z');
    expect(anna.person).toBe('anna');
    expect(world.messenger.to('mona')).toHaveLength(1);
    expect(world.messenger.to('ali')).toHaveLength(2);
    const updates = world.messenger.sent.filter(({ replaces }) => replaces !== undefined);
    expect(updates.map(({ to }) => to).sort()).toEqual([channelId, 'a:ali'].sort());
  });

  it('for the person stays put in the night that it slipped into, and goes out in the morning', async () => {
    await world.introduce();
    // Tuesday 20:50; the 48 hours since Sunday are reached at 20:55, and Teams puts that reminder off by a quarter.
    world.clock.set(local('2026-11-24T20:50'));
    let isFirst = true;
    const busy = world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        send(to, outgoing) {
          if (to.conversationId !== 'a:anna' || !isFirst) return messenger.send(to, outgoing);
          isFirst = false;
          return Promise.resolve({ kind: 'retry', afterSeconds: 900, reason: 'http-429' });
        },
      },
    }));
    await report(busy, { when: { date: '2026-11-22', time: '20:55' } });
    await runUntil(world, busy, '2026-11-25T05:59:00Z');
    expect(isFirst).toBe(false);
    expect(world.messenger.to('anna')).toEqual([]);
    await runUntil(world, busy, '2026-11-25T06:01:00Z');
    expect(world.messenger.to('anna')).toHaveLength(1);
  });

  describe('that slipped into the weekend and would be too late after it', () => {
    /** Friday 20:50; a reminder at once and one of 24 hours, at 20:55; the date lies on Sunday, and Teams puts off what is Anna's by a quarter. */
    async function slips(told: string) {
      await world.introduce();
      world.clock.set(local('2026-11-20T20:50'));
      let putOff = 0;
      const busy = world.start(({ messenger }) => ({
        messenger: {
          ...messenger,
          send(to, outgoing) {
            if (to.conversationId !== 'a:anna' || putOff === 2) return messenger.send(to, outgoing);
            putOff += 1;
            return Promise.resolve({ kind: 'retry', afterSeconds: 900, reason: 'http-429' });
          },
        },
      }));
      const { caseId } = await report(busy, { when: { date: '2026-11-19', time: '20:55' }, who: { told } });
      await runUntil(world, busy, '2026-11-20T20:20:00Z');
      expect(putOff).toBeGreaterThan(0);
      return { busy, caseId };
    }
    const remindersTo = (word: string) =>
      world.messenger.to(word).filter(({ outgoing }) => shown(outgoing.card).includes('Politianmeldelse'));

    it('goes to who is on call where there is no leader, and the person hears of it on Monday', async () => {
      const { busy } = await slips('ali');
      expect(world.messenger.to('anna')).toEqual([]);
      expect(world.messenger.to('guard')).toHaveLength(3);
      expect(remindersTo('guard')).toHaveLength(2);
      await runUntil(world, busy, '2026-11-23T06:05:00Z');
      expect(shown(world.messenger.to('anna')[0]?.outgoing.card)).toContain('GUARD');
    });

    it('is not sent twice to the leader, who had it in time', async () => {
      await slips('mona');
      expect(remindersTo('mona')).toHaveLength(2);
      expect(world.messenger.to('guard')).toEqual([]);
      expect(world.messenger.to('anna')).toEqual([]);
    });
  });
});
