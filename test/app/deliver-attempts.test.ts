import { describe, expect, it } from 'vitest';
import { deliverOutstanding } from '../../src/app/deliver.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { decideWithdraw } from '../../src/case/withdraw.ts';
import { local } from '../law/arbitraries.ts';
import { id } from '../organisation/example.ts';
import { actor, shown } from '../support/actor.ts';
import { channelId, conversation, runUntil, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';
import { recordsOf } from '../support/recorded.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const here = eachTestIn(startWorld, 'nobody');
const { eventsOfType } = recordsOf(here);

describe('an attempt', () => {
  it('that Teams puts off is made again when Teams says, not earlier', async () => {
    await here.world.introduce();
    here.world.messenger.fatesOf(channelId).push({ kind: 'retry', afterSeconds: 30, reason: 'http-429' });
    const { caseId } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T09:00:29Z');
    expect(here.world.messenger.to(channelId)).toHaveLength(1);
    await runUntil(here.world, here.one, '2026-11-20T09:01:00Z');
    expect(here.world.messenger.to(channelId).map(({ outcome }) => outcome)).toEqual(['retry', 'sent']);
    expect(await eventsOfType(caseId, 'MessageWasDelivered')).toMatchObject([
      { repeated: false },
      { repeated: false },
    ]);
  });

  it('with an unclear answer is a doubt: the duty comes again, marked', async () => {
    await here.world.introduce();
    here.world.messenger.fatesOf(channelId).push({ kind: 'doubt', reason: 'http-502' });
    const { caseId } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T09:01:00Z');
    expect(here.world.messenger.to(channelId).map(({ outcome }) => outcome)).toEqual(['doubt', 'sent']);
    expect((await eventsOfType(caseId, 'MessageWasDelivered')).map(({ repeated }) => repeated)).toEqual([
      false,
      true,
    ]);
  });

  it('that Teams refuses for good is not made again; the leader is told in person instead of in the channel', async () => {
    await here.world.introduce();
    here.world.messenger.fatesOf(channelId).push({ kind: 'dead', reason: 'http-403' });
    const { caseId } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T10:00:00Z');
    expect(here.world.messenger.to(channelId)).toHaveLength(1);
    expect(here.world.messenger.to('mona')).toHaveLength(1);
    expect(await eventsOfType(caseId, 'DeliveryFailed')).toMatchObject([
      { message: 'notification.channel-jobcenter' },
    ]);
  });

  it('at a channel that the app was never added to does not keep the leader waiting', async () => {
    await here.world.introduce('anna', 'mona', 'ali');
    await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T09:00:10Z');
    expect(here.world.messenger.to('mona')).toHaveLength(1);
  });

  it('at somebody whom the bot has not met waits, for more than a day if need be', async () => {
    await here.world.introduce('anna', channelId);
    const { caseId } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-21T12:00:00Z');
    await here.one.services.people.write(id('ali'), {
      chosenLanguage: undefined,
      clientLanguage: undefined,
      conversation: conversation('ali'),
    });
    await runUntil(here.world, here.one, '2026-11-21T12:20:00Z');
    expect(here.world.messenger.to('ali')).toHaveLength(1);
    expect(await eventsOfType(caseId, 'DeliveryFailed')).toEqual([]);
  });

  it('at a message that cannot be written takes no other with it', async () => {
    await here.world.introduce();
    const breaking = here.world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        send: (to, outgoing) =>
          to.conversationId === 'a:ali'
            ? Promise.reject(new Error('a mistake'))
            : messenger.send(to, outgoing),
      },
    }));
    const { caseId } = await report(breaking);
    await runUntil(here.world, breaking, '2026-11-20T10:00:00Z');
    expect(here.world.messenger.to(channelId)).toHaveLength(1);
    expect(await eventsOfType(caseId, 'MessageWasDelivered')).toMatchObject([
      { message: 'notification.channel-jobcenter' },
    ]);
    expect(await eventsOfType(caseId, 'DeliveryFailed')).toMatchObject([{ message: 'notification.ali' }]);
  });
});

describe('a message that waits', () => {
  it('is dropped when the case is withdrawn before anybody heard of it', async () => {
    await here.world.introduce();
    here.world.messenger.fates.push(
      { kind: 'retry', afterSeconds: 60, reason: 'http-429' },
      { kind: 'retry', afterSeconds: 60, reason: 'http-429' },
    );
    const { anna, caseId } = await report(here.one);
    await anna.clicks(
      { verb: 'withdraw-case', data: { caseId, commandId: here.one.services.ids.commandId() } },
      'withdraw-case',
    );
    await here.one.background.settled();
    await runUntil(here.world, here.one, '2026-11-30T10:00:00Z');
    expect(here.world.messenger.sent.map(({ outcome }) => outcome)).toEqual(['retry', 'retry']);
    expect((await here.one.services.cases.readHead(caseId))?.outstanding).toEqual([]);
  });

  it('of the withdrawal waits for news that are just being sent, and then follows them', async () => {
    await here.world.introduce();
    const { anna, preview, caseId } = await fillIn(here.one);
    const slow = here.world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        async send(...parameters) {
          const sent = await messenger.send(...parameters);
          await runCommand(here.one.services, {
            caseId,
            decide: (state) =>
              state?.status === 'open' ? decideWithdraw(state, { by: id('anna') }) : { kind: 'nothing' },
          });
          await deliverOutstanding(here.one.services, caseId);
          return sent;
        },
      },
    }));
    await actor('anna', slow).clicks(preview, 'send-report');
    await slow.background.settled();
    await runUntil(here.world, here.one, '2026-11-20T09:10:00Z');
    expect(anna.person).toBe('anna');
    expect(here.world.messenger.to('mona')).toHaveLength(1);
    expect(here.world.messenger.to('ali')).toHaveLength(2);
    const updates = here.world.messenger.sent.filter(({ replaces }) => replaces !== undefined);
    expect(updates.map(({ to }) => to).sort()).toEqual([channelId, 'a:ali'].sort());
  });

  it('for the person stays put in the night that it slipped into, and goes out in the morning', async () => {
    await here.world.introduce();
    // Tuesday 20:50; the 48 hours since Sunday are reached at 20:55, and Teams puts that reminder off by a quarter.
    here.world.clock.set(local('2026-11-24T20:50'));
    let isFirst = true;
    const busy = here.world.start(({ messenger }) => ({
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
    await runUntil(here.world, busy, '2026-11-25T05:59:00Z');
    expect(isFirst).toBe(false);
    expect(here.world.messenger.to('anna')).toEqual([]);
    await runUntil(here.world, busy, '2026-11-25T06:01:00Z');
    expect(here.world.messenger.to('anna')).toHaveLength(1);
  });

  describe('that slipped into the weekend and would be too late after it', () => {
    /** Friday 20:50; a reminder at once and one of 24 hours, at 20:55; the date lies on Sunday, and Teams puts off what is Anna's by a quarter. */
    async function slips(told: string) {
      await here.world.introduce();
      here.world.clock.set(local('2026-11-20T20:50'));
      let putOff = 0;
      const busy = here.world.start(({ messenger }) => ({
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
      await runUntil(here.world, busy, '2026-11-20T20:20:00Z');
      expect(putOff).toBeGreaterThan(0);
      return { busy, caseId };
    }
    const remindersTo = (word: string) =>
      here.world.messenger
        .to(word)
        .filter(({ outgoing }) => shown(outgoing.card).includes('Politianmeldelse'));

    it('goes to who is on call where there is no leader, and the person hears of it on Monday', async () => {
      const { busy } = await slips('ali');
      expect(here.world.messenger.to('anna')).toEqual([]);
      expect(here.world.messenger.to('guard')).toHaveLength(3);
      expect(remindersTo('guard')).toHaveLength(2);
      await runUntil(here.world, busy, '2026-11-23T06:05:00Z');
      expect(shown(here.world.messenger.to('anna')[0]?.outgoing.card)).toContain('GUARD');
    });

    it('is not sent twice to the leader, who had it in time', async () => {
      await slips('mona');
      expect(remindersTo('mona')).toHaveLength(2);
      expect(here.world.messenger.to('guard')).toEqual([]);
      expect(here.world.messenger.to('anna')).toEqual([]);
    });
  });
});
