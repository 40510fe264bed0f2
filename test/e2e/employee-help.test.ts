import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWhen } from './support/intake.ts';
import { startTrial, type Trial } from './support/trial.ts';

/*
 * What helps before there is a case, clicked on the real program: a colleague who is worried, who is on call, pages to
 * read, a language to read them in, and a draft that waits.
 */
let trial: Trial;

beforeAll(async () => {
  trial = await startTrial('employee-help');
});
afterAll(() => trial.stop());

describe('to read', () => {
  it.each([
    ['råd', 'Dine profiler'],
    ['skærmbillede', 'Vent med at slette'],
    ['slet', 'Få noget fjernet fra nettet'],
    ['politi', 'Hvad en anmeldelse betyder'],
    ['beredskabsplan', 'Beredskabsplan: hvem gør hvad'],
    ['hvad er digital chikane', 'er, når nogen krænker dig'],
  ])('"%s" opens its page', async (word, title) => {
    const { anna } = trial;
    await anna.say(word);
    await anna.card(title);
  });

  it('an unknown word gets the menu, and "english" changes the language of it at once', async () => {
    const { anna } = trial;
    await anna.say('agurk');
    await anna.card('Jeg forstod ikke helt');
    await anna.say('english');
    await anna.card('I now write in English');
    await anna.say('cucumber');
    await anna.card('I did not quite understand');
    await anna.say('dansk');
    await anna.card('Nu skriver jeg dansk');
  });
});

describe('a colleague is worried', () => {
  it('and asks first: only Anna hears of it, and Ali not what she answers', async () => {
    const { anna, mona, ali } = trial;
    const before = await mona.reads();
    await ali.say('kollega');
    const care = await ali.card('Godt, at du tænker på din kollega');
    await ali.picture(care, 'help-01-care');
    await ali.press(care, 'Jeg vil spørge min kollega først');
    const choose = await ali.card('Hvem er du bekymret for?');
    await choose.getByLabel('skriv et navn').fill('Anna Jensen');
    await ali.press(choose, 'Jeg vil fortsætte');
    await ali.press(await ali.card('Vil du spørge Anna Jensen?'), 'Jeg vil sende beskeden');
    await ali.card('Tak, fordi du spørger');
    const asked = await anna.card('En kollega tænker på dig');
    await anna.picture(asked, 'help-02-asked');
    expect(await asked.innerText()).toContain('Ali Yilmaz er bekymret for dig');
    await anna.press(asked, 'Ikke nu');
    await anna.card('Det er helt i orden');
    expect(await mona.reads()).toBe(before);
    expect(await ali.reads()).not.toContain('har svaret');
  });

  it('or tells the leader: Anna reads what was said and takes it over', async () => {
    const { anna, mona, ali } = trial;
    await ali.say('kollega');
    await ali.press(await ali.card('Godt, at du tænker på din kollega'), 'Jeg vil sige det til lederen');
    const choose = await ali.card('Hvem er du bekymret for?');
    await choose.getByLabel('skriv et navn').fill('Anna Jensen');
    await ali.press(choose, 'Jeg vil fortsætte');
    const tell = await ali.card('Det, lederen får at vide om Anna Jensen');
    await ali.press(tell, 'Jeg vil fortsætte');
    const preview = await ali.card('Det her bliver sendt');
    await ali.picture(preview, 'help-03-tell-preview');
    await ali.press(preview, 'Jeg vil sende det');
    await ali.card('Tak, fordi du siger det');

    const leaders = await mona.card('En kollega er bekymret for Anna Jensen');
    await mona.picture(leaders, 'help-04-concern-leader');
    expect(await leaders.innerText()).not.toContain('Ali');
    const told = await anna.card('En kollega er bekymret for dig');
    await anna.picture(told, 'help-05-concern-told');
    expect(await told.innerText()).toContain('Tal med Anna Jensen i dag');
    expect(await told.innerText()).not.toContain('Ali');
    await anna.press(told, 'Jeg vil fortælle det selv');
    const yours = await anna.card('Så er det dig, der fortæller');
    await mona.card('Anna Jensen har svaret');
    await anna.press(yours, 'Jeg vil begynde');
    await anna.press(await anna.card('Er der nogen, der truer dig lige nu'), 'Nej, jeg vil fortsætte');
    await anna.card('Hvem kommer det fra?');
  });
});

describe('in danger', () => {
  it('who is on call hears after her yes, and she hears that somebody calls', async () => {
    const { anna, ali } = trial;
    await anna.say('hjælp');
    const menu = await anna.card('Sådan kan jeg hjælpe');
    await anna.press(menu, 'Jeg har brug for hjælp nu');
    await anna.press(menu, 'Jeg vil tale med nogen nu');
    const talk = await anna.card('Her kan du tale med nogen nu');
    await anna.picture(talk, 'help-06-talk-now');
    await anna.press(talk, 'Jeg vil give vagten besked');
    const ask = await anna.card('Skal vagten have besked?');
    await anna.picture(ask, 'help-07-alert-ask');
    expect(await ask.innerText()).toContain('Beskeden går til Ali Yilmaz');
    expect(await ali.reads()).not.toContain('har bedt om, at vagten ringer nu');
    await anna.press(ask, 'Ja, jeg vil give vagten besked');
    await anna.card('Jeg giver Ali Yilmaz besked nu');
    const call = await ali.card('Anna Jensen har bedt om, at vagten ringer nu');
    await ali.picture(call, 'help-08-on-call');
    await ali.press(call, 'Jeg ringer nu');
    await anna.picture(await anna.card('Ali Yilmaz svarede'), 'help-09-alert-seen');
  });
});

describe('a draft', () => {
  it('waits where she stopped, with her answers, also when the program is started anew', async () => {
    await trial.anna.say('mine sager');
    await trial.anna.press(await trial.anna.card('Dine sager'), 'Jeg vil fortsætte min kladde');
    const what = await answerWhen(trial.anna, await trial.program.now());
    await what.getByRole('checkbox', { name: 'Nedgørende' }).check();
    await what.getByLabel('Dine egne ord').fill('Det, jeg nåede at skrive');
    await trial.anna.press(what, 'Ikke nu');
    await trial.anna.card('Din kladde er gemt');
    trial = await trial.restart();
    const { anna, mona } = trial;
    await anna.say('chikane');
    await anna.press(await anna.card('Du har en kladde'), 'Jeg vil fortsætte');
    const again = await anna.card('Hvad handler det om?');
    expect(await again.getByRole('checkbox', { name: 'Nedgørende' }).isChecked()).toBe(true);
    expect(await again.getByLabel('Dine egne ord').inputValue()).toBe('Det, jeg nåede at skrive');
    expect(await mona.reads()).not.toContain('Anna Jensen');
  });

  it('she hears once before it is erased, and then it is gone', async () => {
    const { anna, program } = trial;
    await program.moveClock({ advance: 'P6DT1H' });
    await anna.picture(await anna.card('Din kladde bliver slettet'), 'help-10-draft-ends');
    await program.moveClock({ advance: 'P2D' });
    await anna.say('chikane');
    await anna.card('Er der nogen, der truer dig lige nu');
    expect(await anna.reads()).not.toContain('Du har en kladde');
  });
});
