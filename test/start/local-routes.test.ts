import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantText } from '../../src/case/instants.ts';
import { localRoutes } from '../../src/start/local-routes.ts';
import { actor } from '../support/actor.ts';
import { startWorld, type World } from '../support/services.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const now = () => instantText(world.clock.now());

it.each([
  { set: '2101-01-01T00:00:00Z' },
  { set: '+275760-09-13T00:00:00Z' },
  { advance: 'P75Y' },
  { advance: 'P999999999Y' },
  { advance: 'PT99999999999999H' },
])('the clock is not moved by %j', async (body) => {
  const before = now();
  const { services } = world.start();
  const route = localRoutes(
    world.clock,
    () => services,
    () => [],
  ).find(({ method }) => method === 'POST');
  // The route looks at nothing but the body.
  const answer = await route?.handle(body, undefined as never);
  expect(answer?.status).toBe(400);
  expect(now()).toBe(before);
});

it('the word for moving the clock ends with the year 2100 too', async () => {
  world.clock.set(world.clock.now().add({ hours: 24 * 365 * 74 }));
  const before = now();
  await actor('anna', world.start()).says('spol 9999 timer');
  expect(now()).toBe(before);
});
