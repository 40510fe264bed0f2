import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/app/calendar-file.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, cardIn, menuOf, offers, shown, type Actor } from '../support/actor.ts';
import { conversationOf } from '../support/recording-messenger.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, runUntil, startWorld } from '../support/services.ts';
import { report, type Answers } from '../support/walk.ts';

const words = 'BLÅBÆRGRØDhemmelig7731';

const here = eachTestIn(startWorld);

const withWords: Answers = {
  what: { words },
  who: { told: 'mona,ali,karen', wordsToLeader: 'true', mentionedInDebriefing: 'true' },
};
const got = (word: string) => here.world.messenger.to(word).map(({ outgoing }) => shown(outgoing.card));
/** What stands where the news of the case stood. */
const now = (word: string) =>
  shown(
    here.world.messenger.sent.findLast(
      ({ to, replaces }) => to === conversationOf(word) && replaces !== undefined,
    )?.outgoing.card,
  );
const card = (caseId: CaseId, verb: string) => ({
  verb,
  data: { caseId, commandId: here.one.services.ids.commandId() },
});

/** Anna goes to one of her consents: the card that asks. */
async function chosen(anna: Actor, caseCard: unknown, consent: string) {
  const list = cardIn(await anna.clicks(await menuOf(anna, caseCard), 'show-consents'));
  return cardIn(await anna.clicks(list, 'choose-consent', { consent }));
}

/** Anna answers one of her consents with the other answer than before. */
async function change(anna: Actor, caseCard: unknown, consent: string) {
  const done = cardIn(await anna.clicks(await chosen(anna, caseCard, consent), 'change-consent'));
  await here.one.background.settled();
  return done;
}

describe('a consent', () => {
  it('is listed with its answer and date; one that was never asked says so', async () => {
    const { anna, receipt } = await report(here.one, withWords);
    const list = shown(await anna.clicks(await menuOf(anna, receipt), 'show-consents'));
    expect(list).toContain('MONA (leder) må kende sagen: ja, siden fredag 20. november');
    expect(list).toContain('læse mine egne ord: ja, siden fredag');
    expect(list).toContain('tælle med i tal uden navn: ikke svaret');
  });

  it('to words: the same is said before and after, and the words are gone from the leader at once', async () => {
    const { anna, receipt, caseId } = await report(here.one, withWords);
    const mona = actor('mona', here.one);
    const open = () => mona.clicks(card(caseId, 'open-case'), 'open-case').then(shown);
    expect(await open()).toContain(words);
    const before = await chosen(anna, receipt, 'words');
    const after = shown(await anna.clicks(before, 'change-consent'));
    for (const text of [shown(before), after])
      expect(text).toContain('Dine egne ord forsvinder fra det, lederen kan åbne.');
    expect(after).toContain('Noteret fredag 20. november kl. 10.00 (tekst nr. 1).');
    await here.one.background.settled();
    expect(await open()).not.toContain(words);
    expect(got('mona').at(-1)).toContain('Du kan ikke længere læse det, ANNA har skrevet med egne ord.');
    for (const word of ['mona', 'ali', 'karen', channelId]) expect(got(word).join(' ')).not.toContain(words);
    await change(anna, receipt, 'words');
    expect(await open()).toContain(words);
  });

  it('to being mentioned: the meeting’s card says not, and the leader hears of it', async () => {
    const { anna, receipt, caseId } = await report(here.one, withWords);
    const mona = actor('mona', here.one);
    await mona.clicks(card(caseId, 'acknowledge'), 'acknowledge');
    await change(anna, receipt, 'mentioned');
    await runUntil(here.world, here.one, '2026-11-23T12:00:00Z');
    const approval = here.world.messenger
      .to('mona')
      .find(({ outgoing }) => offers(outgoing.card, 'approve-debriefing'));
    expect(shown(approval?.outgoing.card)).not.toContain('må gerne nævnes');
    expect(got('mona').join(' ')).toContain('ANNA må ikke nævnes i teamet.');
  });

  it('is nobody else’s: the cards do nothing for others and show nothing', async () => {
    const { anna, receipt } = await report(here.one, withWords);
    const ask = await chosen(anna, receipt, 'words');
    for (const word of ['mona', 'ali', 'peter'])
      for (const verb of ['show-consents', 'change-consent'])
        expect((await actor(word, here.one).clicks(ask, verb)).kind).toBe('text');
    const list = shown(await anna.clicks(await menuOf(anna, receipt), 'show-consents'));
    expect(list).toContain('læse mine egne ord: ja');
  });

  it('to an older wording is no consent: the question is shown again', async () => {
    const { anna, receipt, caseId } = await report(here.one, withWords);
    const ask = await chosen(anna, receipt, 'statistics');
    const old = { ...(ask as object), data: {} };
    const answer = { purpose: 'statistics', give: true, wording: 7 };
    const reply = await anna.clicks({ ...old, ...card(caseId, 'change-consent') }, 'change-consent', answer);
    expect(offers(cardIn(reply), 'choose-consent')).toBe(true);
    const head = await here.one.services.cases.readHead(caseId);
    expect(head?.state.consentChanges).toEqual([]);
  });
});

describe('somebody whom the person does not want in the case any more', () => {
  it('finds a neutral card, cannot open it, and gets nothing more; the person is told who is asked', async () => {
    const { anna, receipt, caseId } = await report(here.one, withWords);
    const karen = actor('karen', here.one);
    const news = here.world.messenger.to('karen')[0]?.outgoing.card;
    const before = here.world.messenger.to('karen').length;
    const done = shown(await change(anna, receipt, 'told.karen'));
    expect(done).toContain('KAREN får ikke flere beskeder og kan ikke åbne sagen.');
    expect(now('karen')).toContain('Sagen er ikke længere hos dig');
    expect((await karen.clicks(news, 'open-case')).kind).toBe('text');
    await runUntil(here.world, here.one, '2026-12-10T12:00:00Z');
    expect(here.world.messenger.to('karen')).toHaveLength(before);
    const list = shown(await anna.clicks(await menuOf(anna, receipt), 'show-consents'));
    expect(list).toContain('KAREN (lederens leder) må kende sagen: nej, siden fredag');
    expect((await here.one.services.cases.readHead(caseId))?.state.status).toBe('open');
  });

  it('who handled it is followed by the next that the person was told of, not in silence', async () => {
    const { anna, receipt, caseId } = await report(here.one, { who: { told: 'mona,ali' } });
    await actor('mona', here.one).clicks(card(caseId, 'acknowledge'), 'acknowledge');
    const ask = shown(await chosen(anna, receipt, 'told.mona'));
    expect(ask).toContain('Derefter spørger jeg en anden af dem, du har set, for eksempel PETER.');
    await change(anna, receipt, 'told.mona');
    await runUntil(here.world, here.one, '2026-11-20T10:00:00Z');
    expect(got('peter').join(' ')).toContain('Du er den næste, jeg spørger.');
    expect(got('anna').join(' ')).toContain('MONA har ikke længere din sag. Derfor har jeg nu spurgt PETER');
    expect(now(channelId)).toContain('Sagen er ikke længere hos dig');
    expect((await actor('mona', here.one).clicks(card(caseId, 'open-case'), 'open-case')).kind).toBe('text');
    expect(shown(await actor('peter', here.one).clicks(card(caseId, 'open-case'), 'open-case'))).toContain(
      'ANNA',
    );
  });

  it('has no way to the team’s meeting any more: the link to its invitation leads nowhere', async () => {
    here.world.workflow.events = [];
    const { anna, receipt, caseId } = await report(here.one, { who: { told: 'mona,ali' } });
    const mona = actor('mona', here.one);
    await mona.clicks(card(caseId, 'acknowledge'), 'acknowledge');
    await runUntil(here.world, here.one, '2026-11-21T09:05:00Z');
    const approval = here.world.messenger
      .to('mona')
      .find(({ outgoing }) => offers(outgoing.card, 'approve-debriefing'));
    const { debriefing } = (await here.one.services.cases.readHead(caseId))?.state ?? {};
    const start = debriefing?.status === 'proposed' ? debriefing.times[1]?.start : undefined;
    await mona.clicks(approval?.outgoing.card, 'approve-debriefing', { start });
    await here.one.background.settled();
    const [, token = ''] =
      /\/calendar\?file=([\w-]+)/.exec(JSON.stringify(here.world.messenger.to('mona'))) ?? [];
    expect(await calendarFile(here.one.services, token)).toBeDefined();
    await change(anna, receipt, 'told.mona');
    expect(await calendarFile(here.one.services, token)).toBeUndefined();
  });

  it('the last one is not taken out: the whole case can be withdrawn instead', async () => {
    const { anna, receipt } = await report(here.one, { who: { told: 'mona' } });
    const ask = await chosen(anna, receipt, 'told.mona');
    expect(offers(ask, 'change-consent')).toBe(false);
    expect(offers(ask, 'ask-withdraw')).toBe(true);
    expect(shown(ask)).toContain('Det er kun MONA, der har sagen');
  });

  it('may come in again, or anew, with a yes; never one who must not know', async () => {
    const { anna, receipt } = await report(here.one, { who: { told: 'mona', notTold: 'karen' } });
    const list = shown(await anna.clicks(await menuOf(anna, receipt), 'show-consents'));
    expect(list).toContain('ALI (arbejdsmiljørepræsentant) må kende sagen: ikke svaret');
    expect(list).not.toContain('KAREN');
    const done = shown(await change(anna, receipt, 'told.ali'));
    expect(done).toContain('Dit ja er noteret');
    expect(got('ali')).toHaveLength(1);
    expect(await anna.clicks(receipt, 'show-case').then(shown)).toContain('ALI (arbejdsmiljørepræsentant)');
  });
});

it('the same click ten times is one answer', async () => {
  const { anna, receipt, caseId } = await report(here.one, withWords);
  const ask = await chosen(anna, receipt, 'words');
  await Promise.all(Array.from({ length: 10 }, () => anna.clicks(ask, 'change-consent')));
  const events = await here.one.services.cases.readEvents(caseId);
  expect(events.filter(({ recorded }) => recorded.event.type === 'ConsentWasWithdrawn')).toHaveLength(1);
});

it('withdrawing never costs help: the numbers to call stay on every card of it', async () => {
  const { anna, receipt } = await report(here.one, withWords);
  const ask = await chosen(anna, receipt, 'words');
  for (const each of [ask, await change(anna, receipt, 'words')]) {
    expect(shown(each)).toContain('112');
    expect(shown(each)).toContain('Du kan stadig få den samme hjælp.');
  }
});
