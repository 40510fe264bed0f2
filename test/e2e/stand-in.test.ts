import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextTuesdayAtNine } from './support/dates.ts';
import type { Person } from './support/person.ts';
import { acknowledge, leaderAndAmr, report } from './support/report.ts';
import { openTask } from './support/tasks.ts';
import { monaId, startTrial, type Trial } from './support/trial.ts';

/*
 * Mona has the case and is then away for some days: Peter, who stands in, takes it, and Anna hears who it is now. Before
 * that Mona names who leads the team's talk, and when she is back she hears who has the case.
 */
let trial: Trial;

/** Mona is away from the Thursday after the trial begins. */
function monaAway(organisation: string): string {
  const tuesday = nextTuesdayAtNine(new Date().toISOString()).slice(0, 10);
  const day = (later: number) =>
    new Date(Date.parse(tuesday) + later * 86_400_000).toISOString().slice(0, 10);
  return organisation.replace(
    `- { id: ${monaId}, `,
    (found) => `${found}away: [{ from: ${day(2)}, until: ${day(6)} }], `,
  );
}

beforeAll(async () => {
  trial = await startTrial('stand-in', { change: monaAway, others: ['peter.dam'] });
  await report(trial, { kind: 'Trusler', told: leaderAndAmr });
  await acknowledge(trial);
});
afterAll(() => trial.stop());

function peterOf({ others: [peter] }: Trial): Person {
  if (peter === undefined) throw new Error('Peter sits nowhere');
  return peter;
}

it('Mona names who leads the team’s talk, and Ali hears of it', async () => {
  const { mona, ali } = trial;
  await mona.press(await openTask(mona, 'Hold en snak i teamet'), 'Jeg vil finde en tid');
  const plan = await mona.card('Hvem leder mødet?');
  await plan.getByRole('combobox', { name: 'Hvem leder mødet?' }).click();
  await mona.page.getByRole('option', { name: /Ali/ }).click();
  await mona.picture(plan, 'stand-in-01-who-leads');
  await mona.press(plan, 'Jeg vælger tiden');
  await ali.picture(await ali.card(/leder/), 'stand-in-02-leads');
});

describe('while Mona is away', () => {
  it('Peter is told of the case, takes it, and is told what is open', async () => {
    const peter = peterOf(trial);
    await trial.program.moveClock({ advance: 'P3D' });
    const told = await peter.card('Mona Holm har sagen, men er ikke på arbejde lige nu');
    await peter.picture(told, 'stand-in-03-told');
    await peter.press(told, 'Jeg vil se sagen');
    const open = await peter.card('Jeg tager sagen nu');
    await peter.picture(open, 'stand-in-04-open');
    await peter.press(open, 'Jeg tager sagen nu');
    const taken = await peter.card('Peter Dam kvitterede');
    await peter.picture(taken, 'stand-in-05-taken');
    expect(await taken.innerText()).not.toContain('Jeg tager sagen nu');
  });

  it('Anna reads who it is now, and why', async () => {
    const { anna } = trial;
    const news = await anna.card('Nu er det Peter Dam');
    await anna.picture(news, 'stand-in-06-anna');
    expect(await news.innerText()).toContain('Mona Holm er ikke på arbejde lige nu.');
  });
});

it('Mona, back at work, reads who has the case now', async () => {
  const { mona } = trial;
  await trial.program.moveClock({ advance: 'P5D' });
  const word = await mona.card('Peter Dam har haft sagen siden');
  await mona.picture(word, 'stand-in-07-mona-back');
});
