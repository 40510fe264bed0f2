import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from './support/download.ts';
import { openMenu } from './support/intake.ts';
import { send } from './support/report.ts';
import { picture, sendPicture } from './support/send-file.ts';
import { startTrial, type Trial } from './support/trial.ts';

/*
 * What Anna decides, as she clicks it on the real program: what she keeps, who is told and who is not, what she takes
 * back, and what she can see of her own case.
 */
let trial: Trial;

beforeAll(async () => {
  trial = await startTrial('employee');
});
afterAll(() => trial.stop());

const words = 'De skriver om min gade og min datter';
const evidence = picture(1);
const text = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);

describe('evidence', () => {
  it('a picture that she sends is kept, by itself and before there is a case', async () => {
    const { anna } = trial;
    await sendPicture(anna, evidence);
    const received = await anna.card('Filen er gemt');
    await anna.picture(received, 'employee-01-evidence-received');
    expect(await received.innerText()).toContain('Jeg viser det ikke til andre');
  });

  it('she gives it a name, and finds it in her list by that name', async () => {
    const { anna } = trial;
    await anna.press(await anna.card('Filen er gemt'), 'Jeg vil give det et navn');
    await anna.press(await anna.card('Det, du har gemt'), 'Jeg vil give den et navn');
    const name = await anna.card('Giv filen et navn');
    await anna.picture(name, 'employee-02-evidence-name');
    await name.getByRole('textbox', { name: 'Navn' }).fill('Opslaget fra mandag');
    await anna.press(name, 'Jeg vil gemme navnet');
    const list = await anna.card('Det, du har gemt');
    await anna.picture(list, 'employee-03-evidence-list');
    expect(await list.innerText()).toContain('Opslaget fra mandag');
  });

  it('the link gives her the very bytes that she sent', async () => {
    const { anna } = trial;
    await anna.press(await anna.card('Det, du har gemt'), 'Jeg vil se filen');
    const link = await anna.card('Her er linket');
    const file = await download(anna, link, 'Jeg vil hente filen');
    expect(file.bytes.equals(evidence)).toBe(true);
    await anna.press(link, 'Jeg vil tilbage til listen');
  });

  it('one that she removes is gone from the list, and the other stays', async () => {
    const { anna } = trial;
    await sendPicture(anna, picture(2), 'Den forkerte');
    await anna.press(await anna.card(/Filen er gemt.*Den forkerte/s), 'Jeg vil give det et navn');
    const both = await anna.card('Du har gemt 2 filer');
    await both.getByRole('radio', { name: 'Den forkerte' }).check();
    await anna.press(both, 'Mere');
    await anna.press(both, 'Jeg vil fjerne filen');
    const remove = await anna.card('Vil du fjerne filen?');
    await anna.picture(remove, 'employee-04-evidence-remove');
    await anna.press(remove, 'Ja, jeg vil fjerne den');
    const list = await anna.card('Du har gemt en fil');
    expect(await list.innerText()).toContain('Opslaget fra mandag');
    expect(await list.innerText()).not.toContain('Den forkerte');
  });
});

describe('somebody is kept out before the report', () => {
  it('and sees nothing of it, while the one she chose is told', async () => {
    const { anna, mona, ali, program } = trial;
    const before = await ali.reads();
    await anna.press(await anna.card('Det, du har gemt'), 'Jeg vil tilbage til kladden');
    await send(anna, {
      today: await program.now(),
      kind: 'Trusler',
      words,
      told: ['Mona Holm (leder)'],
      notTold: ['Ali Yilmaz (arbejdsmiljørepræsentant)'],
      mayReadWords: true,
    });
    const told = await mona.card('En sag kan ikke vente');
    await mona.press(told, 'Åbn sagen');
    const view = await mona.card('Anna Jensen har brug for dig');
    await mona.picture(view, 'employee-05-urgent-leader-case');
    expect(await view.innerText()).toContain(words);
    expect(await ali.reads()).toBe(before);
  });
});

describe('her own case', () => {
  it('shows her who has opened it', async () => {
    const { anna } = trial;
    const menu = await openMenu(anna);
    await anna.press(menu, 'Jeg vil se, hvem der ved det');
    await anna.press(menu, 'Jeg vil se, hvem der har læst');
    const readers = await anna.card('Hvem har åbnet din sag?');
    await anna.picture(readers, 'employee-06-readers');
    expect(await readers.innerText()).toMatch(/Mona Holm.*Én gang/s);
  });

  it('a consent that she takes back stops at once what it allowed', async () => {
    const { anna, mona } = trial;
    const menu = await openMenu(anna);
    await anna.press(menu, 'Jeg vil se, hvem der ved det');
    await anna.press(menu, 'Jeg vil se mine samtykker');
    const consents = await anna.card('Dine samtykker');
    await anna.picture(consents, 'employee-07-consents');
    await consents.getByRole('radio', { name: 'må læse mine egne ord' }).check();
    await anna.press(consents, 'Jeg vil se det, jeg har valgt');
    const ask = await anna.card('Vil du trække dit ja tilbage?');
    await anna.picture(ask, 'employee-08-consent-ask');
    await anna.press(ask, 'Ja, jeg trækker det tilbage');
    await anna.picture(await anna.card('Dit ja er trukket tilbage'), 'employee-09-consent-changed');
    await mona.press(await mona.card('Nyt svar fra Anna Jensen'), 'Jeg vil se sagen');
    expect(await (await mona.card('Anna Jensen har brug for dig')).innerText()).not.toContain(words);
  });

  it('a copy of all of it comes by a link that opens', async () => {
    const { anna } = trial;
    const menu = await openMenu(anna);
    await anna.press(menu, 'Jeg vil se forløb eller kopi');
    await anna.press(menu, 'Jeg vil have en kopi');
    const ready = await anna.card('Din kopi er klar');
    await anna.picture(ready, 'employee-10-copy-ready');
    const { bytes } = await download(anna, ready, 'Jeg vil hente kopien');
    const files = Object.entries(unzipSync(bytes));
    const page = files.find(([name]) => name.endsWith('.html'))?.[1];
    expect(text(page)).toContain(words);
    expect(text(page)).toContain('Opslaget fra mandag');
  });
});

describe('the evidence, all at once', () => {
  /** The archive that comes of the card that offers it. */
  async function fetchAll(withWords: boolean) {
    const { anna } = trial;
    const list = await anna.card(/Det, du har gemt.*Jeg vil tilbage til sagen/s);
    await anna.press(list, 'Mere');
    await anna.press(list, 'Jeg vil hente det hele samlet');
    const ask = await anna.card('Alt, hvad du har gemt, i én fil');
    if (withWords) await ask.getByRole('checkbox', { name: 'Mine egne ord' }).check();
    await anna.picture(ask, 'employee-11-pack');
    await anna.press(ask, 'Jeg vil hente den');
    const link = await anna.card('Her er linket');
    const { name, bytes } = await download(anna, link, 'Jeg vil hente filen');
    await anna.press(link, 'Jeg vil tilbage til listen');
    return { name, files: unzipSync(bytes) };
  }

  it('is one archive: the bytes that she sent, their fingerprint, and an overview without her words', async () => {
    const { anna } = trial;
    const menu = await openMenu(anna);
    await anna.press(menu, 'Jeg vil se svar og beviser');
    await anna.press(menu, 'Jeg vil se det, jeg har gemt');
    const { name, files } = await fetchAll(false);
    expect(name).toBe('beviser.zip');
    expect(evidence.equals(files['01-billede.png'] ?? new Uint8Array())).toBe(true);
    const hash = createHash('sha256').update(evidence).digest('hex');
    expect(text(files['SHA256SUMS.txt'])).toBe(`${hash}  01-billede.png\n`);
    expect(text(files['00-oversigt.html'])).toContain('Opslaget fra mandag');
    expect(text(files['00-oversigt.html'])).not.toContain(words);
    expect(text(files['forloeb.csv'])).toContain('fil modtaget');
  });

  it('has her words when she ticks them', async () => {
    const { files } = await fetchAll(true);
    expect(text(files['00-oversigt.html'])).toContain(words);
  });
});

describe('somebody is kept out later', () => {
  it('and neither hears more nor can do more with the card that is left', async () => {
    const { anna, mona, ali, program } = trial;
    const alis = await ali.reads();
    const menu = await openMenu(anna);
    await anna.press(menu, 'Jeg vil se, hvem der ved det');
    await anna.press(menu, 'Jeg vil se, hvem der er med');
    await anna.press(await anna.card('Hvem er med i sagen?'), 'Jeg vil holde en person ude');
    const find = await anna.card('Hvem må ikke vide mere?');
    await find.getByRole('radio', { name: 'Mona Holm' }).check();
    await anna.press(find, 'Jeg vælger den person');
    const ask = await anna.card('Vil du holde Mona Holm ude?');
    await anna.picture(ask, 'employee-12-exclude');
    expect(await ask.innerText()).toContain('Mona Holm har åbnet sagen');
    await anna.press(ask, 'Ja, jeg vil holde personen ude');
    await anna.card('Mona Holm får ikke mere at vide fra mig');
    const before = (await mona.cards()).length;
    await mona.press(await mona.card('Anna Jensen har brug for dig'), 'Kvittér');
    await program.moveClock({ advance: 'P3D' });
    expect((await mona.cards()).length).toBe(before);
    expect((await anna.cards()).join('\n')).not.toContain('Mona Holm har set det');
    expect(await ali.reads()).toBe(alis);
  });
});
