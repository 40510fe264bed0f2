import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, cardIn, menuOf, offers, shown, type Actor } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { report, type Answers } from '../support/walk.ts';

const [first, more] = ['BLÅBÆRGRØDet7731', 'TILFØJELSEhemmelig42'];
const answers: Answers = { what: { words: first }, who: { told: 'mona,ali', wordsToLeader: 'true' } };

const here = eachTestIn(startWorld);

const card = (caseId: CaseId, verb: string) => ({
  verb,
  data: { caseId, commandId: here.one.services.ids.commandId() },
});
const got = (word: string) => here.world.messenger.to(word).map(({ outgoing }) => shown(outgoing.card));
const seenBy = (word: string, caseId: CaseId) =>
  actor(word, here.one).clicks(card(caseId, 'open-case'), 'open-case').then(shown);
const wordsIn = async (caseId: CaseId) => {
  const text = await here.one.services.privates.read(caseId);
  return text.kind === 'report' ? text.report.words : text.kind;
};

async function choose(anna: Actor, receipt: unknown, what: string) {
  const facts = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-facts'));
  return cardIn(await anna.clicks(facts, 'choose-fact', { what }));
}

async function write(anna: Actor, receipt: unknown, words: string) {
  const ask = await choose(anna, receipt, 'words');
  const reply = await anna.clicks(ask, 'write-words', { words });
  await here.one.background.settled();
  return reply;
}

describe('what was told wrong is set right', () => {
  it('kinds, ways and sender: everybody who sees them hears that they changed, and not how', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    const ask = await choose(anna, receipt, 'kinds');
    await anna.clicks(ask, 'correct-facts', { kinds: 'degrading', channels: 'mail', sender: 'inside' });
    await here.one.background.settled();
    const head = await here.one.services.cases.readHead(caseId);
    expect(head?.state).toMatchObject({ kinds: ['degrading'], channels: ['mail'], sender: 'inside' });
    for (const word of ['mona', 'ali']) {
      expect(got(word).at(-1)).toContain('har rettet eller tilføjet noget');
      expect(got(word).at(-1)).not.toMatch(/Nedgørende|Mail/);
      expect(await seenBy(word, caseId)).toContain('Nedgørende');
    }
    expect(got('peter')).toEqual([]);
  });

  it('the date of the person’s own that hangs on the kind comes and goes with it', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    const running = async () =>
      (await here.one.services.cases.readHead(caseId))?.state.deadlines
        .filter(({ status }) => status === 'running')
        .map(({ record }) => record.clock);
    const correct = async (kinds: string) => {
      const ask = await choose(anna, receipt, 'kinds');
      await anna.clicks(ask, 'correct-facts', { kinds, channels: 'sms', sender: 'outside' });
    };
    expect(await running()).not.toContain('prosecution_request');
    await correct('exposure');
    expect(await running()).toContain('prosecution_request');
    await correct('other');
    expect(await running()).not.toContain('prosecution_request');
  });
});

describe('own words', () => {
  it('are written anew; who may read them hears of it, the AMR does not', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    const before = got('ali').length;
    await write(anna, receipt, more);
    expect(await wordsIn(caseId)).toBe(more);
    expect(got('mona').at(-1)).toContain('har rettet eller tilføjet noget');
    expect(got('mona').join(' ')).not.toContain(more);
    expect(await seenBy('mona', caseId)).toContain(more);
    expect(got('ali')).toHaveLength(before);
    expect(await seenBy('mona', caseId)).not.toContain(first);
    const events = await here.one.services.cases.readEvents(caseId);
    expect(JSON.stringify(events)).not.toContain(more);
  });

  it('without consent nobody hears that there are more', async () => {
    const { anna, receipt } = await report(here.one, { ...answers, who: { told: 'mona,ali' } });
    const before = [got('mona').length, got('ali').length];
    await write(anna, receipt, more);
    expect([got('mona').length, got('ali').length]).toEqual(before);
  });

  it('the same click many times counts once', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    const ask = await choose(anna, receipt, 'words');
    await Promise.all(Array.from({ length: 5 }, () => anna.clicks(ask, 'write-words', { words: more })));
    expect(await wordsIn(caseId)).toBe(more);
    const events = await here.one.services.cases.readEvents(caseId);
    expect(events.filter(({ recorded }) => recorded.event.type === 'WordsWereChanged')).toHaveLength(1);
  });

  it('are not emptied by a click without words', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    expect(shown(await write(anna, receipt, ' '))).toContain('Skriv noget først');
    expect(await wordsIn(caseId)).toBe(first);
  });

  it('are nobody else’s to write', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    const ask = await choose(anna, receipt, 'words');
    expect(offers(ask, 'write-words')).toBe(true);
    for (const word of ['mona', 'ali', 'peter'])
      await actor(word, here.one).clicks(ask, 'write-words', { words: more });
    expect(await wordsIn(caseId)).toBe(first);
  });
});
