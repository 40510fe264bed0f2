import { describe, expect, it } from 'vitest';
import { DocumentId } from '../../src/case/document-id.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, menuOf, offers, shown } from '../support/actor.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';
import { documentSteps, told, words } from '../support/documents.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const here = eachTestIn(startWorld);
const { press, read, token, fileText } = documentSteps(here);

const listFor = async (word: string, caseId: CaseId) => shown(await press(word, caseId, 'show-documents'));

describe('who has which document', () => {
  const having: Readonly<Record<string, readonly DocumentId[]>> = {
    anna: ['doctor-letter', 'disease-guide', 'easy-draft', 'datatilsynet-complaint', 'power-of-attorney'],
    // Nothing is to be removed in this case.
    mona: DocumentId.options.filter(
      (document) => document !== 'doctor-letter' && document !== 'take-down-list',
    ),
    ali: ['register-draft', 'apv-note', 'yearly-discussion'],
    // Kept out, in the chain but not asked, nothing to do with it.
    karen: [],
    peter: [],
    bo: [],
  };

  it('everybody reads and fetches exactly their own', async () => {
    const { caseId } = await report(here.one, told());
    for (const [word, documents] of Object.entries(having)) {
      const list = await listFor(word, caseId);
      for (const document of DocumentId.options) {
        const isTheirs = documents.includes(document);
        const where = `${word}: ${document}`;
        expect(list.includes(`"value":"${document}"`), where).toBe(isTheirs);
        expect((await press(word, caseId, 'show-document', { document })).kind, where).toBe(
          isTheirs ? 'card' : 'text',
        );
        expect((await fileText(await token(word, caseId, document))) !== undefined, where).toBe(isTheirs);
      }
    }
  });

  it('a withdrawn case has documents for nobody but the person, also behind old links', async () => {
    const { caseId } = await report(here.one, told());
    const link = await token('mona', caseId, 'easy-draft');
    expect(await fileText(link)).toContain('ANNA');
    await press('anna', caseId, 'withdraw-case');
    expect(await fileText(link)).toBeUndefined();
    for (const word of ['mona', 'ali']) expect(await listFor(word, caseId)).not.toContain('easy-draft');
    expect(await listFor('anna', caseId)).toContain('doctor-letter');
  });

  it('is reached from the leader’s, the representative’s and the person’s own case', async () => {
    const { caseId, receipt, anna } = await report(here.one, told());
    for (const word of ['mona', 'ali'])
      expect(offers(await press(word, caseId, 'open-case'), 'show-documents')).toBe(true);
    const menu = await menuOf(anna, receipt);
    const list = cardIn(await anna.clicks(menu, 'show-documents'));
    expect(shown(await anna.clicks(list, 'show-document'))).toContain('Vælg et dokument først.');
  });
});

describe('what stands in them', () => {
  it('own words only with consent, and to those whom the person chose', async () => {
    for (const wordsToLeader of ['true', 'false']) {
      const { caseId } = await report(here.one, told({ wordsToLeader }));
      for (const document of ['easy-draft', 'register-draft', 'police-note', 'apv-note'] as const) {
        const expected = wordsToLeader === 'true' && document !== 'apv-note';
        expect((await read('mona', caseId, document)).includes(words), document).toBe(expected);
        const text = await fileText(await token('mona', caseId, document, 'true'));
        expect(text?.includes(words), document).toBe(expected);
      }
      expect(await read('ali', caseId, 'register-draft')).not.toContain(words);
      const text = await fileText(await token('ali', caseId, 'register-draft', 'true'));
      expect(text).not.toContain(words);
    }
  });

  it('a yes that is taken back within the quarter of an hour takes the words out of the file', async () => {
    const { caseId, receipt, anna } = await report(here.one, told());
    const link = await token('mona', caseId, 'easy-draft');
    expect(await fileText(link)).toContain(words);
    const consents = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-consents'));
    const ask = cardIn(await anna.clicks(consents, 'choose-consent', { consent: 'words' }));
    await anna.clicks(ask, 'change-consent');
    expect(await fileText(link)).not.toContain(words);
  });

  it('the doctor’s letter has the own words only where the person says so', async () => {
    const { caseId } = await report(here.one, told());
    expect(await read('anna', caseId, 'doctor-letter')).not.toContain(words);
    expect(await fileText(await token('anna', caseId, 'doctor-letter'))).not.toContain(words);
    expect(await fileText(await token('anna', caseId, 'doctor-letter', 'true'))).toContain(words);
  });

  it('absence is for whoever leads, and the weight and treatment are in none of them', async () => {
    const { caseId } = await report(here.one, told());
    expect(await read('mona', caseId, 'easy-draft')).toContain('fredag 20. november 2026');
    const representative = await Promise.all(
      (['register-draft', 'apv-note', 'yearly-discussion'] as const).map((document) =>
        read('ali', caseId, document),
      ),
    );
    const seen = representative.join(' ');
    expect(seen).toContain('ANNA');
    expect(seen).not.toMatch(/20\. november|09\.30|uden for arbejdspladsen|Afsender: /);
    for (const document of DocumentId.options) {
      const text = await read('mona', caseId, document);
      expect(text).not.toMatch(/behandling: ja|"7"|fylder/i);
    }
  });

  it('a draft is not a notice: on the card and in the file', async () => {
    const { caseId } = await report(here.one, told());
    expect(await read('mona', caseId, 'easy-draft')).toContain('Et udkast er ikke en anmeldelse.');
    expect(await fileText(await token('mona', caseId, 'easy-draft'))).toContain(
      'Et udkast er ikke en anmeldelse.',
    );
  });

  it('what goes to an authority is in Danish for an English reader, with an explanation; the guide is in English', async () => {
    const { caseId } = await report(here.one, told());
    await actor('mona', here.one).says('english');
    const draft = await read('mona', caseId, 'easy-draft');
    for (const text of [
      'Skadelidte og skaden',
      'The document is in Danish',
      'A draft is not a notification.',
      'Never write a CPR number',
    ])
      expect(draft).toContain(text);
    expect(draft).not.toContain('Et udkast er ikke en anmeldelse.');
    expect(await fileText(await token('mona', caseId, 'easy-draft'))).toContain(
      'Et udkast er ikke en anmeldelse.',
    );
    expect(await fileText(await token('mona', caseId, 'disease-guide'))).toContain('within five days');
  });
});

describe('a no to help with the police', () => {
  const decide = async (caseId: CaseId) => {
    const of = { approval: 'police-help', round: 1 };
    await press('mona', caseId, 'open-approval', { approval: 'police-help' });
    await press('mona', caseId, 'record-legal-check', { ...of, asked: id('helle'), askedOn: '2026-11-20' });
    await press('mona', caseId, 'decide-approval', {
      ...of,
      answer: 'no',
      reason: 'advised-against',
      comment: 'Vi taler sammen på mandag.',
    });
    await here.one.background.settled();
  };

  it('brings the person the note with its reason, from the card that tells of it, without who in HR was asked', async () => {
    const { caseId, anna } = await report(here.one, told());
    expect(await listFor('anna', caseId)).not.toContain('police-note');
    expect((await press('anna', caseId, 'show-document', { document: 'police-note' })).kind).toBe('text');
    await decide(caseId);
    const card = here.world.messenger.to('anna').at(-1)?.outgoing.card;
    const note = shown(await anna.clicks(card, 'show-document'));
    const reason = textsIn('da').approvals.reasons['advised-against'];
    for (const each of [
      reason,
      'Vi taler sammen på mandag.',
      'Du kan altid selv melde det til politiet',
      'HR, ',
    ])
      expect(note).toContain(each);
    expect(note).not.toMatch(/HELLE|Tal med personen|Spørg personen/);
    expect(await fileText(await token('anna', caseId, 'police-note'))).toContain(reason);
    expect(await read('mona', caseId, 'police-note')).toContain('HELLE');
    expect((await press('ali', caseId, 'show-document', { document: 'police-note' })).kind).toBe('text');
  });
});

it('the person has a copy of the EASY draft with their own absence, where an accident is to be notified', async () => {
  const { caseId } = await report(here.one, told());
  const copy = await read('anna', caseId, 'easy-draft');
  expect(copy).toContain('fredag 20. november 2026');
  expect(copy).toContain('din egen kopi');
  expect(copy).not.toMatch(/[Ss]pørg personen|sammen med den, det handler om/);
  expect(
    offers(await press('anna', caseId, 'show-document', { document: 'easy-draft' }), 'enter-receipt'),
  ).toBe(false);
  const without = await report(here.one, {}, 'peter');
  expect(await listFor('peter', without.caseId)).not.toContain('easy-draft');
  await press('mona', caseId, 'open-approval', { approval: 'accident-notice' });
  await press('mona', caseId, 'decide-approval', {
    approval: 'accident-notice',
    round: 1,
    answer: 'no',
    reason: 'registered-inside',
    comment: '',
  });
  await here.one.background.settled();
  const declined = (await here.one.services.cases.readHead(caseId))?.state.approvals['accident-notice'];
  expect(declined?.status).toBe('declined');
  expect(await listFor('anna', caseId)).not.toContain('easy-draft');
});

it('the list of what is to be removed has dates, rungs and answers, for the person and whoever leads', async () => {
  const address = 'https://facebook.example/groups/hemmelig/1';
  const { caseId } = await report(here.one, { what: { kinds: 'exposure', channels: 'social-media' } });
  for (const word of ['anna', 'mona']) expect(await listFor(word, caseId)).not.toContain('take-down-list');
  await press('anna', caseId, 'add-take-down', { place: 'meta', address });
  const item = { item: 1, on: '2026-11-20' };
  await press('mona', caseId, 'request-take-down', { ...item, rung: 'platform' });
  await press('mona', caseId, 'answer-take-down', { ...item, answer: 'refused' });
  await press('mona', caseId, 'request-take-down', { ...item, rung: 'host' });
  for (const word of ['anna', 'mona']) {
    for (const text of [
      await read(word, caseId, 'take-down-list'),
      (await fileText(await token(word, caseId, 'take-down-list'))) ?? '',
    ])
      for (const each of [
        address,
        'Facebook',
        'Tjenesten eller siden selv: spurgt fredag 20. november 2026. Svar: de vil ikke fjerne det.',
        'Sidens vært eller en søgemaskine: spurgt fredag 20. november 2026.',
      ])
        expect(text, word).toContain(each);
  }
  expect(shown(await press('mona', caseId, 'open-task', { task: 'take-down' }))).toContain(
    'Jeg vil se listen som dokument',
  );
  for (const word of ['ali', 'karen', 'bo'])
    expect((await press(word, caseId, 'show-document', { document: 'take-down-list' })).kind).toBe('text');
  await here.one.services.privates.erase(caseId);
  expect(await read('mona', caseId, 'take-down-list')).not.toContain(address);
});
