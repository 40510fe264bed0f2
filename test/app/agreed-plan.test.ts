import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyFile } from '../../src/app/copy/copy-file.ts';
import { actionOf, actor, cardIn, shown } from '../support/actor.ts';
import { filled, planSteps, secret, threatened } from '../support/agreed-plan.ts';
import { eachTestInCase } from '../support/each-test-in-case.ts';

/*
 * What leader and person agreed: who does what until when, in the leader's own words too, which nobody else reads; the
 * day to look at it again; and the person's word that it does not fit.
 */

const here = eachTestInCase(threatened);
const { cards, plan, click, opens, editor, save } = planSteps(here);

describe('who does what, until when', () => {
  it('is read by the leader, and by the person in words of her own; the AMR reads what he sees to', async () => {
    const card = await editor();
    expect(actionOf(card, 'save-agreement')).toMatchObject({ seen: 0 });
    expect(shown(card)).toContain('"value":"mona"');
    const forMona = shown(await save({}, card));
    for (const part of ['Du:', 'ALI:', secret, 'Vi ser på sikkerheden', 'tirsdag 8. december'])
      expect(forMona).toContain(part);
    expect(shown(await here.mona.clicks(here.receipt, 'show-case'))).toContain('I har en handleplan.');
    const forAnna = shown(await here.anna.clicks(here.receipt, 'show-case'));
    for (const part of ['MONA sørger for det her:', 'Du er ikke alene om sagen', secret, '8. december'])
      expect(forAnna).toContain(part);
    const forAli = shown(await here.ali.clicks(here.receipt, 'show-case'));
    expect(forAli).toContain('Vi ser på sikkerheden');
    // It is not he who looks at it again.
    expect(forAli).toContain('Det gælder til tirsdag 8. december. Så bliver der set på planen');
    expect(forAli).not.toMatch(/Hun kører|Vi er to/);
    expect(shown(await opens(here.ali))).not.toMatch(/Hun kører|Vi er to/);
    const [told, ...more] = here.world.messenger
      .to('ali')
      .filter(({ outgoing }) => shown(outgoing.card).includes('Vi ser på sikkerheden'));
    expect(more).toEqual([]);
    expect(shown(told)).not.toMatch(/Hun kører|Vi er to/);
  });
});

describe('the leader’s own lines', () => {
  it('are told of to whoever is to see to one, without what they say', async () => {
    await here.anna.clicks(click('add-recipient', { person: 'karen', as: 'upper-leader' }), 'add-recipient');
    await save({ owner0: 'karen' });
    const news = cards('karen', 'open-plan').at(-1);
    expect(shown(news)).toContain('Det står i handleplanen.');
    expect(shown(news)).not.toContain('Hun kører');
    expect(shown(await actor('karen', here.one).clicks(news, 'open-plan'))).toContain(secret);
  });

  it('stand in the private text alone, and go with it', async () => {
    await save();
    const events = JSON.stringify(await here.one.services.cases.readEvents(here.caseId));
    expect(events).toContain('ActionPlanWasSaved');
    const elsewhere = [events, JSON.stringify(here.world.messenger.sent), JSON.stringify(here.world.log)];
    for (const text of elsewhere) expect(text).not.toContain('Hun kører');
    await here.one.services.privates.erase(here.caseId);
    for (const person of [here.mona, here.anna])
      expect(shown(await person.clicks(click('show-case'), 'show-case'))).not.toContain('Hun kører');
    expect(shown(await opens(here.mona))).not.toContain('Hun kører');
    expect(shown(await opens(here.mona))).toContain('med egne ord, er slettet');
    // What cannot be read is not lost by whoever changes something else.
    const again = cardIn(await opens(here.mona, 'edit'));
    const before = (await plan())?.content.own;
    await save({ ...actionOf(again, 'save-agreement'), line0: '', lookAgainOn: '2026-12-15' }, again);
    expect(await plan()).toMatchObject({ version: 2, content: { own: before, lookAgainOn: '2026-12-15' } });
  });

  it('are not taken where they cannot be kept, and that is said', async () => {
    const early = await editor();
    expect(shown(early)).toContain('"line0"');
    await here.one.services.privates.erase(here.caseId);
    const answer = await save({}, early);
    expect(shown(answer)).toContain('Det, du skrev med egne ord, kan ikke gemmes.');
    expect(shown(answer)).not.toContain('"line0"');
    expect(await plan()).toBeUndefined();
    await save({ ...actionOf(answer, 'save-agreement'), line0: undefined }, answer);
    expect(await plan()).toMatchObject({ version: 1 });
    expect((await plan())?.content.own).toBeUndefined();
    expect(shown(await opens(here.mona))).not.toContain('er slettet');
  });

  it('come back with what was filled in when something is missing', async () => {
    const card = await save({ lookAgainOn: '' });
    // Next to the button that was pressed: on a phone the top of the card is out of sight.
    expect(shown(card)).toMatch(/lookAgainOn.*Vælg den dag.*save-agreement/s);
    expect(shown(card)).toContain(secret);
    expect(shown(card)).toContain('"value":"ali"');
    expect(await plan()).toBeUndefined();
    await save({}, card);
    expect(await plan()).toMatchObject({ version: 1 });
  });

  it('are the person’s to have in the copy of the case', async () => {
    await save();
    const head = await here.one.services.cases.readHead(here.caseId);
    if (head === undefined) throw new Error('no case');
    const { content } = await copyFile(here.one.services, head.state);
    if (!(content instanceof Uint8Array)) throw new Error('no archive');
    const page = new TextDecoder().decode(unzipSync(content)['kopi.html']);
    expect(page).toContain(secret);
    expect(page).toContain('Du er ikke alene om sagen med afsenderen.');
  });
});

describe('a click that comes late, twice or from somebody else', () => {
  it('changes nothing and shows how things stand', async () => {
    const card = await editor();
    await save({}, card);
    await save({}, card);
    expect(await plan()).toMatchObject({ version: 1 });
    const stale = await save({ 'two-people': 'none', line0: 'Noget andet' }, card);
    expect(shown(stale)).toContain('Planen er rettet, siden du åbnede kortet');
    expect(shown(stale)).toContain(secret);
    expect(shown(stale)).toContain('Noget andet');
    expect(await plan()).toMatchObject({ version: 1 });
    await save({ 'two-people': 'none', line0: 'Noget andet' }, stale);
    expect(await plan()).toMatchObject({ version: 2 });
    const forAnna = shown(await here.anna.clicks(here.receipt, 'show-case'));
    expect(forAnna).toContain('Noget andet');
    expect(forAnna).not.toContain('Hun kører');
  });

  it.each(['ali', 'anna', 'bo', 'karen'])('is not %s’s to save or to read', async (word) => {
    const card = await editor();
    await save({}, card);
    const other = actor(word, here.one);
    const late = { ...filled, line0: 'fremmed', lookAgainOn: '2026-12-10' };
    await other.clicks(card, 'save-agreement', late);
    await other.clicks(cardIn(await opens(here.mona, 'edit')), 'save-agreement', late);
    expect(await plan()).toMatchObject({ version: 1 });
    const reply = shown(await opens(other));
    expect(reply.includes('Hun kører')).toBe(word === 'anna');
    if (word === 'bo' || word === 'karen') expect(reply).not.toMatch(/ANNA|handleplan/);
  });

  it('cannot make somebody outside the case an owner', async () => {
    const refused = await save({ security: 'bo' });
    expect(shown(refused)).toContain('er ikke med i sagen mere');
    expect(shown(await save({ security: 'anna' }))).toContain('er ikke med i sagen mere');
    expect(shown(await save({ owner0: 'ali' }))).toContain('er ikke med i sagen mere');
    expect(await plan()).toBeUndefined();
    expect(here.world.messenger.to('bo')).toEqual([]);
  });

  it('is nothing after a withdrawal', async () => {
    const card = await editor();
    await save({}, card);
    await here.anna.clicks(click('withdraw-case'), 'withdraw-case');
    await save({ line0: 'mere', seen: 1 }, card);
    expect(await plan()).toMatchObject({ version: 1 });
    expect(shown(await opens(here.mona))).not.toMatch(/Hun kører|Vi er to/);
  });
});
