import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, cardIn, menuOf, offers, shown } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, runUntil, startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const state = async (caseId: CaseId) => {
  const head = await here.one.services.cases.readHead(caseId);
  if (head === undefined) throw new Error('no case');
  return head.state;
};
const settled = () => here.one.background.settled();
const got = (word: string) => here.world.messenger.to(word).map(({ outgoing }) => shown(outgoing.card));
/** The latest card with this button that somebody got. */
const latest = (word: string, verb: string) =>
  here.world.messenger.to(word).findLast(({ outgoing }) => offers(outgoing.card, verb))?.outgoing.card;

/** Anna opens the card for correcting and adding, and chooses one thing. */
async function choose(anna: ReturnType<typeof actor>, caseCard: unknown, what: string) {
  const menu = cardIn(await anna.clicks(await menuOf(anna, caseCard), 'show-facts'));
  return cardIn(await anna.clicks(menu, 'choose-fact', { what }));
}

describe('facts change', () => {
  it('the person gets the fresh case, the leader a sentence with the reason', async () => {
    const { anna, receipt, caseId } = await report(here.one);
    const card = await choose(anna, receipt, 'absence');
    const fresh = shown(await anna.clicks(card, 'report-absence', { firstDay: '2026-11-20' }));
    expect(fresh).toContain('fredag 4. december');
    await settled();
    expect(got('mona').at(-1)).toContain(
      'Datoen er nu fredag 4. december kl. 23.59, fordi der er noteret en første fraværsdag.',
    );
    const neutral = got(channelId).at(-1) ?? '';
    expect(neutral).toContain('En dato er ændret');
    expect(neutral).not.toMatch(/EASY|frav|december|ANNA/);
    expect((await state(caseId)).changes).toBe(1);
  });

  it('a leader who notes absence leaves the person a sentence, not at night', async () => {
    const { receipt } = await report(here.one);
    const mona = actor('mona', here.one);
    const open = cardIn(await mona.clicks(receipt, 'show-case'));
    await runUntil(here.world, here.one, '2026-11-20T21:30:00Z');
    await mona.clicks(cardIn(await mona.clicks(open, 'show-facts')), 'report-absence', {
      firstDay: '2026-11-20',
    });
    await settled();
    const news = () =>
      got('anna').filter((card) => card.includes('fordi der er noteret en første fraværsdag'));
    expect(news()).toEqual([]);
    await runUntil(here.world, here.one, '2026-11-23T08:30:00Z');
    expect(news()).toHaveLength(1);
  });

  it('a bad answer comes back with a sentence, what was entered still there', async () => {
    const { anna, receipt, caseId } = await report(here.one);
    const time = await choose(anna, receipt, 'time');
    const future = await anna.clicks(time, 'correct-time', { date: '2026-12-24', time: '08:00' });
    expect(shown(future)).toContain('ude i fremtiden');
    expect(shown(future)).toContain('2026-12-24');
    const episode = await choose(anna, receipt, 'episode');
    const empty = await anna.clicks(episode, 'report-episode', {
      date: '',
      time: '',
      kinds: 'threat',
      impact: '4',
    });
    expect(shown(empty)).toContain('Vælg en dag først.');
    expect(shown(empty)).toContain('"value":"threat"');
    expect((await state(caseId)).changes).toBe(0);
  });

  it('it happens again: two police dates while the first still runs', async () => {
    const { anna, receipt } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-21T09:00:00Z');
    const card = await choose(anna, receipt, 'episode');
    const fresh = shown(
      await anna.clicks(card, 'report-episode', { date: '2026-11-21', time: '08:00', kinds: '', impact: '' }),
    );
    expect(fresh).toContain('mandag 23. november kl. 09.30');
    expect(fresh).toContain('tirsdag 24. november kl. 08.00');
  });

  it('treatment starts a date for the leader, who reads nothing of why', async () => {
    const { caseId } = await report(here.one, { weight: { treatment: 'yes', impact: '3' } });
    await runUntil(here.world, here.one, '2026-12-10T09:00:00Z');
    expect((await state(caseId)).deadlines.map(({ record }) => record.rule)).toContain('easy_no_absence');
    const events = JSON.stringify(await here.one.services.cases.readEvents(caseId));
    expect(events).not.toMatch(/treatment|behandling|impact|weight/);
    const told = [...got('mona'), ...got('ali'), ...got(channelId)].join();
    expect(told).not.toMatch(/behandling/i);
  });

  it('a death silences everything to the person, and can be taken back', async () => {
    const { receipt, caseId } = await report(here.one);
    const mona = actor('mona', here.one);
    const open = cardIn(await mona.clicks(receipt, 'show-case'));
    const facts = cardIn(await mona.clicks(open, 'show-facts'));
    expect(offers(facts, 'report-death')).toBe(false);
    const more = cardIn(await mona.clicks(facts, 'choose-fact'));
    await mona.clicks(more, 'report-death', { knownOn: '2026-11-20', knownAt: '09:30' });
    await settled();
    await runUntil(here.world, here.one, '2027-03-10T09:00:00Z');
    expect(got('anna')).toEqual([]);
    expect((await state(caseId)).death).toBeDefined();
    await mona.clicks(cardIn(await mona.clicks(open, 'show-facts')), 'retract-death');
    expect((await state(caseId)).death).toBeUndefined();
  });
});

describe('over a hundred days', () => {
  const questions = () =>
    here.world.messenger.to('anna').filter(({ outgoing }) => offers(outgoing.card, 'stop-follow-ups')).length;

  it('the person is asked on the days of the workplace, each time with one nudge, then left in peace', async () => {
    await report(here.one);
    await runUntil(here.world, here.one, '2027-03-10T09:00:00Z');
    expect(questions()).toBe(9);
  });

  it('goes badly: nobody is told until the person says yes', async () => {
    const { anna, caseId } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-23T09:00:00Z');
    const before = got('mona').length;
    const answer = { wellbeing: 'bad', firstDay: '', treatment: 'skip' };
    const offer = cardIn(await anna.clicks(latest('anna', 'answer-follow-up'), 'answer-follow-up', answer));
    expect(shown(offer)).toContain('70\u00a0201\u00a0201');
    await settled();
    expect(got('mona').length).toBe(before);
    await anna.clicks(offer, 'request-call');
    await settled();
    expect(got('mona').at(-1)).toContain('ANNA vil gerne tale med dig');
    expect(JSON.stringify(await here.one.services.cases.readEvents(caseId))).not.toContain('bad');
    const text = await here.one.services.privates.read(caseId);
    expect(text).toMatchObject({ report: { wellbeing: [{ day: 3, answer: 'bad' }] } });
  });

  it('stop means stop, and can be taken back', async () => {
    const { anna, receipt } = await report(here.one);
    await runUntil(here.world, here.one, '2026-11-23T09:00:00Z');
    await anna.clicks(latest('anna', 'stop-follow-ups'), 'stop-follow-ups');
    await runUntil(here.world, here.one, '2026-12-10T09:00:00Z');
    expect(questions()).toBe(1);
    const menu = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-facts'));
    await anna.clicks(menu, 'resume-follow-ups');
    await runUntil(here.world, here.one, '2026-12-19T09:00:00Z');
    expect(questions()).toBe(2);
  });
});

describe('an action plan', () => {
  it('is suggested with the report, the leader answers once, the person and the AMR see it', async () => {
    const threat = { kinds: 'threat', channels: 'sms', words: '' };
    const { anna, receipt, caseId } = await report(here.one, { what: threat });
    expect(shown(receipt)).toContain('foreslået lederen at lave en handleplan');
    const mona = actor('mona', here.one);
    const card = here.world.messenger.to('mona').find(({ outgoing }) => offers(outgoing.card, 'agree-plan'))
      ?.outgoing.card;
    const asked = shown(await mona.clicks(card, 'decline-plan', { reason: '' }));
    expect(asked).toContain('Vælg, hvad der passer bedst');
    await mona.clicks(card, 'agree-plan');
    expect((await state(caseId)).plan).toEqual({ status: 'agreed' });
    expect(shown(await mona.clicks(receipt, 'show-case'))).toContain('I laver en handleplan');
    expect(shown(await anna.clicks(receipt, 'show-case'))).toContain('sagt ja til at lave en handleplan');
    expect(shown(await actor('ali', here.one).clicks(receipt, 'show-case'))).toContain(
      'sagt ja til en handleplan',
    );
  });

  it('is suggested when a new weight makes it so, which nobody else reads', async () => {
    const { anna, receipt, caseId } = await report(here.one, {
      what: { kinds: 'degrading', channels: '', words: '' },
    });
    expect((await state(caseId)).plan.status).toBe('none');
    await anna.clicks(await choose(anna, receipt, 'weight'), 'rate-impact', { impact: '7' });
    await settled();
    expect((await state(caseId)).plan.status).toBe('proposed');
    expect(JSON.stringify(await here.one.services.cases.readEvents(caseId))).not.toMatch(/impact|weight|"7"/);
  });
});
