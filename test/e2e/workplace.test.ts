import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, openMenu } from './support/intake.ts';
import { acknowledge, leaderAndAmr, report } from './support/report.ts';
import type { Person } from './support/person.ts';
import type { Locator } from './support/tools.ts';
import { openTask } from './support/tasks.ts';
import { monaId, startTrial, type Trial } from './support/trial.ts';

/*
 * What a workplace sets up and tries before anything happens, as Mona, Ali and Anna click it on the real program: the
 * unit’s chat, the self-check, the contingency plan, and a drill with content that is to be removed and a case that is
 * handed over.
 */
let trial: Trial;

/** Without a channel in the file, and with Mona as the administrator. */
function toSetUp(organisation: string): string {
  return organisation
    .replace(/\n {4}privateChannel:[^\n]*(\n {6}[^\n]*)+/, '')
    .replace(/^administrators: .*$/m, `administrators: [${monaId}]`);
}

beforeAll(async () => {
  trial = await startTrial('workplace', { change: toSetUp });
});
afterAll(() => trial.stop());

async function choose(person: Person, card: Locator, field: string, option: string | RegExp): Promise<void> {
  await card.getByRole('combobox', { name: field }).click();
  await person.page.getByRole('option', { name: option }).click();
}

describe('the unit’s place', () => {
  it('is the group chat in which Mona writes forbind, after she has said yes in her own chat', async () => {
    const { mona } = trial;
    await mona.openChat('Gruppechat');
    await mona.sayToBot('forbind');
    await mona.openChat('Personal Chat');
    const ask = await mona.card('Skal jeg skrive i den gruppechat?');
    await mona.picture(ask, 'workplace-01-place-ask');
    await choose(mona, ask, 'Hvilken enhed hører stedet til?', 'Jobcenter');
    await mona.press(ask, 'Jeg vil forbinde chatten');
    await mona.picture(await mona.card('Stedet er forbundet'), 'workplace-02-connected');
    await mona.openChat('Gruppechat');
    await mona.card('Prøve: gruppechatten virker');
    await mona.openChat('Personal Chat');
  });

  it('no longer stands among what the self-check finds', async () => {
    const { mona } = trial;
    await mona.say('selvtjek');
    const found = await mona.card('Noget skal ses efter');
    await mona.picture(found, 'workplace-03-self-check');
    expect(await found.innerText()).toMatch(/Der mangler en beredskabsplan i .*Jobcenter/);
    expect(await found.innerText()).not.toMatch(/kanalen til .*Jobcenter/);
  });
});

/** Chooses the fifth step of the plan that is open. */
async function readLastStep(person: Person): Promise<void> {
  const plan = await person.card('Beredskabsplan: hvem gør hvad');
  await choose(person, plan, 'Hvad vil du læse nu?', /Trin 5/);
  await person.press(plan, 'Jeg vil læse det');
}

describe('the contingency plan', () => {
  it('is filled in by Mona and read by Anna', async () => {
    const { anna, mona } = trial;
    await mona.say('beredskabsplan');
    await readLastStep(mona);
    await mona.press(await mona.card('Hvad er en debriefing hos jer?'), 'Jeg vil udfylde');
    const step = await mona.card('Hvad er en debriefing hos jer?');
    await step.getByLabel('Hvad er en debriefing hos jer?').fill('En halv time ved det runde bord');
    await mona.picture(step, 'workplace-04-plan-step');
    await mona.press(step, 'Jeg vil gemme');
    await mona.card('En halv time ved det runde bord');

    await anna.say('beredskabsplan');
    await readLastStep(anna);
    const read = await anna.card('En halv time ved det runde bord');
    await anna.picture(read, 'workplace-05-plan-read');
    expect(await read.innerText()).not.toContain('Jeg vil udfylde');
  });
});

describe('a drill', () => {
  it('says so from the first card, and to everybody', async () => {
    const { anna, mona, ali, program } = trial;
    await anna.say('øvelse');
    await anna.press(await anna.card('Vil I holde en øvelse?'), 'Jeg vil begynde øvelsen');
    const preview = await answerAll(anna, {
      today: await program.now(),
      kind: 'Trusler',
      channel: 'Sociale medier',
      told: leaderAndAmr,
    });
    await anna.picture(preview, 'workplace-06-drill-preview');
    expect(await preview.innerText()).toContain('Øvelse.');
    await anna.press(preview, 'Ja, jeg vil sende det');
    expect(await (await anna.card('Tak. Det er sendt')).innerText()).toContain('Øvelse.');
    await mona.openChat('Gruppechat');
    const notified = await mona.card('Kvittér');
    await mona.picture(notified, 'workplace-07-drill-notified');
    expect(await notified.innerText()).toContain('Øvelse.');
    await acknowledge(trial, 'Gruppechat');
    await ali.say('overblik');
    expect(await (await ali.card('Opgaver og datoer i de sager')).innerText()).toContain('(øvelse)');
  });

  it('content that is to go is followed from the task, and Anna sees how far it is', async () => {
    const { anna, mona, program } = trial;
    const task = await openTask(mona, 'Få indhold på nettet fjernet');
    await mona.press(task, 'Jeg vil se indholdet');
    await mona.press(await mona.card('Der er ikke tilføjet noget endnu.'), 'Jeg vil tilføje indhold');
    const add = await mona.card('Adressen på indholdet (link)');
    await choose(mona, add, 'Hvor ligger det?', /Facebook/);
    await add.getByLabel('Adressen på indholdet (link)').fill('https://opslag.example/1');
    await mona.picture(add, 'workplace-08-take-down-add');
    await mona.press(add, 'Jeg vil gemme det');
    const list = await mona.card('ingen er spurgt endnu');
    await list.getByRole('radio').first().check();
    await mona.press(list, 'Jeg vil åbne det');
    const item = await mona.card('Hvem har du spurgt?');
    await mona.picture(item, 'workplace-09-take-down-item');
    await mona.press(item, 'Jeg har bedt om det');
    const asked = await mona.card('Hvad er svaret?');
    await asked.getByRole('radio', { name: 'Det er fjernet', exact: true }).check();
    await mona.press(asked, 'Jeg vil gemme svaret');
    await mona.card(/det er meldt fjernet/);
    await program.moveClock({ advance: 'PT72H' });
    await mona.picture(await mona.card('Se, om det stadig er væk'), 'workplace-10-take-down-check');
    const menu = await openMenu(anna);
    await anna.press(menu, 'Jeg vil se svar og beviser');
    await anna.press(menu, 'Jeg vil se, hvad der fjernes');
    await anna.picture(await anna.card('det er meldt fjernet'), 'workplace-11-take-down-own');
  });

  it('Mona hands the case to Peter, and Anna is told whom she asks', async () => {
    const { anna, mona } = trial;
    const task = await openTask(mona, 'Tal med medarbejderen');
    await mona.press(task, 'Mere');
    await mona.press(task, 'Jeg vil se alle opgaver');
    await mona.press(await mona.card('Opgaver i sag'), 'Jeg vil give sagen videre');
    const ask = await mona.card('Giv sagen videre');
    await mona.picture(ask, 'workplace-12-hand-over');
    await mona.press(ask, 'Jeg vil spørge');
    await anna.picture(
      await anna.card('Mona Holm har bedt Peter Dam (stedfortræder)'),
      'workplace-13-handed-over',
    );
  });
});

describe('afbryd', () => {
  it('written by Mona in the chat ends it: she hears so in her own, and of the next case there too', async () => {
    const { mona } = trial;
    await mona.openChat('Gruppechat');
    const before = await mona.cards();
    await mona.sayToBot('afbryd');
    await mona.openChat('Personal Chat');
    const ended = await mona.card('Stedet er ikke forbundet længere');
    await mona.picture(ended, 'workplace-14-ended');
    await report(trial, { kind: 'Trusler', told: leaderAndAmr });
    await mona.picture(await mona.card('En sag kan ikke vente'), 'workplace-15-own-chat');
    await mona.openChat('Gruppechat');
    expect(await mona.cards()).toEqual(before);
  });
});
