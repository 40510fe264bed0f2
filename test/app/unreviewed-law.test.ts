import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { repair } from '../../src/app/repair.ts';
import { sendNotices } from '../../src/app/send-notices.ts';
import { shown } from '../support/actor.ts';
import { startWorld, type World } from '../support/services.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
});
afterEach(() => world.stop());

const advance = (duration: string) => world.clock.advance(Temporal.Duration.from(duration));

it('warns the administrators weekly, from a year after the law was checked', async () => {
  const { services } = world.start();
  const pass = async () => {
    await repair(services);
    await repair(services);
    await sendNotices(services);
    const cards = world.messenger.to('admin').map(({ outgoing }) => shown(outgoing.card));
    return cards.filter((card) => card.includes('Reglerne skal ses efter'));
  };
  advance('P364D');
  expect(await pass()).toEqual([]);
  // Monday 22 November 2027, then Wednesday, then the Monday after.
  advance('P3D');
  expect(await pass()).toHaveLength(1);
  advance('P2D');
  expect(await pass()).toHaveLength(1);
  advance('P5D');
  const cards = await pass();
  expect(cards).toHaveLength(2);
  for (const card of cards)
    for (const record of ['police', 'threshold', 'span', 'journal', 'checks']) expect(card).toContain(record);
});
