import { describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { wakeDueCases } from '../../src/app/wake-case.ts';
import { type Actor, actor, cardIn, offers, shown } from '../support/actor.ts';
import { runUntil } from '../support/services.ts';
import { filled, planSteps, secret, threatened } from '../support/agreed-plan.ts';
import { eachTestInCase } from '../support/each-test-in-case.ts';

/*
 * What leader and person agreed: who does what until when, in the leader's own words too, which nobody else reads; the
 * day to look at it again; and the person's word that it does not fit.
 */

const here = eachTestInCase(threatened);
const { cards, plan, click, opens, save } = planSteps(here);

describe('the plan is opened and changed', () => {
  it('from the leader’s case and from a task of it, and not by those who do not lead', async () => {
    await save();
    const forMona = cardIn(await here.mona.clicks(here.receipt, 'show-case'));
    const opened = cardIn(await here.mona.clicks(forMona, 'open-plan'));
    expect(shown(opened)).toContain(secret);
    const task = { ...click('open-task', { task: 'not-alone' }) };
    const fromTask = cardIn(
      await here.mona.clicks(cardIn(await here.mona.clicks(task, 'open-task')), 'open-plan'),
    );
    const again = cardIn(await here.mona.clicks(fromTask, 'open-plan'));
    await save({ line0: 'Nyt', 'two-people': 'ali' }, again);
    expect(await plan()).toMatchObject({ version: 2 });
    const alis = await here.ali.clicks(task, 'open-task');
    expect(offers(alis, 'open-plan')).toBe(false);
  });

  it('from the list of what one has to do: whole by who leads, the own part by who sees to one', async () => {
    const lists = async (person: Actor) =>
      Promise.all(['mine opgaver', 'overblik'].map(async (word) => shown(cardIn(await person.says(word)))));
    const seen = /på handleplanen igen|i handleplanen, gælder/;
    for (const person of [here.mona, here.ali])
      for (const list of await lists(person)) expect(list).not.toMatch(seen);
    await save();
    for (const list of await lists(here.mona))
      expect(list).toContain('I ser på handleplanen igen tirsdag 8. december');
    for (const list of await lists(here.ali))
      expect(list).toContain('Det, du sørger for i handleplanen, gælder til tirsdag 8. december');
    const opens = async (person: Actor) =>
      shown(
        await person.clicks(cardIn(await person.says('mine opgaver')), 'open-my-task', {
          which: `${here.caseId} plan`,
        }),
      );
    expect(await opens(here.mona)).toContain(secret);
    const forAli = await opens(here.ali);
    expect(forAli).toContain('Vi ser på sikkerheden');
    expect(forAli).not.toContain('Hun kører');
  });

  it('and the history says who changed it, and says yes once', async () => {
    await save();
    await save({ line0: 'Nyt' }, cardIn(await opens(here.mona, 'edit')));
    const history = shown(await here.anna.clicks(click('show-history'), 'show-history'));
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
    await runUntil(here.world, here.one, '2026-12-08T06:30:00Z');
    expect(cards('anna', 'want-plan-talk')).toEqual([]);
    await runUntil(here.world, here.one, morning);
    await runUntil(here.world, here.one, '2026-12-20T09:00:00Z');
    expect(reminded('mona')).toHaveLength(1);
    expect(shown(await here.mona.clicks(reminded('mona')[0], 'open-plan'))).toContain(secret);
    const [asked, ...more] = cards('anna', 'want-plan-talk');
    expect(more).toEqual([]);
    expect(shown(asked)).not.toContain('Hun kører');

    const noted = shown(await here.anna.clicks(asked, 'want-plan-talk'));
    expect(noted).toContain('Du har sagt, at du gerne vil tale om planen.');
    await here.anna.clicks(asked, 'want-plan-talk');
    await here.one.background.settled();
    const told = () =>
      cards('mona', 'open-plan').filter((card) => shown(card).includes('vil gerne tale med dig'));
    expect(told()).toHaveLength(1);
    const opened = cardIn(await here.mona.clicks(told()[0], 'open-plan'));
    expect(shown(opened)).toContain('ANNA vil gerne tale med dig om planen.');
    await save(
      { line0: 'Nyt', lookAgainOn: '2027-01-05' },
      cardIn(await here.mona.clicks(opened, 'open-plan')),
    );
    // The old card is about the plan of before.
    await here.anna.clicks(asked, 'want-plan-talk');
    await here.one.background.settled();
    expect(told()).toHaveLength(1);
    expect(await plan()).toMatchObject({ version: 2 });
    expect((await plan())?.talkWanted).toBeUndefined();
  });

  it('is chosen anew once it has come: kept, it would remind them again the next morning', async () => {
    await save();
    expect(shown(await opens(here.mona, 'edit'))).toContain('"value":"2026-12-08"');
    await runUntil(here.world, here.one, morning);
    const card = cardIn(await opens(here.mona, 'edit'));
    expect(shown(card)).toContain(secret);
    expect(shown(card)).not.toContain('2026-12-08');
  });

  it('is met by whoever stands in for a leader who is away, knows why, and changes the plan meanwhile', async () => {
    await save();
    await here.mona.clicks(click('acknowledge'), 'acknowledge');
    const monaAway = here.world.start(() => ({
      absence: { isAway: (person) => Promise.resolve(person === 'mona' ? 'yes' : 'no') },
    }));
    await runUntil(here.world, monaAway, morning);
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
    const later = await actor('peter', here.one).clicks(asked, 'save-agreement', {
      ...filled,
      lookAgainOn: '2026-12-23',
    });
    expect(shown(later)).not.toContain('2026-12-23');
    expect(offers(await opens(actor('peter', here.one), 'edit'), 'save-agreement')).toBe(false);
    expect(await plan()).toMatchObject({ version: 2 });
  });

  it('that waits for the morning reaches whoever takes the case on, when the leader is kept out in the night', async () => {
    await save();
    await here.mona.clicks(click('acknowledge'), 'acknowledge');
    // All processes were down that day.
    here.world.clock.set(Temporal.Instant.from('2026-12-08T21:30:00Z'));
    await wakeDueCases(here.one.services);
    expect(reminded('mona')).toEqual([]);
    await here.anna.clicks(click('exclude-person', { person: 'mona' }), 'exclude-person');
    await runUntil(here.world, here.one, '2026-12-09T08:00:00Z');
    expect(reminded('peter')).toEqual([]);
    await actor('peter', here.one).clicks(click('acknowledge'), 'acknowledge');
    await here.one.background.settled();
    const [told, ...more] = reminded('peter');
    expect([reminded('mona'), more]).toEqual([[], []]);
    expect(shown(told)).toContain('Det er aftalt med ANNA');
  });

  it('or the part of somebody in it is told to them when it moves, and when it is nobody’s of theirs any more', async () => {
    await save();
    const toAli = () =>
      here.world.messenger.to('ali').filter(({ outgoing }) => /handleplan/i.test(shown(outgoing.card)));
    expect(toAli()).toHaveLength(1);
    await save({ lookAgainOn: '2026-12-15' }, cardIn(await opens(here.mona, 'edit')));
    const moved = shown(toAli()[1]);
    for (const part of ['Din del af handleplanen er ændret', 'Vi ser på sikkerheden', 'tirsdag 15. december'])
      expect(moved).toContain(part);
    await save({ lookAgainOn: '2026-12-15', security: 'mona' }, cardIn(await opens(here.mona, 'edit')));
    expect(shown(toAli()[2])).toContain('Det, du sørgede for, skal du ikke gøre mere.');
    await save({ lookAgainOn: '2026-12-16', security: 'mona' }, cardIn(await opens(here.mona, 'edit')));
    expect(toAli()).toHaveLength(3);
    expect(JSON.stringify(toAli())).not.toMatch(/Hun kører|Vi er to/);
  });

  it('is forgotten when the case ends before it, and nobody but the person can say that it does not fit', async () => {
    await save();
    const card = cardIn(await here.anna.clicks(here.receipt, 'show-case'));
    for (const word of ['mona', 'ali', 'bo']) await actor(word, here.one).clicks(card, 'want-plan-talk');
    expect((await plan())?.talkWanted).toBeUndefined();
    await here.anna.clicks(click('withdraw-case'), 'withdraw-case');
    await runUntil(here.world, here.one, '2026-12-20T09:00:00Z');
    expect(cards('anna', 'want-plan-talk')).toEqual([]);
    expect(cards('mona', 'open-plan')).toEqual([]);
  });
});
