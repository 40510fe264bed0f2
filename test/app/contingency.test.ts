import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { inputOn } from '../cards/shown.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import { startWorld, type Instance, type World } from '../support/services.ts';

const { contingency } = textsIn('da');

let world: World;
let one: Instance;
let two: Instance;

beforeEach(async () => {
  world = await startWorld();
  [one, two] = [world.start(), world.start()];
});
afterEach(() => world.stop());

/** A step of the plan as this person reads it. */
async function page(word: string, section: string, at = one) {
  const who = actor(word, at);
  return cardIn(await who.clicks(cardIn(await who.says('beredskabsplan')), 'read-guidance', { section }));
}

async function edit(word: string, section: string, at = one) {
  return cardIn(await actor(word, at).clicks(await page(word, section, at), 'edit-plan'));
}

describe('the plan of a unit', () => {
  it('is filled in by its leader, read by everybody in it, and by nobody outside', async () => {
    const form = await edit('mona', 'first-aid');
    const saved = await actor('mona', one).clicks(form, 'save-plan', {
      'first-talk': 'mona,peter',
      'talk-place': 'Lokale 3',
      psychologist: 'always',
    });
    expect(shown(saved)).toContain('Lokale 3');
    const read = shown(await page('anna', 'first-aid', two));
    for (const answer of ['MONA, PETER', 'Lokale 3', contingency.offers.always, contingency.noAnswer])
      expect(read).toContain(answer);
    expect(shown(await page('ida', 'first-aid'))).not.toContain('Lokale 3');
  });

  it('is changed by nobody else, whatever card they have', async () => {
    const form = await edit('mona', 'stop');
    expect(offers(await page('anna', 'stop'), 'edit-plan')).toBe(false);
    for (const word of ['anna', 'tina', 'henrik', 'helle', 'admin']) {
      const reply = await actor(word, one).clicks(form, 'save-plan', { 'sender-when': 'ud med det' });
      expect(reply.kind, word).toBe('text');
    }
    expect(shown(await page('anna', 'stop'))).not.toContain('ud med det');
  });

  it('takes nobody who cannot be chosen', async () => {
    const form = await edit('mona', 'documentation');
    await actor('mona', one).clicks(form, 'save-plan', { collector: 'henrik,ali,stranger' });
    expect((await one.services.plans.read('jobcenter' as never))?.plan.answers.collector?.value).toEqual({
      kind: 'people',
      people: ['ali'],
    });
  });

  it('holds for the units below, until they answer themselves', async () => {
    await actor('karen', one).clicks(await edit('karen', 'debriefing'), 'save-plan', {
      'debriefing-means': 'Et møde for alle',
    });
    expect(shown(await page('anna', 'debriefing'))).toContain('Et møde for alle');
    const form = await edit('mona', 'debriefing');
    expect(shown(form)).toContain('Et møde for alle');
    expect(inputOn(form, 'debriefing-means')['value']).toBe('');
    await actor('mona', one).clicks(form, 'save-plan', { 'debriefing-means': 'To møder' });
    expect(shown(await page('anna', 'debriefing'))).toContain('To møder');
    expect(shown(await page('ida', 'debriefing'))).toContain('Et møde for alle');
  });

  it('two people at once, in two processes: the second sees the first’s answer and keeps the own words', async () => {
    const [first, second] = [await edit('mona', 'stop', one), await edit('ali', 'stop', two)];
    await actor('mona', one).clicks(first, 'save-plan', { 'sender-when': 'Efter et møde' });
    const again = cardIn(
      await actor('ali', two).clicks(second, 'save-plan', { 'sender-when': 'Altid', platforms: 'ali' }),
    );
    expect(shown(again)).toContain(contingency.edit.overtaken);
    expect(shown(again)).toContain('Efter et møde');
    expect(inputOn(again, 'sender-when')['value']).toBe('Altid');
    expect(inputOn(again, 'platforms')['value']).toBe('ali');
    expect(shown(await page('anna', 'stop'))).toContain('Efter et møde');
    await actor('ali', two).clicks(again, 'save-plan', { 'sender-when': 'Altid', platforms: 'ali' });
    expect(shown(await page('anna', 'stop'))).toContain('Altid');
  });

  it('saved in the very same moment, nothing is lost; the same click again is no new version', async () => {
    const [first, second] = [await edit('mona', 'stop', one), await edit('ali', 'reporting', two)];
    const save = () =>
      Promise.all([
        actor('mona', one).clicks(first, 'save-plan', { 'sender-when': 'Efter et møde' }),
        actor('ali', two).clicks(second, 'save-plan', { 'police-when': 'Når det er groft' }),
      ]);
    await save();
    await save();
    expect(shown(await page('anna', 'stop'))).toContain('Efter et møde');
    expect(shown(await page('anna', 'reporting'))).toContain('Når det er groft');
    const versions = await actor('mona', one).clicks(await edit('mona', 'stop'), 'plan-versions');
    expect(shown(versions).match(/Version \d/g)).toHaveLength(2);
    expect(shown(versions)).toContain('ALI');
  });
});
