import { expect, it } from 'vitest';
import { isUnbroken } from '../../src/app/event-chain.ts';
import { turnHandler } from '../../src/app/handle-turn.ts';
import { createBackground } from '../../src/app/background.ts';
import { handleWake } from '../../src/app/handle-wake.ts';
import type { CaseEvent } from '../../src/case/events.ts';
import { fold } from '../../src/case/evolve.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { Temporal } from 'temporal-polyfill';
import { actor, cardIn } from '../support/actor.ts';
import { mortal } from '../support/faults.ts';
import { channelId, runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

/** A part of a case's life that a process dies in, at each of its effects in turn. */
interface Part {
  /** What has to be there before; done by a process that lives. */
  readonly before: (world: World, healthy: Instance) => Promise<CaseId>;
  /** What the process dies in. Resolves when the person has an answer. */
  readonly act: (world: World, dying: Instance) => Promise<unknown>;
  /** Messages that have to arrive in the end, by recipient, in the order they may be sent. */
  readonly messages: readonly string[];
  /** What has to have happened in the end, once. */
  readonly event: CaseEvent['type'];
}

const preview = new WeakMap<World, unknown>();

const sending: Part = {
  async before(world, healthy) {
    const filled = await fillIn(healthy, { what: { words: 'blåbærgrød' } });
    preview.set(world, filled.preview);
    return filled.caseId;
  },
  act: (world, dying) => actor('anna', dying).clicks(preview.get(world), 'send-report'),
  messages: [channelId, 'a:ali'],
  event: 'CaseWasReported',
};

const acknowledging: Part = {
  before: async (_world, healthy) => (await report(healthy)).caseId,
  act: (world, dying) =>
    actor('mona', dying).clicks(
      world.messenger.to(channelId)[0]?.outgoing.card,
      'acknowledge',
      {},
      'channel',
    ),
  messages: ['a:anna', channelId, 'a:ali'],
  event: 'CaseWasAcknowledged',
};

const reminding: Part = {
  async before(world, healthy) {
    const { caseId } = await report(healthy);
    await runUntil(world, healthy, '2026-11-21T08:00:00Z');
    return caseId;
  },
  async act({ clock, queue }, dying) {
    clock.set(Temporal.Instant.from('2026-11-21T08:30:10Z'));
    for (const wake of await queue.receive(16, 60)) await handleWake(dying.services, wake);
  },
  // Nobody has acknowledged, so the deputy was asked, who is reminded too.
  messages: ['a:mona', 'a:peter', channelId],
  event: 'ReminderWasDue',
};

/** Two minutes are enough for leases to run out and for doubtful duties to come again. */
const recovery = Temporal.Duration.from({ minutes: 2 });

async function dieAt(part: Part, nth: number, side: 'before' | 'after') {
  const world = await startWorld();
  await world.introduce();
  const healthy = world.start();
  const caseId = await part.before(world, healthy);
  const sentBefore = world.messenger.sent.length;
  const countBefore = await count(healthy, caseId, part.event);

  const { services, died, done } = mortal(world.start().services, nth, side);
  const background = createBackground(services);
  const dying: Instance = { services, background, handler: turnHandler(services, background) };
  const answer = part.act(world, dying);
  const whole = answer.then(() => background.settled()).then(() => 'lived' as const);
  const end = await Promise.race([whole, died]);
  const wasAnswered = await Promise.race([answer.then(() => true), Promise.resolve(false)]);

  // Whoever got no answer clicks again, at a new process; the queue does the rest.
  const next = world.start();
  if (!wasAnswered) await part.act(world, next);
  await next.background.settled();
  await runUntil(world, next, world.clock.now().add(recovery).toString());
  return { world, next, caseId, end, done, sentBefore, countBefore, wasAnswered };
}

async function count({ services }: Instance, caseId: CaseId, type: CaseEvent['type']): Promise<number> {
  const events = await services.cases.readEvents(caseId);
  return events.filter(({ recorded }) => recorded.event.type === type).length;
}

async function check(part: Part, nth: number, side: 'before' | 'after'): Promise<'lived' | 'died'> {
  const { world, next, caseId, end, done, sentBefore, countBefore } = await dieAt(part, nth, side);
  const where = `${side} effect ${nth}: ${done.join(', ')}`;
  const events = await next.services.cases.readEvents(caseId);
  const head = await next.services.cases.readHead(caseId);

  expect((await count(next, caseId, part.event)) - countBefore, where).toBe(1);
  expect(isUnbroken(events), where).toBe(true);
  expect(
    fold(
      caseId,
      events.map(({ recorded }) => recorded),
    ),
    where,
  ).toEqual(head?.state);
  expect(head?.outstanding, where).toEqual([]);
  if (part === sending) {
    expect(await next.services.privates.read(caseId), where).toMatchObject({
      report: { words: 'blåbærgrød' },
    });
    cardIn(await actor('anna', next).says('mine sager'));
    expect(await next.services.drafts.read(actor('anna', next).person), where).toBeUndefined();
  }

  const sent = world.messenger.sent.slice(sentBefore);
  const doubts = events.flatMap(({ recorded: { event } }) =>
    event.type === 'DeliveryWasDoubtful' ? [event.message] : [],
  );
  for (const to of part.messages) {
    const times = sent.filter((entry) => entry.to === to).length;
    const doubtful = doubts.filter((id) => id.endsWith(to === channelId ? 'jobcenter' : to.slice(2))).length;
    // Once; or once more, or not at all for a gentle message, where a doubt is on record.
    if (doubtful === 0) expect(times, `${to} ${where}`).toBe(1);
    else expect(times, `${to} ${where}`).toBeLessThanOrEqual(1 + doubtful);
  }
  expect(
    sent.map(({ to }) => to).filter((to) => !part.messages.includes(to)),
    where,
  ).toEqual([]);
  await world.stop();
  return end;
}

it.each([
  ['sending the report', sending],
  ['acknowledging', acknowledging],
  ['reminding', reminding],
])(
  'a process may die anywhere in %s: nothing is lost, nothing comes twice without a recorded doubt',
  async (_, part) => {
    let nth = 1;
    await check(part, nth, 'before');
    while ((await check(part, nth, 'after')) === 'died') nth += 1;
    expect(nth).toBeGreaterThan(4);
  },
);
