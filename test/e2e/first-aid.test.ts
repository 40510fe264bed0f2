import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCase, openMenu } from './support/intake.ts';
import type { Person } from './support/person.ts';
import { report } from './support/report.ts';
import { startTrial, type Trial } from './support/trial.ts';

/*
 * Somebody who listens, clicked on the real program: Anna asks Lone in, who gives psychological first aid for the whole
 * administration; Lone sees who would like to talk and not a word of why, answers, and answers otherwise later.
 */
let trial: Trial;
let lone: Person;

beforeAll(async () => {
  trial = await startTrial('first-aid', { others: ['lone.bjerre'] });
  const [first] = trial.others;
  if (first === undefined) throw new Error('four Playgrounds');
  lone = first;
});
afterAll(() => trial.stop());

const words = 'De skriver om min gade og min datter';
const content = /Trusler|min gade|datter|Sociale medier|En person uden for/;

it('Anna asks Lone in, and reads first what Lone will see', async () => {
  const { anna } = trial;
  await report(trial, {
    kind: 'Trusler',
    channel: 'Sociale medier',
    words,
    told: ['Mona Holm (leder)'],
    mayReadWords: true,
  });
  const menu = await openMenu(anna);
  await anna.press(menu, 'Jeg vil se, hvem der ved det');
  await anna.press(menu, 'Jeg vil se, hvem der er med');
  const people = await anna.card('Hvem er med i sagen?');
  await anna.picture(people, 'first-aid-01-offer');
  await anna.press(people, 'Jeg vil have en, der lytter');
  const find = await anna.card('Hvem skal også have besked?');
  await find.getByRole('radio', { name: 'Lone Bjerre (psykisk førstehjælper)' }).check();
  await anna.picture(find, 'first-aid-02-find');
  await anna.press(find, 'Jeg vælger den person');
  const preview = await anna.card('Ikke hvad der er sket, og ikke datoerne');
  await anna.picture(preview, 'first-aid-03-preview');
  expect(await lone.reads()).not.toContain('vil gerne tale med dig');
  await anna.press(preview, 'Ja');
  await anna.picture(await anna.card('Jeg har givet Lone Bjerre besked'), 'first-aid-04-added');
});

it('Lone sees Anna’s name, what to do and whom to call, and nothing of the case', async () => {
  const news = await lone.card('En kollega vil gerne tale med dig');
  await lone.picture(news, 'first-aid-05-news');
  expect(await news.innerText()).not.toContain('Anna');
  await lone.press(news, 'Jeg vil se, hvem det er');
  const card = await lone.card('Anna Jensen vil gerne tale med dig');
  await lone.picture(card, 'first-aid-06-card');
  expect(await lone.reads()).not.toMatch(content);
});

it('Anna hears that Lone will get in touch, and finds it in her case', async () => {
  const { anna } = trial;
  await lone.press(await lone.card('Anna Jensen vil gerne tale med dig'), 'Jeg har set det og tager kontakt');
  await lone.picture(await lone.card('at du tager kontakt'), 'first-aid-07-will');
  const seen = await anna.card('Lone Bjerre har set det');
  await anna.picture(seen, 'first-aid-08-seen');
  await openCase(anna);
  const case_ = await anna.card('Din sag');
  await anna.picture(case_, 'first-aid-09-case');
  expect(await case_.innerText()).toMatch(/Lone Bjerre.*tager kontakt til dig/s);
});

it('when Lone cannot after all, Anna hears that it is not about her, and may choose another', async () => {
  const { anna, mona } = trial;
  await lone.press(await lone.card('at du tager kontakt'), 'Jeg kan ikke lige nu');
  await lone.picture(await lone.card('at du ikke kan lige nu'), 'first-aid-10-cannot');
  const answer = await anna.card('Lone Bjerre kan ikke lige nu. Det handler ikke om dig.');
  await anna.picture(answer, 'first-aid-11-answer');
  await anna.press(answer, 'Jeg vil vælge en anden');
  await anna.card('Hvem skal også have besked?');
  expect(await lone.reads()).not.toMatch(content);
  expect(await mona.reads()).not.toContain('Lone');
});
