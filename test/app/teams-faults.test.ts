import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { receiveAndHandle } from '../../src/app/handle-wake.ts';
import { repair } from '../../src/app/repair.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor } from '../support/actor.ts';
import type { Fault } from '../support/fault-proxy.ts';
import { startTeamsFaultyWorld, type TeamsFaultyWorld } from '../support/faulty-world.ts';
import { faults } from '../support/kinds-of-faults.ts';
import { channelId, runUntil, type Instance } from '../support/services.ts';
import { report } from '../support/walk.ts';

const da = textsIn('da');
const sends = ({ method }: { method: string }) => method === 'POST';
const updates = ({ method }: { method: string }) => method === 'PUT';

async function start() {
  const world = await startTeamsFaultyWorld();
  await world.introduce();
  return { world, faulty: world.startFaulty() };
}

/** What Teams has shown to a person or channel, replacements apart. */
function shownTo(world: TeamsFaultyWorld, to: string, method: 'POST' | 'PUT' = 'POST') {
  const id = encodeURIComponent(to === channelId ? channelId : `a:${to}`);
  return world.shown.filter((entry) => entry.method === method && entry.path.includes(id));
}

async function eventsOf({ services }: Instance, caseId: CaseId) {
  return (await services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);
}

async function doubtsOf(faulty: Instance, caseId: CaseId, of: string): Promise<number> {
  return (await eventsOf(faulty, caseId)).filter(
    (event) => event.type === 'DeliveryWasDoubtful' && event.message.includes(of),
  ).length;
}

const later = (world: TeamsFaultyWorld, minutes: number) => world.clock.now().add({ minutes }).toString();
const transient = Object.keys(faults).filter((fault) => !/403|stranger/.test(fault));

describe.concurrent('a notification whose sending fails once', () => {
  it.for(transient)('%s: arrives, and twice only after a doubt that is on record', async (fault) => {
    const { world, faulty } = await start();
    world.teams.fail(faults[fault] ?? never(), sends, 2);
    const { caseId } = await report(faulty);
    expect(world.teams.failed()).toBe(2);
    await runUntil(world, faulty, later(world, 65));
    for (const [to, of] of [
      [channelId, 'jobcenter'],
      ['ali', 'ali'],
    ] as const) {
      const doubts = await doubtsOf(faulty, caseId, of);
      expect(shownTo(world, to).length).toBeGreaterThanOrEqual(1);
      expect(shownTo(world, to).length).toBeLessThanOrEqual(1 + doubts);
      expect(doubts).toBe(/^4\d\d/.test(fault) ? 0 : 1);
    }
    expect((await faulty.services.cases.readHead(caseId))?.outstanding).toEqual([]);
    await world.stop();
  });
});

describe.concurrent('the update of a card that fails once', () => {
  it.for(transient)('%s: is made in the end', async (fault) => {
    const { world, faulty } = await start();
    await report(faulty);
    const card: unknown = shownTo(world, channelId)[0]?.body.attachments[0].content;
    world.teams.fail(faults[fault] ?? never(), updates, 1);
    await actor('mona', faulty).clicks(card, 'acknowledge', {}, 'channel');
    await faulty.background.settled();
    expect(world.teams.failed()).toBe(1);
    await runUntil(world, faulty, later(world, 65));
    const last = shownTo(world, channelId, 'PUT').at(-1);
    expect(JSON.stringify(last?.body)).toContain('MONA kvitterede');
    await world.stop();
  });
});

/** Every attempt to send the notifications. */
const asked = ({ teams }: TeamsFaultyWorld) =>
  teams.seen.filter(({ path, body }) => !path.includes('mona') && body.includes(da.notification.title));

describe('Teams that asks to wait', () => {
  it.each([
    ['seconds', () => '90'],
    ['a date', () => new Date(Date.now() + 90_000).toUTCString()],
  ])('by %s is not asked again before', async (_, retryAfter) => {
    const { world, faulty } = await start();
    const fault: Fault = {
      kind: 'status',
      when: 'before',
      status: 429,
      headers: { 'Retry-After': retryAfter() },
    };
    world.teams.fail(fault, sends, 2);
    await report(faulty);
    world.clock.advance(Temporal.Duration.from({ seconds: 85 }));
    await receiveAndHandle(faulty.services);
    expect(asked(world)).toHaveLength(2);
    await runUntil(world, faulty, later(world, 1));
    expect(asked(world)).toHaveLength(4);
    await world.stop();
  });
});

describe('Teams that refuses', () => {
  it('the channel for good: the leader is told in person', async () => {
    const { world, faulty } = await start();
    world.teams.fail(faults['403 (locked)'] ?? never(), ({ path }) =>
      path.includes(encodeURIComponent(channelId)),
    );
    const { caseId } = await report(faulty);
    await runUntil(world, faulty, later(world, 10));
    const titles = shownTo(world, 'mona').map(
      ({ body }): unknown => body.attachments[0].content.fallbackText,
    );
    expect(titles.filter((title) => title === da.notification.title)).toHaveLength(1);
    expect(await eventsOf(faulty, caseId)).toContainEqual(
      expect.objectContaining({ type: 'DeliveryFailed', reason: 'http-403' }),
    );
    await world.stop();
  });

  it('to answer for an hour: the doubts stand in the case, in the leader’s view, and before the administrators', async () => {
    const { world, faulty } = await start();
    world.teams.fail({ kind: 'drop', when: 'before' });
    const { caseId } = await report(faulty);
    await runUntil(world, faulty, later(world, 61));
    expect(await doubtsOf(faulty, caseId, 'ali')).toBe(4);
    world.teams.heal();
    await repair(faulty.services);
    await sendNotices(faulty.services);
    expect(JSON.stringify(shownTo(world, 'admin')[0]?.body)).toContain(
      da.administratorNotice.deliveryDoubtful(2).title,
    );
    const mona = actor('mona', faulty);
    const view = await mona.clicks(
      { verb: 'open-case', data: { caseId, commandId: faulty.services.ids.commandId() } },
      'open-case',
    );
    expect(JSON.stringify(view)).toMatch(/\d beskeder i sagen er måske ikke nået frem/);
    await world.stop();
  });
});

function never(): never {
  throw new Error('It is there.');
}
