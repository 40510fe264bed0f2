import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deliverOutstanding } from '../../src/app/deliver.ts';
import { wakeCase } from '../../src/app/wake-case.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor } from '../support/actor.ts';
import { answeringOnly, channelId, runUntil, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';
import { recordsOf } from '../support/recorded.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const here = eachTestIn(startWorld, 'nobody');
const { eventsOfType } = recordsOf(here);

const acknowledge = async () => {
  await actor('mona', here.one).clicks(
    here.world.messenger.to(channelId)[0]?.outgoing.card,
    'acknowledge',
    {},
    'channel',
  );
  await here.one.background.settled();
};
const advance = (duration: string) => here.world.clock.advance(Temporal.Duration.from(duration));

describe('several processes', () => {
  it('that deliver at once send each message once', async () => {
    await here.world.introduce();
    const { caseId } = await report(answeringOnly(here.one));
    expect(here.world.messenger.sent).toEqual([]);
    await Promise.all(
      Array.from({ length: 5 }, () => deliverOutstanding(here.world.start().services, caseId)),
    );
    expect(here.world.messenger.sent.map(({ to }) => to).sort()).toEqual([channelId, 'a:ali'].sort());
    expect(await eventsOfType(caseId, 'MessageWasDelivered')).toHaveLength(2);
  });

  it('one records what it sent although another settled a neighbour meanwhile', async () => {
    await here.world.introduce('anna', 'mona', channelId);
    const { caseId } = await report(here.one);
    await acknowledge();
    // Ali has not been met yet: his news wait; one hour on they are dropped, because Anna withdraws.
    const sending = here.world.start(({ messenger }) => ({
      messenger: {
        ...messenger,
        async update(...parameters) {
          await deliverOutstanding(here.world.start().services, caseId);
          return messenger.update(...parameters);
        },
      },
    }));
    advance('PT1H');
    await actor('anna', sending).clicks(
      { verb: 'withdraw-case', data: { caseId, commandId: here.one.services.ids.commandId() } },
      'withdraw-case',
    );
    await sending.background.settled();
    await runUntil(here.world, here.one, '2026-11-20T11:00:00Z');
    const updates = here.world.messenger.sent.filter(
      ({ to, replaces }) => to === channelId && replaces !== undefined,
    );
    expect(updates).toHaveLength(2);
    expect(await eventsOfType(caseId, 'DeliveryWasDoubtful')).toEqual([]);
  });
});

describe('a process that looks while another one writes', () => {
  /** A process in which this happens once, between its look at the case and its look at the messages. */
  const interrupted = (happens: () => Promise<unknown>) => {
    let isFirst = true;
    return here.world.start(({ cases }) => ({
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
    await here.world.introduce();
    here.world.messenger.fatesOf(channelId).push('die-after');
    const { anna, preview, caseId } = await fillIn(here.one);
    await anna.clicks(preview, 'send-report');
    await here.world.messenger.reaches(channelId);
    advance('PT1M');
    const two = interrupted(async () => {
      await deliverOutstanding(here.world.start().services, caseId);
      advance('PT1M');
    });
    // What it looks for was due when it began.
    await deliverOutstanding(two.services, caseId);
    const repeated = here.world.messenger.to(channelId).slice(1);
    expect(repeated).toHaveLength(1);
    expect(JSON.stringify(repeated)).toContain(textsIn('da').reminder.repeated);
  });

  it('tells nobody of a case that was withdrawn then', async () => {
    await here.world.introduce();
    const { caseId } = await report(answeringOnly(here.one));
    const withdraw = {
      verb: 'withdraw-case',
      data: { caseId, commandId: here.one.services.ids.commandId() },
    };
    const two = interrupted(() => actor('anna', answeringOnly(here.one)).clicks(withdraw, 'withdraw-case'));
    await deliverOutstanding(two.services, caseId);
    expect(here.world.messenger.sent).toEqual([]);
  });
});

describe('a process that dies while it sends', () => {
  it('leaves a doubt: a duty is sent again after the lease, marked as repeated', async () => {
    await here.world.introduce();
    here.world.messenger.fatesOf(channelId).push('die-after');
    const { anna, preview, caseId } = await fillIn(here.one);
    await anna.clicks(preview, 'send-report');
    await here.world.messenger.reaches(channelId);
    const two = here.world.start();
    await runUntil(here.world, two, '2026-11-20T09:00:40Z');
    expect(here.world.messenger.to(channelId)).toHaveLength(1);
    await runUntil(here.world, two, '2026-11-20T09:05:00Z');
    expect(here.world.messenger.to(channelId).map(({ outcome }) => outcome)).toEqual(['died', 'sent']);
    expect(await eventsOfType(caseId, 'DeliveryWasDoubtful')).toMatchObject([
      { message: 'notification.channel-jobcenter', reason: 'sender-died' },
      { message: 'notification.ali', reason: 'sender-died' },
    ]);
    expect((await eventsOfType(caseId, 'MessageWasDelivered')).map(({ repeated }) => repeated)).toEqual([
      true,
      true,
    ]);
  });

  it('a gentle message is held back, and the doubt stands in the record', async () => {
    await here.world.introduce();
    const { caseId } = await report(here.one);
    here.world.messenger.fatesOf(channelId).push('die-after');
    await actor('mona', here.one).clicks(
      here.world.messenger.to(channelId)[0]?.outgoing.card,
      'acknowledge',
      {},
      'channel',
    );
    await here.world.messenger.reaches(channelId, 2);
    await runUntil(here.world, here.world.start(), '2026-11-20T15:00:00Z');
    expect(here.world.messenger.to('anna')).toHaveLength(1);
    expect(await eventsOfType(caseId, 'DeliveryWasDoubtful')).toMatchObject([
      { message: 'seen.anna' },
      { message: 'notification-acknowledged.channel-jobcenter' },
      { message: 'notification-acknowledged.ali' },
    ]);
  });

  it('is not suspected because the clock was moved while it works', async () => {
    await here.world.introduce();
    const { anna, preview, caseId } = await fillIn(here.one);
    const working = here.world.start(({ messenger }) => ({
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
    expect(here.world.messenger.sent).toHaveLength(2);
    expect(await eventsOfType(caseId, 'DeliveryWasDoubtful')).toEqual([]);
    expect(await eventsOfType(caseId, 'MessageWasDelivered')).toHaveLength(2);
  });
});
