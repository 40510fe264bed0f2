import { strFromU8, unzipSync } from 'fflate';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { privateFile } from '../../src/app/private-file.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { id } from '../organisation/example.ts';
import { actor, menuOf, shown, type Actor } from '../support/actor.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { runUntil, startWorld } from '../support/services.ts';
import { report, type Answers } from '../support/walk.ts';

const evil = `<script>alert("BLÅBÆR")</script> & 'GRØD'`;

const here = eachTestIn(startWorld);

const answers: Answers = {
  what: { words: evil },
  who: { told: 'mona,ali', notTold: 'karen', wordsToLeader: 'true' },
  weight: { impact: '7', absence: 'yes', firstAbsence: '2026-11-20', treatment: 'yes', happenedBefore: 'no' },
};

const card = (caseId: CaseId, verb: string) => ({
  verb,
  data: { caseId, commandId: here.one.services.ids.commandId() },
});

/** The token of the link on the card that Anna gets. */
async function linkFor(anna: Actor, receipt: unknown): Promise<string> {
  const ready = shown(await anna.clicks(await menuOf(anna, receipt), 'make-copy'));
  expect(ready).toContain('Den, der har linket, kan hente filen');
  return /file\?file=([\w-]{43})/.exec(ready)?.[1] ?? '';
}

async function fetched(token: string): Promise<Record<string, string>> {
  const file = await privateFile(here.one.services, token);
  if (!(file?.content instanceof Uint8Array)) throw new Error('There is no file.');
  const files = Object.entries(unzipSync(file.content));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

const later = (iso: string) => here.world.clock.set(here.world.clock.now().add(Temporal.Duration.from(iso)));

describe('a copy for the person', () => {
  it('holds everything that is kept, readable and as data', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    await actor('mona', here.one).clicks(card(caseId, 'acknowledge'), 'acknowledge');
    await here.one.background.settled();
    const files = await fetched(await linkFor(anna, receipt));
    const html = files['kopi.html'] ?? '';
    for (const text of [
      'Sms eller chatbesked',
      'fredag 20. november 2026 kl. 09.30',
      'Hvor meget det fyldte, fra 1 til 10</dt><dd>7',
      'Brug for behandling</dt><dd>Ja',
      'Sket før</dt><dd>Nej',
      'MONA (leder)',
      'Må ikke få besked</dt><dd>KAREN',
      'Kan blive spurgt senere</dt><dd>PETER (stedfortræder)',
      'Udgave 1 af spørgsmålet: Ledere, du har valgt, kan læse det, du har skrevet med egne ord.',
      'Nej, fredag 20. november 2026 kl. 10.00.',
      'Offererstatningsloven § 10',
      'Senest mandag 20. november 2028',
      'Besked om sagen til ALI',
      'MONA kvitterede.',
      'Én gang: fredag 20. november 2026 kl. 10.00.',
      'anna@eksempel.dk',
    ])
      expect(html).toContain(text);
    const data = JSON.parse(files['data.json'] ?? '') as Record<string, unknown>;
    expect(data).toMatchObject({
      private: { words: evil, impact: 7, treatment: true, happenedBefore: false },
      case: { id: caseId, reporter: id('anna') },
      names: { [id('mona')]: 'MONA' },
    });
  });

  it('shows what was written as text, never as markup', async () => {
    const { anna, receipt } = await report(here.one, answers);
    const html = (await fetched(await linkFor(anna, receipt)))['kopi.html'] ?? '';
    expect(html).toContain('&lt;script&gt;alert(&quot;BLÅBÆR&quot;)&lt;/script&gt; &amp; &#39;GRØD&#39;');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/\son\w+=|<img|<iframe|https?:\/\/(?!smba\.example)/);
  });

  it('is the person’s: nobody else can ask for it, and it is recorded', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    for (const word of ['mona', 'ali', 'karen', 'soeren'])
      expect((await actor(word, here.one).clicks(card(caseId, 'make-copy'), 'make-copy')).kind).toBe('text');
    await linkFor(anna, receipt);
    const events = await here.one.services.cases.readEvents(caseId);
    expect(events.filter(({ recorded }) => recorded.event.type === 'CopyWasMade')).toHaveLength(1);
    const history = async (word: string) =>
      shown(await actor(word, here.one).clicks(card(caseId, 'show-history'), 'show-history'));
    expect(await history('anna')).toContain('Du fik en kopi af alt.');
    expect(await history('mona')).not.toContain('kopi');
  });

  it('cannot be fetched after a quarter of an hour', async () => {
    const { anna, receipt } = await report(here.one, answers);
    const token = await linkFor(anna, receipt);
    later('PT14M59S');
    expect(await privateFile(here.one.services, token)).toBeDefined();
    later('PT1S');
    expect(await privateFile(here.one.services, token)).toBeUndefined();
  });

  it('a link of somebody whose case it is not leads nowhere', async () => {
    const { caseId } = await report(here.one, answers);
    const until = '2027-01-01T00:00:00.000Z';
    await here.one.services.links.write('mona', {
      kind: 'private-file',
      caseId,
      person: id('mona'),
      what: 'copy',
      until,
    });
    expect(await privateFile(here.one.services, 'mona')).toBeUndefined();
    await here.one.services.links.write('round', { kind: 'calendar', caseId, round: 1 });
    expect(await privateFile(here.one.services, 'round')).toBeUndefined();
    expect(await privateFile(here.one.services, 'nobody')).toBeUndefined();
  });

  it('is the person’s after a withdrawal too; what was erased is not in it', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    await anna.clicks(card(caseId, 'withdraw-case'), 'withdraw-case');
    await here.one.background.settled();
    const token = await linkFor(anna, receipt);
    expect((await fetched(token))['kopi.html']).toContain('Trukket tilbage');
    await here.one.services.privates.erase(caseId);
    const files = await fetched(token);
    expect(files['kopi.html']).toContain('Dine egne ord og svar er slettet.');
    expect(Object.values(files).join(' ')).not.toContain('BLÅBÆR');
  });

  it('is in the person’s language', async () => {
    const { anna, receipt } = await report(here.one, answers);
    await anna.says('english');
    const ready = shown(await anna.clicks(await menuOf(anna, receipt), 'make-copy'));
    const token = /file\?file=([\w-]{43})/.exec(ready)?.[1] ?? '';
    expect((await fetched(token))['copy.html']).toContain('Who has opened the case');
  });
});

describe('who has opened the case', () => {
  it('the person sees each one with role, first and last time, and how often; nobody else does', async () => {
    const { anna, receipt, caseId } = await report(here.one, answers);
    const readers = async (word: string) => {
      const menu = await menuOf(anna, receipt);
      return shown(await actor(word, here.one).clicks(menu, 'show-readers'));
    };
    expect(await readers('anna')).toContain('Ingen andre har åbnet sagen endnu.');
    await actor('mona', here.one).clicks(card(caseId, 'open-case'), 'open-case');
    await runUntil(here.world, here.one, '2026-11-20T10:30:00Z');
    await actor('mona', here.one).clicks(card(caseId, 'show-history'), 'show-history');
    await actor('ali', here.one).clicks(card(caseId, 'open-case'), 'open-case');
    const list = await readers('anna');
    expect(list).toContain('MONA (leder)');
    expect(list).toContain(
      '2 gange. Første gang fredag 20. november kl. 10.00. Sidste gang fredag 20. november kl. 11.30.',
    );
    expect(list).toContain('Én gang: fredag 20. november kl. 11.30.');
    for (const word of ['mona', 'ali', 'peter']) expect(await readers(word)).not.toContain('gange');
  });
});
