import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { inputOn, readable } from '../cards/shown.ts';
import { actor, cardIn, offers, shown } from '../support/actor.ts';
import { organisation, startWorld, type Instance, type World } from '../support/services.ts';

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

  it('an answer from a list can be taken back', async () => {
    const mona = actor('mona', one);
    await mona.clicks(await edit('mona', 'first-aid'), 'save-plan', { psychologist: 'always' });
    const form = await edit('mona', 'first-aid');
    expect(inputOn(form, 'psychologist')['value']).toBe('always');
    const saved = cardIn(await mona.clicks(form, 'save-plan', { psychologist: 'nothing' }));
    expect(readable(saved)).not.toContain(contingency.offers.always);
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

describe('who gives psychological first aid', () => {
  const who = (at: Instance) => actor('anna', at).says('beredskabsplan').then(cardIn).then(readable);

  it('is, on the page of who does what, whom the plan names where the organisation file names nobody', async () => {
    await actor('mona', one).clicks(await edit('mona', 'first-aid'), 'save-plan', { 'first-aiders': 'bo' });
    expect(await who(one)).toMatch(/FIE/);
    expect(await who(one)).not.toMatch(/BO/);
    const units = organisation.units.map((unit) => ({ ...unit, firstAiders: [] }));
    const bare = Organisation.parse({ ...organisation, units });
    const three = world.start(() => ({ organisation: bare }));
    expect(await who(three)).toMatch(/BO/);
    const down = () => Promise.reject(new StorageUnavailable('storage answered nothing'));
    const away = { read: down, write: down, versions: down };
    const four = world.start(() => ({ organisation: bare, plans: away }));
    expect(await who(four)).toMatch(/MONA/);
    expect(await who(four)).not.toMatch(/BO/);
  });
});

describe('somebody who answers for several units', () => {
  /** Mona leads a second unit, and Ali represents Henrik’s. */
  const workplace = Organisation.parse({
    ...organisation,
    units: organisation.units.map((unit) => ({
      ...unit,
      ...(unit.id === 'vacant' ? { leader: 'mona' } : {}),
      ...(unit.id === 'service' ? { amr: ['ali'] } : {}),
    })),
  });

  beforeEach(async () => {
    world = await startWorld({ workplace });
    one = world.start();
  });

  it('chooses one, fills it in and stays with it from step to step; the own one is not touched', async () => {
    const mona = actor('mona', one);
    const units = cardIn(await mona.clicks(await page('mona', 'stop'), 'choose-plan-unit'));
    expect(JSON.stringify(inputOn(units, 'unit')['choices'])).toBe(
      JSON.stringify([
        { title: 'Jobcenter', value: 'jobcenter' },
        { title: 'Without a leader', value: 'vacant' },
      ]),
    );
    const theirs = cardIn(await mona.clicks(units, 'read-guidance', { unit: 'vacant' }));
    expect(readable(theirs)).toContain('Without a leader');
    const who = cardIn(await mona.clicks(theirs, 'read-guidance', { section: 'who' }));
    expect(readable(who)).toMatch(/Gælder for\s+Without a leader/);
    expect(readable(who)).not.toContain('PETER');
    const further = cardIn(await mona.clicks(who, 'read-guidance', { section: 'stop' }));
    expect(readable(further)).toContain('Without a leader');
    const form = cardIn(await mona.clicks(theirs, 'edit-plan'));
    const saved = cardIn(await mona.clicks(form, 'save-plan', { 'sender-when': 'Altid' }));
    expect(readable(saved)).toContain('Altid');
    const next = cardIn(await mona.clicks(saved, 'read-guidance', { section: 'reporting' }));
    expect(readable(next)).toContain('Without a leader');
    const back = cardIn(await mona.clicks(form, 'read-guidance'));
    expect(readable(back)).toContain('Altid');
    expect(readable(await page('tina', 'stop'))).toContain('Altid');
    expect(readable(await page('mona', 'stop'))).not.toContain('Altid');
    expect(readable(await page('anna', 'stop'))).not.toContain('Altid');
  });

  it('sees no plan of a unit that is not theirs, whatever the card says, and nobody else is asked', async () => {
    const ali = actor('ali', one);
    const units = cardIn(await ali.clicks(await page('ali', 'stop'), 'choose-plan-unit'));
    const theirs = cardIn(await ali.clicks(units, 'read-guidance', { unit: 'service' }));
    const form = cardIn(await ali.clicks(theirs, 'edit-plan'));
    await ali.clicks(form, 'save-plan', { 'sender-when': 'Kun Henrik' });
    expect(readable(await page('ida', 'stop'))).toContain('Kun Henrik');
    for (const word of ['mona', 'anna']) {
      const own = await page(word, 'stop');
      const forged = await actor(word, one).clicks(own, 'read-guidance', {
        section: 'stop',
        unit: 'service',
      });
      expect(shown(forged), word).not.toContain('Kun Henrik');
    }
    expect(offers(await page('anna', 'stop'), 'choose-plan-unit')).toBe(false);
    expect(offers(await page('henrik', 'stop'), 'choose-plan-unit')).toBe(false);
    const data = { step: 'stop', commandId: one.services.ids.commandId() };
    const made = await actor('anna', one).clicks({ verb: 'choose-plan-unit', data }, 'choose-plan-unit');
    expect(made.kind).toBe('text');
  });
});
