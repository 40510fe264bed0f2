import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sendHeartbeats } from '../../src/app/flows/heartbeat.ts';
import { postToFlow } from '../../src/app/flows/post-to-flow.ts';
import { renderFor } from '../../src/app/reader.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { flowHeartbeatCard } from '../../src/cards/flow-heartbeat.ts';
import type { SendOutcome } from '../../src/ports/messenger.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { shown } from '../support/actor.ts';
import { startWorld, type World } from '../support/services.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
  world.workflow.configured = ['debriefing'];
});
afterEach(() => world.stop());

const days = (count: number) => world.clock.advance(Temporal.Duration.from({ days: count }));

/** Two processes look, one after the other and at once; how many heartbeats the flow has got by then. */
async function heartbeats(): Promise<number> {
  const [one, other] = [world.start(), world.start()];
  await Promise.all([sendHeartbeats(one.services), sendHeartbeats(other.services)]);
  await sendHeartbeats(one.services);
  return world.workflow.posted.length;
}

async function told(): Promise<readonly string[]> {
  await sendNotices(world.start().services);
  return world.messenger.to('admin').map(({ outgoing }) => shown(outgoing.card));
}

it('calls each flow once a month, so that it is not switched off for idleness', async () => {
  expect(await heartbeats()).toBe(1);
  days(9);
  expect(await heartbeats()).toBe(1);
  // Tuesday 1 December.
  days(2);
  expect(await heartbeats()).toBe(2);
  expect(world.workflow.posted.map(({ event, key }) => ({ event, key }))).toEqual([
    { event: 'heartbeat', key: expect.any(String) as string },
    { event: 'heartbeat', key: expect.any(String) as string },
  ]);
  expect(await told()).toEqual([]);
});

it.each<[SendOutcome, string]>([
  [{ kind: 'dead', reason: 'http-404' }, 'slukket eller slettet'],
  [{ kind: 'dead', reason: 'http-401' }, 'ikke lov'],
  [{ kind: 'retry', afterSeconds: 60, reason: 'http-429' }, 'kaldt for tit'],
  [{ kind: 'doubt', reason: 'time-out' }, 'svarede ikke'],
])('tells the administrators of a flow that answers %j, and tries again a day later', async (fate, words) => {
  world.workflow.fates.push(fate);
  expect(await heartbeats()).toBe(1);
  // Monday, in working time.
  days(3);
  expect(await told()).toEqual([expect.stringContaining(words)]);
  expect(await heartbeats()).toBe(2);
  days(3);
  expect(await heartbeats()).toBe(2);
});

it('is made good a day later by another process when one dies in the middle', async () => {
  const dying = world.start(({ workflow }) => ({
    workflow: { ...workflow, flows: () => ['debriefing'], post: () => Promise.reject(new Error('died')) },
  }));
  await expect(sendHeartbeats(dying.services)).rejects.toThrow('died');
  expect(await heartbeats()).toBe(0);
  days(1);
  expect(await heartbeats()).toBe(1);
});

it('tells nobody of a refused message of a case that they are kept out of', async () => {
  const { services } = world.start();
  world.workflow.fates.push({ kind: 'dead', reason: 'http-404' });
  const card = renderFor(services, textsIn('da'), flowHeartbeatCard, {});
  await postToFlow(services, { event: 'heartbeat', key: 'k', flow: 'debriefing', card }, [id('admin')]);
  days(3);
  expect(await told()).toEqual([]);
});
