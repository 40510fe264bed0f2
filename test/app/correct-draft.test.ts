import { expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, offers, titleOf } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { fillIn } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const anna = () => actor('anna', here.one);
const draft = async () => (await here.one.services.drafts.read(id('anna')))?.draft;
const choose = async (preview: unknown, step: string) => {
  const which = cardIn(await anna().clicks(preview, 'ask-correct'));
  expect(titleOf({ kind: 'card', card: which as never })).toBe(textsIn('da').intakeCorrect.title);
  const { caseId } = (await draft()) ?? {};
  const click = {
    verb: 'correct-step',
    data: { caseId, commandId: here.one.services.ids.commandId(), step },
  };
  return cardIn(await anna().clicks(click, 'correct-step'));
};

it('one step can be corrected from the preview, which comes again with all else kept', async () => {
  const { preview } = await fillIn(here.one, { what: { words: 'Det første' }, weight: { impact: '7' } });
  const before = (await draft())?.answers;
  const what = await choose(preview, 'what');
  const again = cardIn(
    await anna().clicks(what, 'answer-what', { kinds: 'threat', channels: 'sms', words: 'Rettet' }),
  );
  expect(offers(again, 'send-report')).toBe(true);
  expect((await draft())?.answers).toEqual({ ...before, kinds: ['threat'], words: 'Rettet' });
  // From then on the steps follow each other as before.
  const weight = cardIn(await anna().clicks(again, 'step-back'));
  expect(offers(weight, 'answer-weight')).toBe(true);
  expect(offers(cardIn(await anna().clicks(weight, 'step-back')), 'answer-who')).toBe(true);
});

it('an answer that cannot be taken stays at its step, and the next one leads back to the preview', async () => {
  const { preview } = await fillIn(here.one);
  const who = await choose(preview, 'who');
  const wrong = cardIn(await anna().clicks(who, 'answer-who', { told: '', notTold: '' }));
  expect(offers(wrong, 'answer-who')).toBe(true);
  const again = cardIn(await anna().clicks(wrong, 'answer-who', { told: 'mona', notTold: '' }));
  expect(offers(again, 'send-report')).toBe(true);
});

it('going back from the step leads to the preview, with nothing changed', async () => {
  const { preview } = await fillIn(here.one);
  const before = (await draft())?.answers;
  const who = await choose(preview, 'who');
  expect(offers(cardIn(await anna().clicks(who, 'step-back')), 'send-report')).toBe(true);
  expect((await draft())?.answers).toEqual(before);
});
