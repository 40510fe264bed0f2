import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMoreWords, withoutLastWords } from '../../src/case/draft-words.ts';
import { mostWords, type Draft } from '../../src/case/draft.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id, unit } from '../organisation/example.ts';
import { actor, cardIn, shown, titleOf } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { fillIn } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const da = textsIn('da');
const anna = () => actor('anna', here.one);
const words = async () => (await here.one.services.drafts.read(id('anna')))?.draft.answers.words;
const story = 'Og så ringede nummeret igen klokken to om natten';

describe('words with a draft', () => {
  it('are added to it, whatever step it stands at, and no answer is lost', async () => {
    const { preview } = await fillIn(here.one, { what: { words: 'Det første' } });
    const before = (await here.one.services.drafts.read(id('anna')))?.draft;
    here.world.clock.advance(Temporal.Duration.from('PT1S'));
    const kept = await anna().says(story);
    expect(titleOf(kept)).toBe(da.freeText.kept.title);
    const after = (await here.one.services.drafts.read(id('anna')))?.draft;
    expect(after?.answers).toEqual({ ...before?.answers, words: `Det første\n\n${story}` });
    expect(after?.step).toBe(before?.step);
    // The preview that was shown before does not hold them: it comes again before anything is sent.
    const again = cardIn(await anna().clicks(preview, 'send-report'));
    expect(shown(again)).toContain('send-report');
    expect(await here.one.services.cases.readHead(after?.caseId ?? ('' as never))).toBeUndefined();
  });

  it('can be taken out again, once', async () => {
    await fillIn(here.one, { what: { words: 'Det første' } });
    const kept = cardIn(await anna().says(story));
    await anna().clicks(kept, 'undo-words');
    expect(await words()).toBe('Det første');
    await anna().clicks(kept, 'undo-words');
    expect(await words()).toBe('Det første');
  });

  it('are not taken out when they were changed since', async () => {
    await fillIn(here.one, { what: { words: 'Det første' } });
    const kept = cardIn(await anna().says(story));
    await anna().says('Og én gang til, helt sent');
    await anna().clicks(kept, 'undo-words');
    expect(await words()).toBe(`Det første\n\n${story}\n\nOg én gang til, helt sent`);
  });

  it.each([4001, 20_000])('of %i letters stay in the chat, and the answer says so', async (length) => {
    await fillIn(here.one, { what: { words: 'Det første' } });
    const answer = await anna().says('ord '.repeat(length / 4 + 1));
    expect(shown(answer)).toContain(da.freeText.tooLong);
    expect(await words()).toBe('Det første');
  });

  it('that do not fit any more stay in the chat too', async () => {
    await fillIn(here.one, { what: { words: 'x'.repeat(3990) } });
    expect(shown(await anna().says(story))).toContain(da.freeText.tooMuch);
    expect(await words()).toHaveLength(3990);
  });
});

describe('words without a draft', () => {
  it('stand in a field; nothing is kept before the yes, and then they are the first words of the draft', async () => {
    const unsure = cardIn(await anna().says(story));
    expect(shown(unsure)).toContain(story);
    expect(await here.world.rows('drafts')).toEqual([]);
    await anna().clicks(unsure, 'begin-with-words', { words: story });
    expect(await words()).toBe(story);
    await anna().clicks(unsure, 'begin-with-words', { words: story });
    expect(await words()).toBe(story);
  });

  it('may be changed in the field, or left out', async () => {
    const unsure = cardIn(await anna().says(story));
    await anna().clicks(unsure, 'begin-with-words', { words: '' });
    expect(await here.world.rows('drafts')).toEqual([]);
    await anna().clicks(unsure, 'begin-with-words', { words: 'Kun det her' });
    expect(await words()).toBe('Kun det her');
  });
});

it.each([
  ['stop', () => da.saved.title],
  ['Tak.', () => da.goodbye.title],
  ['ja', () => da.freeText.useButtons],
  ['Nej!', () => da.freeText.useButtons],
])('“%s” is answered and not kept', async (said, expected) => {
  await fillIn(here.one, { what: { words: 'Det første' } });
  expect(JSON.stringify(await anna().says(said))).toContain(JSON.stringify(expected()).slice(1, -1));
  expect(await words()).toBe('Det første');
});

it('no words are ever lost: they are in the draft, or the draft is as it was', () => {
  const empty: Draft = {
    caseId: '7KXM4Q2P' as Draft['caseId'],
    person: id('anna'),
    unit: unit('jobcenter').id,
    step: 'what',
    answers: {},
    changedAt: '2026-11-20T09:00:00.000Z',
  };
  const said = fc.array(fc.string({ minLength: 1, maxLength: 1500 }), { maxLength: 6 });
  fc.assert(
    fc.property(said, (all) => {
      let draft = empty;
      for (const more of all) {
        const before = draft.answers.words ?? '';
        const after = withMoreWords(draft, more, '2026-11-20T10:00:00.000Z');
        const fits = (before === '' ? 0 : before.length + 2) + more.length <= mostWords;
        expect(after !== undefined).toBe(fits);
        if (after === undefined) continue;
        expect(after.answers.words?.startsWith(before)).toBe(true);
        expect(after.answers.words?.endsWith(more)).toBe(true);
        const lengths = { before: before.length, after: after.answers.words?.length ?? 0 };
        expect(withoutLastWords(after, lengths, draft.changedAt)?.answers).toEqual(draft.answers);
        draft = after;
      }
    }),
  );
});
