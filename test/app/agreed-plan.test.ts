import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { copyFile } from '../../src/app/copy/copy-file.ts';
import { wakeDueCases } from '../../src/app/wake-case.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { actionOf, actor, cardIn, offers, shown, type Actor } from '../support/actor.ts';
import { runUntil, startWorld, type Instance, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

/*
 * What leader and person agreed: who does what until when, in the leader's own words too, which nobody else reads; the
 * day to look at it again; and the person's word that it does not fit.
 */

let world: World;
let one: Instance;
let anna: Actor;
let mona: Actor;
let ali: Actor;
let caseId: CaseId;
let receipt: unknown;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
  one = world.start();
  ({ anna, caseId, receipt } = await report(one, {
    what: { kinds: 'threat', channels: 'sms', words: '' },
    who: { told: 'mona,ali' },
  }));
  mona = actor('mona', one);
  ali = actor('ali', one);
});
afterEach(async () => {
  await one.background.settled();
  await world.stop();
});

const secret = 'Hun kører hjem med Bo hver dag kl. 15';
const cards = (word: string, verb: string) =>
  world.messenger.to(word).flatMap(({ outgoing }) => (offers(outgoing.card, verb) ? [outgoing.card] : []));
const plan = async () => {
  const head = await one.services.cases.readHead(caseId);
  return head?.state.plan.status === 'agreed' ? head.state.plan.agreement : undefined;
};
const click = (verb: string, data: object = {}) => ({
  verb,
  data: { ...data, caseId, commandId: one.services.ids.commandId() },
});
const opens = (person: Actor, ask: 'show' | 'edit' = 'show') =>
  person.clicks(click('open-plan', { ask }), 'open-plan');

/** Mona says yes, and has the card to fill in. */
async function editor(): Promise<unknown> {
  return cardIn(await mona.clicks(cards('mona', 'agree-plan').at(-1), 'agree-plan'));
}

const filled = {
  'two-people': 'mona',
  'another-caseworker': 'none',
  screened: '',
  security: 'ali',
  line0: secret,
  line1: '  ',
  lookAgainOn: '2026-12-08',
};

/** Mona writes down what she and Anna agreed. */
async function save(fields: object = {}, card?: unknown): Promise<unknown> {
  const saved = await mona.clicks(card ?? (await editor()), 'save-agreement', { ...filled, ...fields });
  await one.background.settled();
  return cardIn(saved);
}

describe('who does what, until when', () => {
  it('is read by the leader, and by the person in words of her own; the AMR reads what he sees to', async () => {
    const card = await editor();
    expect(actionOf(card, 'save-agreement')).toMatchObject({ seen: 0 });
    expect(shown(card)).toContain('"value":"mona"');
    const forMona = shown(await save({}, card));
    for (const part of ['Du:', 'ALI:', secret, 'Vi ser på sikkerheden', 'tirsdag 8. december'])
      expect(forMona).toContain(part);
    expect(shown(await mona.clicks(receipt, 'show-case'))).toContain('I har en handleplan.');
    const forAnna = shown(await anna.clicks(receipt, 'show-case'));
    for (const part of ['MONA sørger for det her:', 'Du er ikke alene om sagen', secret, '8. december'])
      expect(forAnna).toContain(part);
    const forAli = shown(await ali.clicks(receipt, 'show-case'));
    expect(forAli).toContain('Vi ser på sikkerheden');
    // It is not he who looks at it again.
    expect(forAli).toContain('Det gælder til tirsdag 8. december. Så ser lederen og medarbejderen på planen');
    expect(forAli).not.toMatch(/Hun kører|Vi er to/);
    expect(shown(await opens(ali))).not.toMatch(/Hun kører|Vi er to/);
    const [told, ...more] = world.messenger
      .to('ali')
      .filter(({ outgoing }) => shown(outgoing.card).includes('Vi ser på sikkerheden'));
    expect(more).toEqual([]);
    expect(shown(told)).not.toMatch(/Hun kører|Vi er to/);
  });
});

describe('the leader’s own lines', () => {
  it('are told of to whoever is to see to one, without what they say', async () => {
    await anna.clicks(click('add-recipient', { person: 'karen', as: 'upper-leader' }), 'add-recipient');
    await save({ owner0: 'karen' });
    const news = cards('karen', 'open-plan').at(-1);
    expect(shown(news)).toContain('Det står i handleplanen.');
    expect(shown(news)).not.toContain('Hun kører');
    expect(shown(await actor('karen', one).clicks(news, 'open-plan'))).toContain(secret);
  });

  it('stand in the private text alone, and go with it', async () => {
    await save();
    const events = JSON.stringify(await one.services.cases.readEvents(caseId));
    expect(events).toContain('ActionPlanWasSaved');
    const elsewhere = [events, JSON.stringify(world.messenger.sent), JSON.stringify(world.log)];
    for (const text of elsewhere) expect(text).not.toContain('Hun kører');
    await one.services.privates.erase(caseId);
    for (const person of [mona, anna])
      expect(shown(await person.clicks(click('show-case'), 'show-case'))).not.toContain('Hun kører');
    expect(shown(await opens(mona))).not.toContain('Hun kører');
    expect(shown(await opens(mona))).toContain('med egne ord, er slettet');
    // What cannot be read is not lost by whoever changes something else.
    const again = cardIn(await opens(mona, 'edit'));
    const before = (await plan())?.content.own;
    await save({ ...actionOf(again, 'save-agreement'), line0: '', lookAgainOn: '2026-12-15' }, again);
    expect(await plan()).toMatchObject({ version: 2, content: { own: before, lookAgainOn: '2026-12-15' } });
  });

  it('are not taken where they cannot be kept, and that is said', async () => {
    const early = await editor();
    expect(shown(early)).toContain('"line0"');
    await one.services.privates.erase(caseId);
    const answer = await save({}, early);
    expect(shown(answer)).toContain('Det, du skrev med egne ord, kan ikke gemmes.');
    expect(shown(answer)).not.toContain('"line0"');
    expect(await plan()).toBeUndefined();
    await save({ ...actionOf(answer, 'save-agreement'), line0: undefined }, answer);
    expect(await plan()).toMatchObject({ version: 1 });
    expect((await plan())?.content.own).toBeUndefined();
    expect(shown(await opens(mona))).not.toContain('er slettet');
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
    const head = await one.services.cases.readHead(caseId);
    if (head === undefined) throw new Error('no case');
    const { content } = await copyFile(one.services, head.state);
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
    const forAnna = shown(await anna.clicks(receipt, 'show-case'));
    expect(forAnna).toContain('Noget andet');
    expect(forAnna).not.toContain('Hun kører');
  });

  it.each(['ali', 'anna', 'bo', 'karen'])('is not %s’s to save or to read', async (word) => {
    const card = await editor();
    await save({}, card);
    const other = actor(word, one);
    const late = { ...filled, line0: 'fremmed', lookAgainOn: '2026-12-10' };
    await other.clicks(card, 'save-agreement', late);
    await other.clicks(cardIn(await opens(mona, 'edit')), 'save-agreement', late);
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
    expect(world.messenger.to('bo')).toEqual([]);
  });

  it('is nothing after a withdrawal', async () => {
    const card = await editor();
    await save({}, card);
    await anna.clicks(click('withdraw-case'), 'withdraw-case');
    await save({ line0: 'mere', seen: 1 }, card);
    expect(await plan()).toMatchObject({ version: 1 });
    expect(shown(await opens(mona))).not.toMatch(/Hun kører|Vi er to/);
  });
});

describe('the plan is opened and changed', () => {
  it('from the leader’s case and from a task of it, and not by those who do not lead', async () => {
    await save();
    const forMona = cardIn(await mona.clicks(receipt, 'show-case'));
    const opened = cardIn(await mona.clicks(forMona, 'open-plan'));
    expect(shown(opened)).toContain(secret);
    const task = { ...click('open-task', { task: 'not-alone' }) };
    const fromTask = cardIn(await mona.clicks(cardIn(await mona.clicks(task, 'open-task')), 'open-plan'));
    const again = cardIn(await mona.clicks(fromTask, 'open-plan'));
    await save({ line0: 'Nyt', 'two-people': 'ali' }, again);
    expect(await plan()).toMatchObject({ version: 2 });
    const alis = await ali.clicks(task, 'open-task');
    expect(offers(alis, 'open-plan')).toBe(false);
  });

  it('from the list of what one has to do: whole by who leads, the own part by who sees to one', async () => {
    const lists = async (person: Actor) =>
      Promise.all(['mine opgaver', 'overblik'].map(async (word) => shown(cardIn(await person.says(word)))));
    const seen = /på handleplanen igen|i handleplanen, gælder/;
    for (const person of [mona, ali]) for (const list of await lists(person)) expect(list).not.toMatch(seen);
    await save();
    for (const list of await lists(mona))
      expect(list).toContain('I ser på handleplanen igen tirsdag 8. december');
    for (const list of await lists(ali))
      expect(list).toContain('Det, du sørger for i handleplanen, gælder til tirsdag 8. december');
    const opens = async (person: Actor) =>
      shown(
        await person.clicks(cardIn(await person.says('mine opgaver')), 'open-my-task', {
          which: `${caseId} plan`,
        }),
      );
    expect(await opens(mona)).toContain(secret);
    const forAli = await opens(ali);
    expect(forAli).toContain('Vi ser på sikkerheden');
    expect(forAli).not.toContain('Hun kører');
  });

  it('and the history says who changed it, and says yes once', async () => {
    await save();
    await save({ line0: 'Nyt' }, cardIn(await opens(mona, 'edit')));
    const history = shown(await anna.clicks(click('show-history'), 'show-history'));
    expect(history.match(/sagde ja til en handleplan/g)).toHaveLength(1);
    expect(history).toContain('MONA skrev handleplanen ned.');
    expect(history).toContain('MONA ændrede handleplanen.');
    expect(history).not.toMatch(/Nyt|Hun kører/);
  });
});

describe('the day to look at it again', () => {
  const morning = '2026-12-08T07:30:00Z';
  const reminded = (word: string) =>
    cards(word, 'open-plan').filter((card) => shown(card).includes('se på handleplanen igen'));

  it('reminds the leader once, whose button opens the plan, and asks the person, who answers once', async () => {
    await save();
    await runUntil(world, one, '2026-12-08T06:30:00Z');
    expect(cards('anna', 'want-plan-talk')).toEqual([]);
    await runUntil(world, one, morning);
    await runUntil(world, one, '2026-12-20T09:00:00Z');
    expect(reminded('mona')).toHaveLength(1);
    expect(shown(await mona.clicks(reminded('mona')[0], 'open-plan'))).toContain(secret);
    const [asked, ...more] = cards('anna', 'want-plan-talk');
    expect(more).toEqual([]);
    expect(shown(asked)).not.toContain('Hun kører');

    const noted = shown(await anna.clicks(asked, 'want-plan-talk'));
    expect(noted).toContain('Du har sagt, at du gerne vil tale om planen.');
    await anna.clicks(asked, 'want-plan-talk');
    await one.background.settled();
    const told = () =>
      cards('mona', 'open-plan').filter((card) => shown(card).includes('vil gerne tale med dig'));
    expect(told()).toHaveLength(1);
    const opened = cardIn(await mona.clicks(told()[0], 'open-plan'));
    expect(shown(opened)).toContain('ANNA vil gerne tale med dig om planen.');
    await save({ line0: 'Nyt', lookAgainOn: '2027-01-05' }, cardIn(await mona.clicks(opened, 'open-plan')));
    // The old card is about the plan of before.
    await anna.clicks(asked, 'want-plan-talk');
    await one.background.settled();
    expect(told()).toHaveLength(1);
    expect(await plan()).toMatchObject({ version: 2 });
    expect((await plan())?.talkWanted).toBeUndefined();
  });

  it('is chosen anew once it has come: kept, it would remind them again the next morning', async () => {
    await save();
    expect(shown(await opens(mona, 'edit'))).toContain('"value":"2026-12-08"');
    await runUntil(world, one, morning);
    const card = cardIn(await opens(mona, 'edit'));
    expect(shown(card)).toContain(secret);
    expect(shown(card)).not.toContain('2026-12-08');
  });

  it('is met by whoever stands in for a leader who is away, knows why, and changes the plan meanwhile', async () => {
    await save();
    await mona.clicks(click('acknowledge'), 'acknowledge');
    const monaAway = world.start(() => ({
      absence: { isAway: (person) => Promise.resolve(person === 'mona' ? 'yes' : 'no') },
    }));
    await runUntil(world, monaAway, morning);
    const [told, ...more] = reminded('peter');
    expect(more).toEqual([]);
    expect(shown(told)).toContain('Du får besked, fordi MONA har sagen og ikke er på arbejde.');
    const peter = actor('peter', monaAway);
    const opened = cardIn(await peter.clicks(told, 'open-plan'));
    expect(shown(opened)).toContain(secret);
    const asked = cardIn(await peter.clicks(opened, 'open-plan'));
    await peter.clicks(asked, 'save-agreement', { ...filled, lookAgainOn: '2026-12-22' });
    expect(await plan()).toMatchObject({ version: 2, content: { lookAgainOn: '2026-12-22' } });
    // Once she is back it is hers alone again.
    const later = await actor('peter', one).clicks(asked, 'save-agreement', {
      ...filled,
      lookAgainOn: '2026-12-23',
    });
    expect(shown(later)).not.toContain('2026-12-23');
    expect(offers(await opens(actor('peter', one), 'edit'), 'save-agreement')).toBe(false);
    expect(await plan()).toMatchObject({ version: 2 });
  });

  it('that waits for the morning reaches whoever takes the case on, when the leader is kept out in the night', async () => {
    await save();
    await mona.clicks(click('acknowledge'), 'acknowledge');
    // All processes were down that day.
    world.clock.set(Temporal.Instant.from('2026-12-08T21:30:00Z'));
    await wakeDueCases(one.services);
    expect(reminded('mona')).toEqual([]);
    await anna.clicks(click('exclude-person', { person: 'mona' }), 'exclude-person');
    await runUntil(world, one, '2026-12-09T08:00:00Z');
    expect(reminded('peter')).toEqual([]);
    await actor('peter', one).clicks(click('acknowledge'), 'acknowledge');
    await one.background.settled();
    const [told, ...more] = reminded('peter');
    expect([reminded('mona'), more]).toEqual([[], []]);
    expect(shown(told)).toContain('Det er aftalt med ANNA');
  });

  it('or the part of somebody in it is told to them when it moves, and when it is nobody’s of theirs any more', async () => {
    await save();
    const toAli = () =>
      world.messenger.to('ali').filter(({ outgoing }) => /handleplan/i.test(shown(outgoing.card)));
    expect(toAli()).toHaveLength(1);
    await save({ lookAgainOn: '2026-12-15' }, cardIn(await opens(mona, 'edit')));
    const moved = shown(toAli()[1]);
    for (const part of ['Din del af handleplanen er ændret', 'Vi ser på sikkerheden', 'tirsdag 15. december'])
      expect(moved).toContain(part);
    await save({ lookAgainOn: '2026-12-15', security: 'mona' }, cardIn(await opens(mona, 'edit')));
    expect(shown(toAli()[2])).toContain('Det, du sørgede for, skal du ikke gøre mere.');
    await save({ lookAgainOn: '2026-12-16', security: 'mona' }, cardIn(await opens(mona, 'edit')));
    expect(toAli()).toHaveLength(3);
    expect(JSON.stringify(toAli())).not.toMatch(/Hun kører|Vi er to/);
  });

  it('is forgotten when the case ends before it, and nobody but the person can say that it does not fit', async () => {
    await save();
    const card = cardIn(await anna.clicks(receipt, 'show-case'));
    for (const word of ['mona', 'ali', 'bo']) await actor(word, one).clicks(card, 'want-plan-talk');
    expect((await plan())?.talkWanted).toBeUndefined();
    await anna.clicks(click('withdraw-case'), 'withdraw-case');
    await runUntil(world, one, '2026-12-20T09:00:00Z');
    expect(cards('anna', 'want-plan-talk')).toEqual([]);
    expect(cards('mona', 'open-plan')).toEqual([]);
  });
});
