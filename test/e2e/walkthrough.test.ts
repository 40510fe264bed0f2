import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/support/launch-browser.ts';
import { sitDown, type Person } from './support/person.ts';
import { startProgram, type Program } from './support/program.ts';
import { startFlow, type Flow } from './support/flow.ts';
import { dateInput, nextTuesdayAtNine } from './support/dates.ts';
import type { Browser } from './support/tools.ts';

/*
 * The main job as the three people live it, on the real program, storage emulator and Playgrounds: Anna tells, Mona
 * and Ali are told, the clocks remind, the team is invited, the power fails, the case is closed.
 */
const dataDirectory = mkdtempSync(join(tmpdir(), 'walkthrough-'));
let browser: Browser;
let program: Program;
let anna: Person;
let mona: Person;
let ali: Person;
let flow: Flow;

async function sitAll(): Promise<void> {
  const [annas, monas, alis] = program.playgrounds;
  if (annas === undefined || monas === undefined || alis === undefined) throw new Error('three Playgrounds');
  anna = await sitDown(browser, 'Anna', annas);
  mona = await sitDown(browser, 'Mona', monas);
  ali = await sitDown(browser, 'Ali', alis);
}

async function standUp(): Promise<void> {
  await Promise.all([anna, mona, ali].map(({ page }) => page.context().close()));
}

beforeAll(async () => {
  flow = await startFlow();
  browser = await launchBrowser();
  program = await startProgram(dataDirectory);
  await program.moveClock({ set: nextTuesdayAtNine(await program.now()) });
  await sitAll();
});

afterAll(async () => {
  await program.stop();
  await browser.close();
  await flow.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

const secret = 'De skrev grimme ting om min familie';

describe('Anna tells', () => {
  it('asks about safety before anything else', async () => {
    await anna.say('  Chikane. ');
    const greeting = await anna.card('Er der nogen, der truer dig lige nu');
    await anna.picture(greeting, '01-greeting');
    await anna.press(greeting, 'Ja, jeg er i fare');
    const danger = await anna.card('Ring 112 nu');
    await anna.picture(danger, '02-danger');
    await anna.press(danger, 'Jeg har brug for hjælp nu');
    await anna.picture(danger, '03-help-now');
    await anna.press(danger, 'Jeg er i sikkerhed nu');
    await anna.card('Hvem kommer det fra?');
  });

  it('points out what is missing, and keeps what was answered', async () => {
    const when = await anna.card('Hvem kommer det fra?');
    await when.getByRole('radio', { name: 'En person uden for arbejdspladsen' }).check();
    await anna.press(when, 'Jeg vil fortsætte');
    const again = await anna.card('Vælg en dag, eller sæt kryds');
    await anna.picture(again, '04-when-problem');
    expect(await again.getByRole('radio', { name: 'En person uden for arbejdspladsen' }).isChecked()).toBe(
      true,
    );
    await anna.fill(again, 'Hvilken dag skete det?', dateInput(await program.now()));
    await anna.fill(again, /Hvad var klokken/, '08:15');
    await anna.picture(again, '05-when');
    await anna.press(again, 'Jeg vil fortsætte');
    await anna.card('Hvad handler det om?');
  });

  it('pauses and goes on where she stopped', async () => {
    const what = await anna.card('Hvad handler det om?');
    await anna.press(what, 'Ikke nu');
    const saved = await anna.card('Din kladde er gemt');
    await anna.picture(saved, '06-saved');
    await anna.say('jeg bliver chikaneret');
    const waiting = await anna.card('Du har en kladde');
    await anna.picture(waiting, '07-draft-waiting');
    await anna.press(waiting, 'Jeg vil fortsætte');
    const resumed = await anna.card('Hvad handler det om?');
    await resumed.getByRole('checkbox', { name: 'Trusler' }).check();
    await resumed.getByRole('checkbox', { name: 'Sms eller chatbesked' }).check();
    await resumed.getByLabel('Dine egne ord').fill(secret);
    await anna.picture(resumed, '08-what');
    await anna.press(resumed, 'Jeg vil fortsætte');
    await anna.card('Hvem må få besked?');
  });

  it('goes one step back and finds her answers', async () => {
    await anna.press(await anna.card('Hvem må få besked?'), 'Jeg vil tilbage');
    const what = await anna.card('Hvad handler det om?');
    expect(await what.getByRole('checkbox', { name: 'Trusler' }).isChecked()).toBe(true);
    expect(await what.getByLabel('Dine egne ord').inputValue()).toBe(secret);
    await anna.press(what, 'Jeg vil fortsætte');
    const who = await anna.card('Hvem må få besked?');
    await who.getByRole('checkbox', { name: 'Mona Holm (leder)' }).first().check();
    await who.getByRole('checkbox', { name: 'Ali Yilmaz (arbejdsmiljørepræsentant)' }).first().check();
    await anna.picture(who, '09-who');
    await anna.press(who, 'Jeg vil fortsætte');
    const weight = await anna.card('Hvor meget fylder det');
    await anna.picture(weight, '10-weight');
    await anna.press(weight, 'Jeg vil fortsætte');
  });

  it('sees the exact recipients and text, says yes, and gets the dates in words', async () => {
    const preview = await anna.card('Se det igennem, før du bestemmer dig');
    await anna.picture(preview, '11-preview');
    expect(await preview.innerText()).toContain('Mona Holm (leder): i den private kanal');
    expect(await mona.reads()).not.toContain('En sag kan ikke vente');
    await anna.press(preview, 'Ja, jeg vil sende det');
    const receipt = await anna.card('Tak. Det er sendt');
    await anna.picture(receipt, '12-receipt');
    expect(await receipt.innerText()).toMatch(/senest fredag \d+\. \p{L}+ kl\. 08\.15/u);
  });
});

describe('Mona and Ali are told', () => {
  it('shows the channel a card without name or content, and everybody that Mona has seen it', async () => {
    await mona.openChat('Fortroligt');
    const card = await mona.card('En sag kan ikke vente');
    await mona.picture(card, '13-notification');
    const text = await card.innerText();
    expect(text).not.toContain('Anna');
    expect(text).not.toContain('Trusler');
    await mona.press(card, 'Kvittér');
    const seen = await mona.card('Mona Holm kvitterede');
    await mona.picture(seen, '14-notification-acknowledged');
  });

  it('tells Anna who has seen it and when', async () => {
    const seen = await anna.card('Mona Holm har set det');
    await anna.picture(seen, '15-seen');
  });

  it('opens the case for Mona, without the words that Anna keeps to herself', async () => {
    await mona.press(await mona.card('Mona Holm kvitterede'), 'Åbn sagen');
    const view = await mona.card('Anna Jensen har brug for dig');
    await mona.picture(view, '16-leader-case');
    expect(await view.innerText()).not.toContain(secret);
  });

  it('opens it for Ali with what he needs to support', async () => {
    const card = await ali.card('En sag kan ikke vente');
    await ali.picture(card, '17-amr-notification');
    await ali.press(card, 'Åbn sagen');
    const view = await ali.card('Støt Anna Jensen');
    await ali.picture(view, '18-amr-case');
    expect(await view.innerText()).not.toContain(secret);
  });
});

describe('the clocks run', () => {
  it('reminds Mona and the channel when Anna moves the clock by a day', async () => {
    await anna.say('spol 24 timer');
    await anna.page.getByText('Uret står nu på').first().waitFor();
    const reminder = await mona.card('En dato nærmer sig');
    await mona.picture(reminder, '19-reminder-channel');
    expect(await reminder.innerText()).not.toContain('Anna');
  });

  it('puts an approval card for the debriefing before Mona', async () => {
    await mona.openChat('Personal Chat');
    await mona.picture(await mona.card('En dato nærmer sig'), '20-reminder-leader');
    const approval = await mona.card('Skal teamet mødes?');
    await mona.picture(approval, '21-debriefing-approval');
    expect(await approval.innerText()).toContain('Opfølgning i teamet');
    await mona.press(approval, 'Jeg vælger tiden');
    await mona.picture(await mona.card('Mødet er aftalt'), '22-debriefing-approved');
  });

  it('hands Mona a calendar file, because no workflow is configured', async () => {
    const card = await mona.card('Invitationen til mødet');
    await mona.picture(card, '23-invitation-file');
    const [download] = await Promise.all([
      mona.page.waitForEvent('download'),
      card.getByRole('link', { name: 'Jeg vil hente filen' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('opfoelgning-i-teamet.ics');
    const chunks: string[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(String(chunk));
    const file = chunks.join('').replaceAll(/\r?\n[ \t]/g, '');
    expect(file).toContain('SUMMARY:Opfølgning i teamet');
    expect(file).toContain('CLASS:PRIVATE');
    expect(file).toContain('anna.jensen@eksempel.dk');
    expect(file).not.toContain('hikane,');
    await anna.picture(await anna.card('Teamet mødes'), '24-debriefing-planned');
  });
});

describe('the power fails', () => {
  it('finds everything again, and nobody is told twice', async () => {
    await program.kill();
    await standUp();
    program = await startProgram(dataDirectory, {
      WORKFLOW_DEBRIEFING_URL: flow.url,
      WORKFLOW_REMINDERS_URL: flow.url,
    });
    await sitAll();
    await anna.say('mine sager');
    const list = await anna.card('Dine sager');
    await anna.picture(list, '25-my-cases');
    await anna.press(list, 'Jeg vil se sagen');
    const own = await anna.card('Din sag');
    expect(await own.innerText()).toContain('Mona Holm har set det');
    await anna.picture(own, '26-reporter-case');
    expect(await mona.reads()).not.toContain('En sag kan ikke vente');
    expect(await ali.reads()).not.toContain('En sag kan ikke vente');
  });
});

describe('the end', () => {
  it('asks Anna whether she lacks anything, and lets Mona close', async () => {
    await program.moveClock({ advance: 'P7D' });
    const question = await anna.card('Mangler du noget?');
    await anna.picture(question, '27-anything-missing');
    const closing = await mona.card('Kan sagen lukkes?');
    await mona.picture(closing, '28-closing-approval');
    await mona.press(closing, 'Jeg vil lukke sagen');
    await mona.card('Anna Jensen har ikke svaret endnu');
    await anna.press(question, 'Nej, jeg mangler ikke noget');
    await anna.picture(await anna.card('Tak for dit svar'), '29-thanks');
    await mona.press(await mona.card('Kan sagen lukkes?'), 'Jeg vil lukke sagen');
    await mona.picture(await mona.card('Sagen er lukket'), '30-closed');
    await anna.picture(await anna.card('Din sag er lukket'), '31-case-closed');
  });

  it('told the workflow of the reminders since the restart, each once and without a name', () => {
    const keys = flow.posts.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    expect(JSON.stringify(flow.posts)).not.toContain('Anna');
  });
});

describe('a second case, with the workflow', () => {
  it('sends the invitation once through the workflow, and withdrawing stops the rest', async () => {
    await anna.say('harassment');
    await anna.press(await anna.card('Er der nogen, der truer dig lige nu'), 'Nej, jeg vil fortsætte');
    const when = await anna.card('Hvem kommer det fra?');
    await when.getByRole('radio', { name: 'En kollega eller leder' }).check();
    await when.getByRole('checkbox', { name: 'Jeg ved ikke, hvornår det skete' }).check();
    await anna.press(when, 'Jeg vil fortsætte');
    await anna.press(await anna.card('Hvad handler det om?'), 'Jeg vil fortsætte');
    const who = await anna.card('Hvem må få besked?');
    await who.getByRole('checkbox', { name: 'Mona Holm (leder)' }).first().check();
    await anna.press(who, 'Jeg vil fortsætte');
    await anna.press(await anna.card('Hvor meget fylder det'), 'Jeg vil fortsætte');
    const preview = await anna.card('Se det igennem, før du bestemmer dig');
    expect(await preview.innerText()).toContain('Mona Holm (leder): i en privat chat');
    await anna.press(preview, 'Ja, jeg vil sende det');
    await anna.card('Tak. Det er sendt');

    await mona.press(await mona.card('Der er en ny sag'), 'Kvittér');
    const opened = await mona.card('Anna Jensen har brug for dig');
    await mona.press(opened, 'Mere');
    await mona.press(opened, 'Jeg vil se mulige tider');
    await mona.press(await mona.card('Skal teamet mødes?'), 'Jeg vælger tiden');
    await mona.card('Mødet er aftalt');
    await expect.poll(() => flow.posts.filter(({ event }) => event === 'debriefing.invite').length).toBe(1);
    const invitation = flow.posts.find(({ event }) => event === 'debriefing.invite');
    expect(invitation).toMatchObject({
      type: 'message',
      version: 1,
      subject: 'Opfølgning i teamet',
      timeZone: 'Romance Standard Time',
    });

    await anna.say('mine sager');
    await anna.press(await anna.card('Dine sager'), 'Jeg vil se sagen');
    await anna.press(await anna.card('Din sag'), 'Jeg vil ændre eller se mere');
    const menu = await anna.card('Hvad vil du gøre?');
    await anna.press(menu, 'Jeg vil stoppe her');
    await anna.press(menu, 'Jeg vil trække sagen tilbage');
    const confirm = await anna.card('Vil du trække sagen tilbage?');
    await anna.picture(confirm, '32-withdraw-confirm');
    await anna.press(confirm, 'Ja, jeg vil trække den tilbage');
    await anna.card('De, der fik besked, får at vide');
    await mona.picture(await mona.card('Sagen er trukket tilbage'), '33-case-withdrawn');
    const before = flow.posts.length;
    await program.moveClock({ advance: 'P14D' });
    expect(flow.posts.length).toBe(before);
    expect(await ali.reads()).not.toContain('Sagen er trukket tilbage');
  });
});

describe('other words', () => {
  it('answers in English after "english", and shows a short menu for words it does not know', async () => {
    await anna.say('english');
    await anna.picture(await anna.card('I now write in English'), '34-english');
    await anna.say('jeg vil ikke høre om chikane i dag');
    await anna.picture(await anna.card('I did not quite understand what you want'), '35-help-english');
    await anna.say('dansk');
    await anna.card('Nu skriver jeg dansk');
    await anna.say('hjælp');
    await anna.picture(await anna.card('Sådan kan jeg hjælpe'), '36-help');
  });
});
