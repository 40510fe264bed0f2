import { afterAll, beforeAll, expect, it } from 'vitest';
import { UnitId } from '../../src/organisation/ids.ts';
import { nextMonday } from './support/dates.ts';
import { publishBefore } from './support/figures.ts';
import { openMenu } from './support/intake.ts';
import { leaderAndAmr, report } from './support/report.ts';
import { aliId, startTrial, type Trial } from './support/trial.ts';

/*
 * What Ali, who represents the unit, gets on Mondays and sees on `overblik`, as the real program and the Playground show
 * it: figures of both areas, those of the first as charts, and tasks and dates of the cases that he knows of.
 */
let trial: Trial;

/** Ali represents a second unit as well. */
function withTwoAreas(organisation: string): string {
  return organisation.replace(/amr: \[(.*)\] # Birgit Friis/, `amr: [$1, ${aliId}]`);
}

beforeAll(async () => {
  const units = ['jobcenter', 'borgerservice'].map((unit) => UnitId.parse(unit));
  trial = await startTrial('amr', {
    change: withTwoAreas,
    prepare: (directory) => publishBefore(directory, units),
  });
});
afterAll(() => trial.stop());

const figures = 'Tal for dine områder';
const noTasks = 'Du har ingen åbne opgaver lige nu.';
const words = 'De skriver om min gade og min datter';

async function overviews(): Promise<number> {
  return (await trial.ali.cards()).filter((card) => card.includes(figures)).length;
}

async function untilMondayAt(time: string): Promise<void> {
  const { program } = trial;
  await program.moveClock({ set: nextMonday(await program.now(), time) });
}

it('Ali has no cases, and hears of new figures: charts of the first area, words of the second', async () => {
  const { ali } = trial;
  const digest = await ali.card(figures);
  await ali.picture(digest, 'amr-01-figures');
  expect(await digest.innerText()).toContain('Der er ingen åbne sager at vise lige nu.');
  expect(await digest.innerText()).toContain('mindst 10 sager');
  for (const bar of ['Trusler, 5', 'Mail, 5'])
    expect(await digest.getByRole('img', { name: bar }).count()).toBe(1);
  // A part without a number has no bar, nor have those beside it.
  expect(await digest.innerText()).toContain('Første samtale til tiden: mindst 5');
  const [, second = ''] = (await digest.innerText()).split('Borgerservice,');
  for (const part of ['mindst 10 sager', 'Trusler: mindst 5', 'Mail: mindst 5'])
    expect(second).toContain(part);
  expect(await overviews()).toBe(1);
});

it('on overblik the tasks of a case stand before the figures, without words or what it is about', async () => {
  const { ali } = trial;
  await report(trial, { kind: 'Udhængning', words, told: leaderAndAmr, mayReadWords: true });
  await ali.say('overblik');
  const overview = await ali.card(/Opgaver og datoer i de sager.*Tal for dine områder/s);
  await ali.picture(overview, 'amr-02-overview');
  expect(await overview.innerText()).toContain('Tag det med i APV');
  expect(await ali.reads()).not.toMatch(/min gade|datter|Udhængning/);
});

it('the digest comes on Monday at eight, to Ali only, and leads to the tasks', async () => {
  const { ali, mona } = trial;
  const before = await overviews();
  await untilMondayAt('08:00');
  await expect.poll(overviews, { timeout: 30_000 }).toBe(before + 1);
  const digest = await ali.card(/Opgaver og datoer i de sager.*Tal for dine områder/s);
  await ali.picture(digest, 'amr-03-digest');
  await ali.press(digest, 'Jeg vil se opgaverne');
  await ali.picture(await ali.card('Opgaver i sag'), 'amr-04-tasks');
  expect((await mona.cards()).filter((card) => card.includes(figures))).toEqual([]);
});

it('and does not come when the case is withdrawn and the figures are known', async () => {
  const { anna, ali } = trial;
  const menu = await openMenu(anna);
  await anna.press(menu, 'Jeg vil stoppe her');
  await anna.press(menu, 'Jeg vil trække sagen tilbage');
  await anna.press(await anna.card('Vil du trække sagen tilbage?'), 'Ja, jeg vil trække den tilbage');
  await anna.card('De, der fik besked, får at vide');
  const before = await overviews();
  await untilMondayAt('12:00');
  // What was sent before this answer stands before it.
  await ali.say('mine opgaver');
  await ali.card(noTasks);
  expect(await overviews()).toBe(before);
});
