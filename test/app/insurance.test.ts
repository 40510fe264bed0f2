import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Organisation } from '../../src/organisation/organisation.ts';
import { actor, cardIn, menuOf, shown } from '../support/actor.ts';
import {
  channelId,
  organisation,
  runUntil,
  startWorld,
  type Instance,
  type World,
} from '../support/services.ts';
import { report } from '../support/walk.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
});
afterEach(() => world.stop());

const insured = (voldsskadeforsikring: string): Instance =>
  world.start(() => ({
    organisation: Organisation.parse({ ...organisation, settings: { voldsskadeforsikring } }),
  }));

/** Everything that stands about the police on the cards of the person and the leader, the reminders too. */
async function policeWords(instance: Instance) {
  const { receipt } = await report(instance);
  const [channelCard] = world.messenger.to(channelId);
  const leaderCard = cardIn(
    await actor('mona', instance).clicks(channelCard?.outgoing.card, 'open-case', {}, 'channel'),
  );
  await runUntil(world, instance, '2026-11-23T07:00:00Z');
  const reminders = ['anna', 'mona'].map((word) =>
    world.messenger
      .to(word)
      .map(({ outgoing }) => shown(outgoing.card))
      .find((text) => text.includes('erstatning fra staten')),
  );
  return [shown(receipt), shown(leaderCard), ...reminders];
}

describe('the insurance of lov 1541/2023', () => {
  it.each([
    ['yes', 'Arbejdspladsen har en voldsskadeforsikring.'],
    ['unknown', 'Har arbejdspladsen en voldsskadeforsikring, kan der gælde andet.'],
    ['no', undefined],
  ])(
    '%s: its sentence stands with the date, for person and leader, in case and reminder',
    async (setting, sentence) => {
      for (const text of await policeWords(insured(setting))) {
        expect(text).toContain('mandag 23. november kl. 09.30');
        expect(text?.split('voldsskadeforsikring')).toHaveLength(sentence === undefined ? 1 : 2);
        expect(text).toContain(sentence ?? 'erstatning fra staten');
      }
    },
  );

  it('is said once on a card with two police dates', async () => {
    const { anna, receipt } = await report(insured('yes'));
    const menu = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-facts'));
    const episode = cardIn(await anna.clicks(menu, 'choose-fact', { what: 'episode' }));
    const when = { date: '2026-11-20', time: '09:45', kinds: '', impact: '' };
    const twice = shown(await anna.clicks(episode, 'report-episode', when));
    expect(twice.split('Politiet har fået min anmeldelse')).toHaveLength(3);
    expect(twice.split('Arbejdspladsen har en voldsskadeforsikring')).toHaveLength(2);
  });
});
