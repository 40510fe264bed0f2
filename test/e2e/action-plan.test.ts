import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateInput, nextMonday } from './support/dates.ts';
import { openCase, openMenu } from './support/intake.ts';
import { acknowledge, leaderAndAmr, report } from './support/report.ts';
import { openTask } from './support/tasks.ts';
import { startTrial, type Trial } from './support/trial.ts';

/*
 * What Mona and Anna agree and who sees to it, as the three click it on the real program: the plan is written down, read
 * by each as far as it is theirs, looked at again on its day, does not fit, and is changed.
 */
let trial: Trial;
/** The Monday on which they look at the plan again. */
let monday: string;

beforeAll(async () => {
  trial = await startTrial('action-plan');
  monday = nextMonday(await trial.program.now(), '09:30');
});
afterAll(() => trial.stop());

const own = 'Bo kører dig hjem hver dag kl. 15';
const changed = 'Vi taler sammen hver morgen kl. 9';
const again = 'Hvornår ser I på planen igen?';
const security = 'Vi ser på sikkerheden på stedet og på vejen';

describe('the plan', () => {
  it('is suggested for threats, and written down by Mona with whoever sees to it', async () => {
    const { mona } = trial;
    await report(trial, { kind: 'Trusler', told: leaderAndAmr });
    await acknowledge(trial);
    const suggested = await mona.card('Lav en handleplan sammen');
    await mona.picture(suggested, 'action-plan-01-suggested');
    await mona.press(suggested, 'Ja, vi laver en plan');
    const editor = await mona.card('I laver en handleplan');
    await mona.picture(editor, 'action-plan-02-editor');
    await editor.getByRole('combobox', { name: security }).click();
    await mona.page.getByRole('option', { name: 'Ali Yilmaz' }).click();
    await editor.getByLabel('Skriv med egne ord').fill(own);
    await mona.press(editor, 'Jeg vil gemme planen');
    const missing = await mona.card('Vælg den dag, hvor I ser på planen igen.');
    await mona.picture(missing, 'action-plan-03-day-missing');
    expect(await missing.getByLabel('Skriv med egne ord').inputValue()).toBe(own);
    await mona.fill(missing, again, dateInput(monday));
    await mona.press(missing, 'Jeg vil gemme planen');
    const saved = await mona.card('Planen er gemt');
    await mona.picture(saved, 'action-plan-04-saved');
    expect((await saved.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`Du:.*${own}.*Ali Yilmaz.*${security}.*til I ser på planen igen mandag`),
    );
  });

  it('tells Anna who does what until when', async () => {
    const { anna } = trial;
    await openCase(anna);
    const case_ = await anna.card('Det har I aftalt');
    await anna.picture(case_, 'action-plan-05-anna');
    expect((await case_.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`Mona Holm.*sørger for det her:.*${own}.*Ali Yilmaz.*sikkerheden.*mandag`),
    );
  });

  it('tells Ali what he sees to, and not what Mona wrote', async () => {
    const { ali } = trial;
    const part = await ali.card('Du har noget at gøre i en handleplan');
    await ali.picture(part, 'action-plan-06-ali-part');
    expect(await part.innerText()).toContain(security);
    await ali.press(part, 'Jeg vil se sagen');
    const case_ = await ali.card('Det sørger du for i handleplanen');
    await ali.picture(case_, 'action-plan-07-ali-case');
    expect(await case_.innerText()).toContain(security);
    expect(await ali.reads()).not.toMatch(/Bo kører|kl\. 15|Vi er to om sagen/);
  });
});

describe('on the day to look at it again', () => {
  it('Mona is reminded once, with a button that opens the plan', async () => {
    const { mona, program } = trial;
    await program.moveClock({ set: monday });
    const reminded = await mona.card('Se på handleplanen igen');
    await mona.picture(reminded, 'action-plan-08-due');
    await program.moveClock({ advance: 'PT24H' });
    const all = (await mona.cards()).filter((card) => card.includes('Se på handleplanen igen'));
    expect(all).toHaveLength(1);
    await mona.press(reminded, 'Jeg vil se handleplanen');
    await mona.card(own);
  });

  it('Anna says that it does not fit, and Mona changes it', async () => {
    const { anna, mona, program } = trial;
    const ask = await anna.card('Passer handleplanen stadig?');
    await anna.picture(ask, 'action-plan-09-ask');
    await anna.press(ask, 'Det passer ikke');
    const noted = await anna.card('Du har sagt, at du gerne vil tale om planen.');
    await anna.picture(noted, 'action-plan-10-noted');
    const talk = await mona.card('Tal sammen om handleplanen');
    await mona.picture(talk, 'action-plan-11-talk');
    await mona.press(talk, 'Jeg vil se handleplanen');
    const plan = await mona.card('Anna Jensen vil gerne tale med dig om planen.');
    await mona.picture(plan, 'action-plan-12-wants-talk');
    await mona.press(plan, 'Jeg vil rette planen');
    const editor = await mona.card('Mere, vi har aftalt');
    expect(await editor.getByRole('combobox', { name: again }).inputValue()).toBe('');
    await editor.getByLabel('Skriv med egne ord').fill(changed);
    await mona.fill(editor, again, dateInput(nextMonday(await program.now(), '09:30')));
    await mona.press(editor, 'Jeg vil gemme planen');
    const saved = await mona.card(changed);
    await mona.picture(saved, 'action-plan-13-changed');
    expect(await saved.innerText()).not.toMatch(/Bo kører|vil gerne tale med dig/);
  });

  it('a button on the case that she opens in the channel leads to it', async () => {
    const { mona } = trial;
    await mona.openChat('Fortroligt');
    await mona.press(await mona.card(/kvitterede/), 'Åbn sagen');
    const case_ = await mona.card('Anna Jensen har brug for dig');
    await mona.picture(case_, 'action-plan-14-leader-case');
    await mona.press(case_, 'Jeg vil se handleplanen');
    await mona.picture(await mona.card(changed), 'action-plan-15-from-case');
    await mona.openChat('Personal Chat');
  });

  it('a task leads to the plan, and the history says that it was changed', async () => {
    const { anna, mona, ali } = trial;
    await mona.press(
      await openTask(mona, 'Sørg for, at medarbejderen ikke er alene'),
      'Jeg vil se handleplanen',
    );
    await mona.card(changed);
    await anna.press(await openMenu(anna), 'Jeg vil se forløb eller kopi');
    await anna.press(await anna.card('Jeg vil se forløbet'), 'Jeg vil se forløbet');
    const history = await anna.card('Mona Holm ændrede handleplanen.');
    await anna.picture(history, 'action-plan-16-history');
    expect(await history.innerText()).toContain('Mona Holm skrev handleplanen ned.');
    expect(await ali.reads()).not.toMatch(/Bo kører|hver morgen|vil gerne tale/);
  });
});
