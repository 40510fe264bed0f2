import { expect, it } from 'vitest';
import { eraseCase } from '../../src/app/private-text/erase-case.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { id, plain } from '../organisation/example.ts';
import { actor, cardIn, menuOf, offers, shown } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { channelId, runUntil, startWorld } from '../support/services.ts';
import { report, type Answers } from '../support/walk.ts';

const words = 'BLÅBÆRGRØDhemmelig7731';
const answers: Answers = { what: { words }, who: { told: 'mona,ali', wordsToLeader: 'true' } };

const here = eachTestIn(startWorld);

const card = (caseId: CaseId, verb: string) => ({
  verb,
  data: { caseId, commandId: here.one.services.ids.commandId() },
});
const got = (word: string) => here.world.messenger.to(word).map(({ outgoing }) => shown(outgoing.card));

/** Anna needs nothing more, and Mona closes. */
async function closed() {
  const reported = await report(here.one, answers);
  const { caseId, anna, receipt } = reported;
  const mona = actor('mona', here.one);
  await mona.clicks(card(caseId, 'acknowledge'), 'acknowledge');
  const menu = await menuOf(anna, receipt);
  expect(shown(await anna.clicks(menu, 'need-nothing-more'))).toContain('Lederen kan nu lukke sagen.');
  await here.one.background.settled();
  await mona.clicks(card(caseId, 'close-case'), 'close-case');
  await here.one.background.settled();
  return reported;
}

it('the person closes with “nothing more”, and opens the case again without telling it anew', async () => {
  const { anna, receipt, caseId } = await closed();
  expect(got('anna').at(-1)).toContain('Jeg vil åbne sagen igen');
  await runUntil(here.world, here.one, '2026-11-24T09:00:00Z');
  const ask = cardIn(await anna.clicks(await menuOf(anna, receipt), 'ask-reopen'));
  expect(shown(ask)).toContain('MONA (leder)');
  const open = shown(await anna.clicks(ask, 'reopen-case'));
  await here.one.background.settled();
  expect(open).toContain('Sagen er åben.');
  expect(got('ali').at(-1)).toContain('En sag er åbnet igen');
  const mona = actor('mona', here.one);
  expect(shown(await mona.clicks(card(caseId, 'open-case'), 'open-case'))).toContain(words);
  await mona.clicks(card(caseId, 'acknowledge'), 'acknowledge');
  await here.one.background.settled();
  expect(got('anna').at(-1)).toContain('MONA har set det');
  await anna.clicks(await menuOf(anna, receipt), 'need-nothing-more');
  await here.one.background.settled();
  await mona.clicks(card(caseId, 'close-case'), 'close-case');
  await here.one.background.settled();
  expect((await here.one.services.cases.readHead(caseId))?.state.status).toBe('closed');
  expect(got('anna').filter((each) => each.includes('Din sag er lukket'))).toHaveLength(2);
});

it('works without words after they were erased', async () => {
  const { anna, caseId, receipt } = await closed();
  await here.one.services.privates.erase(caseId);
  await anna.clicks(card(caseId, 'reopen-case'), 'reopen-case');
  await here.one.background.settled();
  const view = shown(await actor('mona', here.one).clicks(card(caseId, 'open-case'), 'open-case'));
  expect(view).not.toContain(words);
  expect(shown(await anna.clicks(receipt, 'show-case'))).toContain('Sagen er åben.');
});

it('takes no new files after the old ones were erased: they are kept in a draft', async () => {
  const { anna, caseId } = await closed();
  await eraseCase(here.one.services, caseId, { because: 'asked' });
  await anna.clicks(card(caseId, 'reopen-case'), 'reopen-case');
  await here.one.background.settled();
  put(here.world, 'new', picture(1));
  expect(shown(await anna.sends(['new']))).toContain('Filen er gemt');
  expect((await here.one.services.drafts.read(id('anna')))?.draft.evidence).toHaveLength(1);
});

it('says who has gone; where nobody is left, the person chooses anew, and the case opens without its channel', async () => {
  const { caseId } = await closed();
  const inChannel = here.world.messenger.to(channelId).length;
  const units = plain.units.map((unit) =>
    unit.id === 'jobcenter' ? { ...unit, leader: 'bo', amr: [] } : unit,
  );
  const two = here.world.start(() => ({ organisation: Organisation.parse({ ...plain, units }) }));
  const ask = cardIn(await actor('anna', two).clicks(card(caseId, 'ask-reopen'), 'ask-reopen'));
  expect(shown(ask)).toContain('De her har ikke længere rollen');
  expect(shown(ask)).toContain('MONA (leder)');
  expect(offers(ask, 'reopen-case')).toBe(false);
  expect(offers(ask, 'start')).toBe(true);
  await actor('anna', two).clicks(card(caseId, 'reopen-case'), 'reopen-case');
  expect((await two.services.cases.readHead(caseId))?.state.status).toBe('closed');
  const anna = actor('anna', two);
  const search = cardIn(await anna.clicks(ask, 'find-in-case'));
  const preview = cardIn(await anna.clicks(search, 'choose-person', { chosen: 'karen' }));
  expect(shown(preview)).toContain('Så åbner jeg sagen igen.');
  expect((await two.services.cases.readHead(caseId))?.state.status).toBe('closed');
  expect(shown(await anna.clicks(preview, 'add-recipient'))).toContain('Jeg har givet KAREN besked.');
  await two.background.settled();
  const state = (await two.services.cases.readHead(caseId))?.state;
  expect([state?.status, state?.channelUsed]).toEqual(['open', false]);
  expect(here.world.messenger.to(channelId)).toHaveLength(inChannel);
  const news = here.world.messenger.to('karen').at(-1)?.outgoing.card;
  await actor('karen', two).clicks(news, 'acknowledge');
  await two.background.settled();
  expect(got('anna').at(-1)).toContain('KAREN har set det');
});

it('says so when it cannot keep how it weighs or goes, because what was told is erased', async () => {
  const { anna, caseId } = await closed();
  await eraseCase(here.one.services, caseId, { because: 'asked' });
  await anna.clicks(card(caseId, 'reopen-case'), 'reopen-case');
  const send = (verb: string, inputs: object) => anna.clicks(card(caseId, verb), verb, inputs).then(shown);
  expect(await send('rate-impact', { impact: '7' })).toContain('Det kan jeg ikke gemme her');
  await runUntil(here.world, here.one, '2026-11-27T12:00:00Z');
  const { followUps = [] } = (await here.one.services.cases.readHead(caseId))?.state ?? {};
  const day = followUps.find(({ status }) => status !== 'planned')?.day;
  expect(await send('answer-follow-up', { day, wellbeing: 'bad' })).toContain('Dit svar har jeg ikke gemt');
  expect((await here.one.services.privates.read(caseId)).kind).toBe('erased');
});

it('a case that was withdrawn stays withdrawn', async () => {
  const { anna, caseId, receipt } = await report(here.one, answers);
  await anna.clicks(card(caseId, 'withdraw-case'), 'withdraw-case');
  expect(offers(await menuOf(anna, receipt), 'ask-reopen')).toBe(false);
  await anna.clicks(card(caseId, 'reopen-case'), 'reopen-case');
  expect((await here.one.services.cases.readHead(caseId))?.state.status).toBe('withdrawn');
});

it('is nobody else’s to open', async () => {
  const { caseId } = await closed();
  for (const word of ['mona', 'ali', 'peter'])
    for (const verb of ['ask-reopen', 'reopen-case'])
      expect((await actor(word, here.one).clicks(card(caseId, verb), verb)).kind).toBe('text');
  expect((await here.one.services.cases.readHead(caseId))?.state.status).toBe('closed');
});
