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

/** What the administrators have been told of this so far, after two looks of the hour. */
function passing(title: string) {
  const { services } = world.start();
  return async () => {
    await repair(services);
    await repair(services);
    await sendNotices(services);
    const cards = world.messenger.to('admin').map(({ outgoing }) => shown(outgoing.card));
    return cards.filter((card) => card.includes(title));
  };
}

it('warns the administrators weekly, from a year after the law was checked', async () => {
  const pass = passing('Reglerne skal ses efter');
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

it('warns the administrators weekly while pages or numbers wait for a look, and says who looks after them', async () => {
  const pass = passing('Vejledningen skal ses efter');
  // Until Thursday 18 February 2027: ninety days.
  advance('P90D');
  expect(await pass()).toEqual([]);
  advance('P1D');
  const [first = '', ...more] = await pass();
  expect(more).toEqual([]);
  expect(first).toContain('Sådan tager du et skærmbillede (kommunikation)');
  expect(first).toContain('Snapchat (kommunikation)');
  expect(first).not.toContain('Livslinien');
  advance('P1D');
  expect(await pass()).toHaveLength(1);
  // The Monday after.
  advance('P2D');
  expect(await pass()).toHaveLength(2);
  // After a year the numbers as well.
  advance('P280D');
  expect((await pass()).at(-1)).toContain('Livslinien (HR)');
});
