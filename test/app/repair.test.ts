import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { receiveAndHandle } from '../../src/app/handle-wake.ts';
import { repair } from '../../src/app/repair.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import type { Services } from '../../src/app/services.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { caseNumber, type CaseId } from '../../src/case/ids.ts';
import { shown } from '../support/actor.ts';
import { id, words } from '../organisation/example.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { organisation, runUntil, startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const da = textsIn('da').administratorNotice;
const advance = (duration: string) => here.world.clock.advance(Temporal.Duration.from(duration));
const head = async (caseId: CaseId) => {
  const found = await here.one.services.cases.readHead(caseId);
  if (found === undefined) throw new Error('It is there.');
  return found;
};
/** A report whose messages to the queue all get lost; the clock stands ten minutes after its next date. */
async function reportWithoutQueue(): Promise<CaseId> {
  const { caseId } = await report(
    here.world.start(({ wakes }) => ({ wakes: { ...wakes, put: () => Promise.resolve() } })),
  );
  expect(here.world.queue.size()).toBe(0);
  here.world.clock.set(Temporal.Instant.from((await head(caseId)).wake?.at ?? '').add({ minutes: 10 }));
  return caseId;
}
/** What the administrator has read after the next pass, by title. */
async function read(instance = here.one) {
  await sendNotices(instance.services);
  return here.world.messenger.to('admin').map(({ outgoing }) => outgoing.card.fallbackText);
}
/** The case cannot be read. */
const damaged = (broken: CaseId) =>
  here.world.start(({ cases }) => ({
    cases: {
      ...cases,
      readHead: (caseId) =>
        caseId === broken ? Promise.reject(new Error('damaged')) : cases.readHead(caseId),
    },
  }));

/** The person keeps these out of the case. */
const keepingOut = (caseId: CaseId, notTold: readonly string[]) =>
  here.world.start(({ cases }) => ({
    cases: {
      ...cases,
      async readHead(each) {
        const read = await cases.readHead(each);
        if (read === undefined || each !== caseId) return read;
        return { ...read, state: { ...read.state, notTold: notTold.map(id) } };
      },
    },
  }));

describe('a case whose wake was lost', () => {
  it.each([
    [['admin'], 0],
    [[], 1],
  ])('is told of to nobody whom the person keeps out (%j)', async (notTold, cards) => {
    const caseId = await reportWithoutQueue();
    await repair(keepingOut(caseId, notTold).services);
    expect(await read()).toHaveLength(cards);
  });

  it('is found, gets a new wake that brings what comes later, and is told of once a day', async () => {
    const caseId = await reportWithoutQueue();
    const lost = (await head(caseId)).wake?.id;
    const before = here.world.messenger.sent.length;
    await repair(here.one.services);
    expect(here.world.messenger.sent.length).toBeGreaterThan(before);
    expect((await head(caseId)).wake?.id).not.toBe(lost);
    expect(here.world.queue.size()).toBe(1);

    const after = here.world.messenger.sent.length;
    await runUntil(here.world, here.one, '2026-12-07T12:00:00Z');
    expect(here.world.messenger.sent.length).toBeGreaterThan(after);
    await repair(here.one.services);
    expect((await read()).filter((title) => title === da.casesRepaired(1).title)).toHaveLength(1);
  });

  it('goes on while the queue is away', async () => {
    const caseId = await reportWithoutQueue();
    const without = here.world.start(({ wakes }) => ({
      wakes: { ...wakes, put: () => Promise.reject(new Error('no queue')) },
    }));
    const before = here.world.messenger.sent.length;
    await repair(without.services);
    expect(here.world.messenger.sent.length).toBeGreaterThan(before);
    const later = (await head(caseId)).wake?.at ?? '';
    here.world.clock.set(Temporal.Instant.from(later).add({ minutes: 10 }));
    await repair(without.services);
    expect((await head(caseId)).wake?.at).not.toBe(later);
  });

  it('is not taken for one that the queue is just about to bring', async () => {
    const { caseId } = await report(here.one);
    const { wake } = await head(caseId);
    here.world.clock.set(Temporal.Instant.from(wake?.at ?? '').add({ minutes: 4 }));
    await repair(here.one.services);
    expect((await head(caseId)).wake?.id).toBe(wake?.id);
    here.world.clock.set(Temporal.Instant.from('2026-11-30T12:00:00Z'));
    expect(await read()).not.toContain(da.casesRepaired(1).title);
  });
});

describe('a case that cannot be handled', () => {
  it('is set aside and told of once, by its number alone, and the scan takes it up when it is mended', async () => {
    const { caseId } = await report(here.one);
    const broken = damaged(caseId);
    here.world.clock.set(Temporal.Instant.from((await head(caseId)).wake?.at ?? ''));
    for (let minute = 0; minute < 30; minute += 1) {
      await receiveAndHandle(broken.services);
      advance('PT61S');
    }
    expect(here.world.queue.poison).toHaveLength(1);
    await repair(broken.services);
    here.world.clock.set(Temporal.Instant.from('2026-11-23T12:00:00Z'));
    const told = await read(broken);
    expect(told.filter((title) => title === da.wakePoisoned('').title)).toHaveLength(1);
    const card = shown(here.world.messenger.to('admin')[0]?.outgoing.card).replaceAll('\\\\', '');
    expect(card).toContain(caseNumber(caseId));
    for (const word of [...words, 'Jobcenter']) expect(card).not.toContain(word.toUpperCase());

    const before = here.world.messenger.sent.length;
    await repair(here.one.services);
    expect(here.world.messenger.sent.length).toBeGreaterThan(before);
    expect(here.world.queue.size()).toBe(1);
  });
});

describe('messages that may not have arrived', () => {
  const inDoubt = { kind: 'doubt', reason: 'time-out' } as const;

  it('are told of by the hour and counted, when nothing more is done about them', async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) here.world.messenger.fates.push(inDoubt);
    await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T09:30:00Z');
    here.world.messenger.fates.length = 0;
    await repair(here.one.services);
    expect(await read()).toEqual([]);
    here.world.clock.set(Temporal.Instant.from('2026-11-20T10:05:00Z'));
    await repair(here.one.services);
    await repair(here.world.start().services);
    expect(await read()).toEqual([da.deliveryDoubtful(2).title]);
    expect(shown(here.world.messenger.to('admin'))).toContain('2 beskeder');
    advance('PT20M');
    await repair(here.one.services);
    expect(await read()).toHaveLength(1);
  });

  it.each([
    [['admin'], []],
    [[], [da.deliveryDoubtful(2).title]],
  ])('are not told of to an administrator whom the person keeps out (%j)', async (notTold, expected) => {
    here.world.messenger.fates.push(...Array.from({ length: 12 }, () => inDoubt));
    const { caseId } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T09:30:00Z');
    here.world.messenger.fates.length = 0;
    here.world.clock.set(Temporal.Instant.from('2026-11-20T10:05:00Z'));
    await repair(keepingOut(caseId, notTold).services);
    expect(await read()).toEqual(expected);
  });

  it('are not told of when they were sent again and arrived', async () => {
    here.world.messenger.fates.push(inDoubt, inDoubt);
    await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T09:30:00Z');
    here.world.clock.set(Temporal.Instant.from('2026-11-20T10:05:00Z'));
    await repair(here.one.services);
    expect(await read()).toEqual([]);
  });
});

describe('a message that is just about to be sent again', () => {
  it('is not told of', async () => {
    here.world.clock.set(Temporal.Instant.from('2026-11-20T09:59:55Z'));
    here.world.messenger.fates.push({ kind: 'doubt', reason: 'time-out' });
    await report(here.one);
    here.world.clock.set(Temporal.Instant.from('2026-11-20T10:00:01Z'));
    await repair(here.one.services);
    expect(await read()).toEqual([]);
  });
});

describe('somebody who cannot be written to', () => {
  const withoutAli = async () => {
    await here.world.stop();
    here.world = await startWorld();
    await here.world.introduce(...words.filter((word) => word !== 'ali'), '19:fortroligt@thread.tacv2');
    here.one = here.world.start();
  };

  it('is named to the administrators, once, and nothing of the case', async () => {
    await withoutAli();
    await report(here.one);
    await runUntil(here.world, here.one, '2026-11-20T13:00:00Z');
    expect(await read()).toEqual([da.personUnreachable('').title]);
    expect(shown(here.world.messenger.to('admin'))).toContain('ALI');
  });

  it('because Teams refuses the chat, as well', async () => {
    const refusing: Services['messenger'] = {
      ...here.world.messenger,
      send: (to, card) =>
        to.conversationId === 'a:ali'
          ? Promise.resolve({ kind: 'dead', reason: 'http-403-BotNotInConversationRoster' })
          : here.world.messenger.send(to, card),
    };
    await report(here.world.start(() => ({ messenger: refusing })));
    expect(await read()).toEqual([da.personUnreachable('').title]);
  });

  it('is not named to an administrator who is kept out of the case', async () => {
    await withoutAli();
    const led = here.world.start(() => ({ organisation: { ...organisation, administrators: [id('mona')] } }));
    await report(led, { who: { told: 'ali', notTold: 'mona' } });
    await runUntil(here.world, led, '2026-11-20T13:00:00Z');
    await read(led);
    expect(here.world.messenger.to('mona')).toEqual([]);
  });
});
