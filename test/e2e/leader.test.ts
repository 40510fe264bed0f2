import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { download } from './support/download.ts';
import { openCase } from './support/intake.ts';
import { acknowledge, leaderAndAmr, report } from './support/report.ts';
import { openTask } from './support/tasks.ts';
import { startTrial, type Trial } from './support/trial.ts';

/*
 * What Mona and Ali do with a case, as they click it on the real program: tasks, a receipt number, papers, a decision
 * that takes two, a meeting that is moved and cancelled, and what Anna and Ali see of it.
 */
let trial: Trial;

beforeAll(async () => {
  trial = await startTrial('leader');
});
afterAll(() => trial.stop());

const words = 'De skriver om min gade og min datter';

describe('Mona takes the case in hand', () => {
  it('and Ali sees tasks and dates, but neither words nor what it is about', async () => {
    const { ali } = trial;
    await report(trial, { kind: 'Trusler', words, told: leaderAndAmr, mayReadWords: true });
    await acknowledge(trial);
    await ali.say('overblik');
    const overview = await ali.card('Opgaver og datoer i de sager');
    await ali.picture(overview, 'leader-01-overview');
    expect(await ali.reads()).not.toMatch(/min gade|datter|Trusler/);
  });

  it('her tasks stand by date, and the talk that she notes shows on Anna’s case', async () => {
    const { anna, mona } = trial;
    const task = await openTask(mona, 'Tal med medarbejderen');
    await mona.picture(task, 'leader-02-first-talk');
    await mona.press(task, 'Jeg har gjort det');
    await mona.card('Opgaver i sag');
    await openCase(anna);
    expect(await (await anna.card('Så langt er vi')).innerText()).toContain('Samtalen er holdt');
  });
});

describe('a draft is not a notice', () => {
  it('registering takes a number, and never a CPR number', async () => {
    const { mona } = trial;
    const task = await openTask(mona, 'Registrér hændelsen');
    await mona.press(task, 'Jeg har gjort det');
    const missing = await mona.card('Skriv nummeret først');
    await missing.getByLabel('Kvitteringsnummer').fill('010190-1234');
    await mona.press(missing, 'Jeg har gjort det');
    const cpr = await mona.card('Det ligner et CPR-nummer');
    await mona.picture(cpr, 'leader-03-register');
    await cpr.getByLabel('Kvitteringsnummer').fill('SN-2026-0417');
    await mona.press(cpr, 'Jeg har gjort det');
    // The card that was clicked becomes the list; an older list lies above it.
    await cpr.waitFor({ state: 'detached' });
    await mona.press(await mona.card('Opgaver i sag'), 'Jeg vil se det, der er gjort');
    await mona.card('Registrér hændelsen: er gjort');
  });
});

describe('papers', () => {
  it('a note is read on the card and fetched as a Word file', async () => {
    const { mona } = trial;
    const task = await openTask(mona, 'Skriv i borgerens journal');
    await mona.picture(task, 'leader-04-journal');
    await mona.press(task, 'Jeg vil se notatet');
    const note = await mona.card('Notat til borgerens sag');
    await mona.picture(note, 'leader-05-document');
    expect(await note.innerText()).not.toMatch(/Anna|min gade/);
    await mona.press(note, 'Jeg vil have det som Word');
    const { name, bytes } = await download(mona, await mona.card('Word-filen er klar'), 'Hent som Word');
    expect(name).toBe('dokument.docx');
    const text = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    expect(text).toContain('Notat til borgerens sag');
    expect(text).not.toMatch(/Anna|min gade/);
  });
});

describe('a decision that takes two', () => {
  it('waits for Anna’s yes and for the question to HR, and is told to Anna', async () => {
    const { anna, mona } = trial;
    const task = await openTask(mona, 'Afklar hjælp til en politianmeldelse');
    await mona.press(task, 'Jeg vil tage stilling');
    const question = await mona.card('Skal du hjælpe med politiet?');
    await mona.picture(question, 'leader-06-police');
    await mona.press(question, 'Jeg vil spørge om samtykke');
    const asked = await anna.card('Vil du have hjælp med politiet?');
    await anna.picture(asked, 'leader-07-consent-asked');
    await anna.press(asked, 'Jeg vil svare');
    const consent = await anna.card('Vil du sige ja til det her?');
    await anna.picture(consent, 'leader-08-consent');
    await anna.press(consent, 'Ja, det siger jeg ja til');
    await anna.card('Dit ja er noteret');

    const again = await openTask(mona, 'Afklar hjælp til en politianmeldelse');
    await mona.press(again, 'Jeg vil tage stilling');
    const open = await mona.card(/Skal du hjælpe med politiet.*Anna Jensen har sagt ja/s);
    await open.getByRole('combobox', { name: 'Hvem har du spurgt?' }).click();
    await mona.page.getByRole('option', { name: 'Juristerne' }).click();
    await mona.press(open, 'Jeg har spurgt');
    const ready = await mona.card(/Skal du hjælpe med politiet.*Spurgt: Juristerne/s);
    await mona.press(ready, 'Ja, jeg hjælper');
    await mona.card('Mona Holm sagde ja');
    await anna.picture(await anna.card('Nyt om hjælp med politiet'), 'leader-09-decided');
  });
});

describe('a meeting', () => {
  it('is set, moved and cancelled', async () => {
    const { anna, mona } = trial;
    const task = await openTask(mona, 'Hold en snak i teamet');
    await mona.press(task, 'Jeg vil finde en tid');
    const plan = await mona.card(/tider/);
    await mona.picture(plan, 'leader-10-meeting-plan');
    await mona.press(plan, 'Jeg vælger tiden');
    await anna.picture(await anna.card('Teamet mødes'), 'leader-11-planned');

    const planned = await openTask(mona, 'Hold en snak i teamet');
    await mona.press(planned, 'Jeg vil se mødet');
    await mona.press(await mona.card('Mødet er aftalt'), 'Jeg vil flytte mødet');
    const move = await mona.card('Flyt mødet');
    await move.getByRole('radio').nth(1).check();
    await mona.press(move, 'Jeg vil flytte mødet');
    await anna.card('Mødet er flyttet');

    const moved = await openTask(mona, 'Hold en snak i teamet');
    await mona.press(moved, 'Jeg vil se mødet');
    await mona.press(await mona.card('Mødet er aftalt'), 'Jeg vil aflyse mødet');
    const ask = await mona.card('Skal mødet aflyses?');
    await mona.picture(ask, 'leader-12-cancel');
    await mona.press(ask, 'Ja, aflys mødet');
    await anna.picture(await anna.card('Mødet er aflyst'), 'leader-13-cancelled');
  });
});
