import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ownWords, readPrivately } from '../../src/app/private-notes.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, offers, shown, titleOf } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const da = textsIn('da');
const anna = () => actor('anna', here.one);
const story = 'Og så ringede nummeret igen klokken to om natten BLÅBÆR';
const long = `${story}. ${'Det blev ved hele natten. '.repeat(4)}`.trim();
const wordsOf = async (caseId: CaseId) => ownWords((await readPrivately(here.one.services, caseId)) ?? {});
const typesIn = async (caseId: CaseId) =>
  (await here.one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event.type);
const toldOf = (person: string) =>
  JSON.stringify(
    here.world.messenger.sent.filter(({ to }) => to === `a:${person}`).map((sent) => sent.outgoing),
  );

describe('words beside the cards, with an open case', () => {
  it('are added to it by a click, once, and stand in no event, table or log', async () => {
    const { caseId } = await report(here.one, { what: { words: 'Det første' } });
    const unsure = cardIn(await anna().says(story));
    expect(shown(unsure)).toContain(story);
    expect(await wordsOf(caseId)).toBe('Det første');
    const added = await anna().clicks(unsure, 'add-words', { words: story });
    expect(titleOf(added)).toBe(da.notice['words-added'].title);
    const again = await anna().clicks(unsure, 'add-words', { words: story });
    expect(shown(again)).toContain(da.notice['words-added'].body);
    await here.one.background.settled();
    expect(await wordsOf(caseId)).toBe(`Det første\n\n${story}`);
    expect((await typesIn(caseId)).filter((type) => type === 'WordsWereAdded')).toHaveLength(1);
    const everything = JSON.stringify([await here.world.everything(), here.world.log]);
    expect(everything).not.toContain('BLÅBÆR');
    expect(toldOf('mona')).not.toContain('skrevet mere');
  });

  it('reach a leader who may read them, and nobody else', async () => {
    const { caseId } = await report(here.one, {
      what: { words: 'Det første' },
      who: { told: 'mona,ali', wordsToLeader: 'true' },
    });
    const unsure = cardIn(await anna().says(story));
    const added = await anna().clicks(unsure, 'add-words', { words: story });
    expect(shown(added)).toContain(da.notice['words-added-shared'].body);
    await here.one.background.settled();
    expect(toldOf('mona')).toContain('har skrevet mere');
    expect(toldOf('mona')).not.toContain('BLÅBÆR');
    expect(toldOf('ali')).not.toContain('skrevet mere');
    const click = { verb: 'open-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    expect(shown(await actor('mona', here.one).clicks(click, 'open-case'))).toContain('BLÅBÆR');
    expect(shown(await actor('ali', here.one).clicks(click, 'open-case'))).not.toContain('BLÅBÆR');
  });

  it('go to the case that is chosen among several, or begin something new', async () => {
    const first = await report(here.one);
    here.world.clock.advance(Temporal.Duration.from('PT1H'));
    const second = await report(here.one);
    const unsure = cardIn(await anna().says(story));
    await anna().clicks(unsure, 'add-words', { words: story, toCase: first.caseId });
    expect([await wordsOf(first.caseId), await wordsOf(second.caseId)]).toEqual([story, undefined]);
    const other = cardIn(await anna().says('Noget helt andet er sket her'));
    await anna().clicks(other, 'begin-with-words', { words: 'Noget andet', toCase: second.caseId });
    expect((await here.one.services.drafts.read(id('anna')))?.draft.answers.words).toBe('Noget andet');
  });

  it('that are too many are not kept, and the answer says so', async () => {
    const { caseId } = await report(here.one, { what: { words: 'x'.repeat(3990) } });
    const unsure = cardIn(await anna().says(story));
    expect(shown(await anna().clicks(unsure, 'add-words', { words: story }))).toContain(
      da.freeText.caseTooMuch,
    );
    expect(await wordsOf(caseId)).toBe('x'.repeat(3990));
  });

  it('of somebody else are refused, and a case that has ended takes none', async () => {
    const { caseId, receipt } = await report(here.one);
    const unsure = cardIn(await anna().says(story));
    await actor('mona', here.one).clicks(unsure, 'add-words', { words: 'Fra Mona' });
    expect(await wordsOf(caseId)).toBeUndefined();
    const click = { verb: 'withdraw-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    await anna().clicks(click, 'withdraw-case');
    expect(receipt).toBeDefined();
    expect(shown(await anna().clicks(unsure, 'add-words', { words: story }))).toContain(
      da.freeText.caseNotNow,
    );
    expect(await typesIn(caseId)).not.toContain('WordsWereAdded');
  });
});

describe('a long text with files', () => {
  it('is added to the words of a draft, as a whole, and is no name', async () => {
    await fillIn(here.one, { what: { words: 'Det første' } });
    put(here.world, 'p1', picture(1));
    const reply = await anna().sends(['p1'], long);
    expect(shown(reply)).toContain(da.evidenceReceived.text.added);
    await anna().sends(['p1'], long);
    const draft = (await here.one.services.drafts.read(id('anna')))?.draft;
    expect(draft?.answers.words).toBe(`Det første\n\n${long}`);
    expect(draft?.evidence?.[0]).not.toHaveProperty('name');
  });

  it('is said not to be kept in a case, and can be added by a click', async () => {
    const { caseId } = await report(here.one);
    put(here.world, 'p1', picture(1));
    const reply = await anna().sends(['p1'], long);
    expect(shown(reply)).toContain(da.evidenceReceived.text['not-kept']);
    expect(await wordsOf(caseId)).toBeUndefined();
    await anna().clicks(cardIn(reply), 'add-words');
    expect(await wordsOf(caseId)).toBe(long);
  });

  it('over the limit is said to be too long; a short one is a name', async () => {
    await report(here.one);
    put(here.world, 'p1', picture(1));
    const tooLong = await anna().sends(['p1'], 'ord '.repeat(1001));
    expect(shown(tooLong)).toContain(da.evidenceReceived.text['too-long']);
    expect(offers(tooLong, 'add-words')).toBe(false);
    put(here.world, 'p2', picture(2));
    expect(shown(await anna().sends(['p2'], 'Natten til lørdag'))).toContain('Natten til lørdag');
  });
});
