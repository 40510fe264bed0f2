import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { actor, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, runUntil, startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const da = textsIn('da');
const home = { what: { kinds: 'other', namesHome: 'true' }, weight: { impact: '2' } };
const sent = (to: string) => here.world.messenger.to(to).map(({ outgoing }) => outgoing);

describe('a case where home or family is named', () => {
  it('is announced as one that cannot wait: neutrally, in the words that the person saw before the yes', async () => {
    const { preview } = await report(here.one, home);
    const [news] = sent(channelId);
    expect(news?.summary).toBe(da.notification.urgentSummary);
    expect(shown(news?.card)).toContain(da.notification.urgentTitle);
    expect(shown(news?.card)).not.toMatch(/ANNA|adresse|familie/i);
    expect(shown(preview)).toContain(`${da.notification.urgentTitle}. ${da.notification.urgentBody}`);
    expect(shown(preview)).toContain(da.caseFacts.homeNamed);
  });

  it('shows the leader first what is needed today, also at a low weight, and suggests a plan', async () => {
    const { receipt, caseId } = await report(here.one, home);
    await runUntil(here.world, here.one, '2026-11-20T09:05:00.000Z');
    const commandId = here.one.services.ids.commandId();
    const view = shown(
      await actor('mona', here.one).clicks({ verb: 'open-case', data: { caseId, commandId } }, 'open-case'),
    );
    const { today, home: way, address, police } = da.leaderCase.urgent;
    for (const text of [today('ANNA'), way('ANNA'), address, police('ANNA')]) expect(view).toContain(text);
    expect(view.indexOf(today('ANNA'))).toBeLessThan(view.indexOf(da.leaderCase.duty));
    expect(shown(sent('mona').map(({ card }) => card))).toContain('agree-plan');
    expect(offers(receipt, 'ask-alert')).toBe(false);
  });

  it('asks the next after an hour of work', async () => {
    await report(here.one, home);
    await runUntil(here.world, here.one, '2026-11-20T09:59:00.000Z');
    expect(sent('peter')).toEqual([]);
    await runUntil(here.world, here.one, '2026-11-20T10:01:00.000Z');
    expect(sent('peter')).toHaveLength(1);
  });

  it('offers who is on call on the receipt when nobody is at work', async () => {
    here.world.clock.set(Temporal.Instant.from('2026-11-20T20:40:00Z'));
    const { receipt } = await report(here.one, home);
    expect(shown(receipt)).toContain(da.alert.receipt);
    expect(offers(receipt, 'ask-alert')).toBe(true);
    const { receipt: other } = await report(here.one, {}, 'bo');
    expect(offers(other, 'ask-alert')).toBe(false);
  });

  it('may become one through a later episode', async () => {
    const { anna, receipt } = await report(here.one);
    const menu = cardIn(await anna.clicks(receipt, 'case-menu'));
    const facts = cardIn(await anna.clicks(menu, 'show-facts'));
    const episode = cardIn(await anna.clicks(facts, 'choose-fact'));
    const told = { date: '2026-11-20', time: '09:45', kinds: '', namesHome: 'true', impact: '' };
    here.world.clock.advance(Temporal.Duration.from('PT1H'));
    await anna.clicks(episode, 'report-episode', told);
    await here.one.background.settled();
    const news = sent(channelId).map(({ card }) => titleOf({ kind: 'card', card }));
    expect(news).toContain(da.notification.title);
    expect(news.at(-1)).not.toBe(da.notification.title);
    expect(news).toContain(da.notification.urgentTitle);
  });

  it('keeps the tick when the person goes back, and lets it be taken away', async () => {
    const { anna, preview } = await fillIn(here.one, home);
    let card = preview;
    for (let back = 0; back < 3; back += 1) card = cardIn(await anna.clicks(card, 'step-back'));
    expect(shown(card)).toContain('"id":"namesHome"');
    expect(shown(card)).toMatch(/"id":"namesHome"[^}]*"value":"true"/);
    await anna.clicks(card, 'answer-what', { kinds: 'other', channels: '', words: '', namesHome: 'false' });
    const draft = await here.one.services.drafts.read(anna.person);
    expect(draft?.draft.answers.namesHome).toBeUndefined();
  });
});
