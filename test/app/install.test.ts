import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { sendNotices } from '../../src/app/send-notices.ts';
import type { Turn } from '../../src/ports/turn.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, titleOf } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, conversation, startWorld } from '../support/services.ts';

const here = eachTestIn(startWorld, 'nobody');

const title = textsIn('da').firstWord.title;
const installed = (word: string): Turn => ({
  kind: 'installed',
  actor: { person: id('anna'), locale: undefined },
  conversation: conversation(word),
});
const titles = (word = 'anna') =>
  here.world.messenger.to(word).map(({ outgoing }) => titleOf({ kind: 'card', card: outgoing.card }));

async function install(instance = here.one, word = 'anna') {
  const reply = await instance.handler.handle(installed(word));
  await instance.background.settled();
  return reply;
}

it('whoever gets the app is greeted once, whatever Teams sends and to whichever process', async () => {
  const two = here.world.start();
  await Promise.all([install(), install(two), install()]);
  await install(two);
  await sendNotices(here.one.services);
  expect(titles()).toEqual([title]);
});

it('getting it again greets nobody again, also months later', async () => {
  await install();
  await here.one.handler.handle({ kind: 'removed', conversation: conversation('anna') });
  here.world.clock.advance(Temporal.Duration.from('P90D'));
  await install();
  await sendNotices(here.one.services);
  expect(titles()).toEqual([title]);
});

it('the night and days off are left in peace, and whoever has begun by then needs no greeting', async () => {
  here.world.clock.set(Temporal.Instant.from('2026-11-20T21:00:00Z'));
  await install();
  expect(titles()).toEqual([]);
  const anna = actor('anna', here.one);
  await anna.clicks(cardIn(await anna.says('chikane')), 'start-intake');
  here.world.clock.set(Temporal.Instant.from('2026-11-23T08:00:00Z'));
  await sendNotices(here.one.services);
  expect(titles()).toEqual([]);
});

it('a channel is not greeted', async () => {
  await install(here.one, channelId);
  await sendNotices(here.one.services);
  expect(here.world.messenger.sent).toEqual([]);
});
