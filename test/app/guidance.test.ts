import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/guidance/pages.ts';
import { inputOn, readable } from '../cards/shown.ts';
import { da } from '../../src/texts/da/index.ts';
import { actor, cardIn, offers, shown, titleOf, type Actor } from '../support/actor.ts';
import { startWorld, type World } from '../support/services.ts';

let world: World;
let anna: Actor;

beforeEach(async () => {
  world = await startWorld();
  anna = actor('anna', world.start());
});
afterEach(() => world.stop());

describe('a page', () => {
  it('opens by its word, goes on part by part, and leads back to the start', async () => {
    let reply = await anna.says('Skærmbillede.');
    expect(titleOf(reply)).toBe('Vent med at slette');
    reply = await anna.clicks(cardIn(reply), 'read-guidance', { section: 'iphone' });
    expect(titleOf(reply)).toBe('På en iPhone');
    expect(offers(cardIn(reply), 'not-now')).toBe(true);
    expect(titleOf(await anna.clicks(cardIn(reply), 'start'))).toBe(da.greeting.title);
  });

  it.each([
    ['skærmbillede', 'screenshot'],
    ['slet', 'take-down'],
    ['politi', 'police-report'],
    ['beredskabsplan', 'plan'],
    ['hvad er digital chikane?', 'definition'],
    ['råd', 'advice'],
  ] as const)('“%s” is read to its end by one button, and begins again', async (word, page) => {
    let reply = await anna.says(word);
    const first = titleOf(reply);
    let shownPart: unknown = sectionsOf(page)[0];
    for (const part of sectionsOf(page)) {
      expect(shownPart).toBe(part);
      shownPart = inputOn(cardIn(reply), 'section')['value'];
      reply = await anna.clicks(cardIn(reply), 'read-guidance', { section: shownPart });
    }
    expect(titleOf(reply)).toBe(first);
  });

  it('is reached from the menu', async () => {
    const reply = await anna.says('hjælp');
    const read = await anna.clicks(cardIn(reply), 'read-guidance', { page: 'police-report' });
    expect(titleOf(read)).toBe('Hvad en anmeldelse betyder');
  });

  it('leaves no trace: no draft, no case, no message to anybody', async () => {
    const { services } = world.start();
    await anna.clicks(cardIn(await anna.says('politi')), 'read-guidance', { section: 'compensation' });
    expect(await services.drafts.read(anna.person)).toBeUndefined();
    expect(await services.people.casesOf(anna.person)).toEqual([]);
    expect(world.messenger.sent).toEqual([]);
  });
});

describe('the contingency plan', () => {
  it('names those whom the workplace has filled in', async () => {
    const plan = shown(cardIn(await anna.says('beredskabsplan')));
    for (const name of ['MONA', 'PETER', 'ALI', 'TINA', 'HELLE og HANS', 'GUARD'])
      expect(plan).toContain(name);
    expect(plan).not.toContain('ikke udfyldt');
  });

  it.each(['mona', 'peter', 'ali'])(
    'names the same people to %s, who has a role in the unit',
    async (word) => {
      const forAnna = readable(cardIn(await anna.says('beredskabsplan')));
      expect(readable(cardIn(await actor(word, world.start()).says('beredskabsplan')))).toBe(forAnna);
    },
  );

  it('says honestly where nothing is filled in', async () => {
    const plan = shown(cardIn(await actor('ida', world.start()).says('beredskabsplan')));
    expect(plan).toContain('HENRIK');
    expect(plan.split(da.guidance.notFilledIn)).toHaveLength(4);
  });

  it('is there for somebody without a unit as well', async () => {
    expect(shown(cardIn(await actor('helle', world.start()).says('beredskabsplan')))).toContain('GUARD');
  });
});
