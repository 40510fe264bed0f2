import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { privateFile } from '../../src/app/private-file.ts';
import { DocumentId } from '../../src/case/document-id.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, menuOf, offers, shown } from '../support/actor.ts';
import { textOfDocx } from '../support/docx.ts';
import { startWorld, type Instance, type World } from '../support/services.ts';
import { report, type Answers } from '../support/walk.ts';

const words = 'BLÅBÆRGRØDhemmelig7731';

let world: World;
let one: Instance;

beforeEach(async () => {
  world = await startWorld();
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

const told = (more: object = {}): Answers => ({
  what: { kinds: 'threat', words },
  who: { told: 'mona,ali', notTold: 'karen', wordsToLeader: 'true', ...more },
  weight: { impact: '7', absence: 'yes', firstAbsence: '2026-11-20', treatment: 'yes', happenedBefore: 'no' },
});

const press = (word: string, caseId: CaseId, verb: string, inputs: object = {}) =>
  actor(word, one).clicks({ verb, data: { caseId, commandId: one.services.ids.commandId() } }, verb, inputs);

const listFor = async (word: string, caseId: CaseId) => shown(await press(word, caseId, 'show-documents'));
const read = async (word: string, caseId: CaseId, document: DocumentId) =>
  shown(await press(word, caseId, 'show-document', { document }));

/** The token of the link on the card of a document; nothing where there is none. */
async function token(word: string, caseId: CaseId, document: DocumentId, withWords = 'false') {
  const card = shown(await press(word, caseId, 'get-document', { document, withWords }));
  return /file\?file=([\w-]{43})/.exec(card)?.[1];
}

/** What the file says; nothing where there is none. */
async function fileText(link: string | undefined): Promise<string | undefined> {
  const file = link === undefined ? undefined : await privateFile(one.services, link);
  return file?.content instanceof Uint8Array ? textOfDocx(file.content) : undefined;
}

const later = (iso: string) => world.clock.set(world.clock.now().add(Temporal.Duration.from(iso)));

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
    const { caseId } = await report(one, told());
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
    const { caseId } = await report(one, told());
    const link = await token('mona', caseId, 'easy-draft');
    expect(await fileText(link)).toContain('ANNA');
    await press('anna', caseId, 'withdraw-case');
    expect(await fileText(link)).toBeUndefined();
    for (const word of ['mona', 'ali']) expect(await listFor(word, caseId)).not.toContain('easy-draft');
    expect(await listFor('anna', caseId)).toContain('doctor-letter');
  });

  it('is reached from the leader’s, the representative’s and the person’s own case', async () => {
    const { caseId, receipt, anna } = await report(one, told());
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
      const { caseId } = await report(one, told({ wordsToLeader }));
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
    const { caseId, receipt, anna } = await report(one, told());
    const link = await token('mona', caseId, 'easy-draft');
    expect(await fileText(link)).toContain(words);
    const consents = cardIn(await anna.clicks(await menuOf(anna, receipt), 'show-consents'));
    const ask = cardIn(await anna.clicks(consents, 'choose-consent', { consent: 'words' }));
    await anna.clicks(ask, 'change-consent');
    expect(await fileText(link)).not.toContain(words);
  });

  it('the doctor’s letter has the own words only where the person says so', async () => {
    const { caseId } = await report(one, told());
    expect(await read('anna', caseId, 'doctor-letter')).not.toContain(words);
    expect(await fileText(await token('anna', caseId, 'doctor-letter'))).not.toContain(words);
    expect(await fileText(await token('anna', caseId, 'doctor-letter', 'true'))).toContain(words);
  });

  it('absence is for whoever leads, and the weight and treatment are in none of them', async () => {
    const { caseId } = await report(one, told());
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
    const { caseId } = await report(one, told());
    expect(await read('mona', caseId, 'easy-draft')).toContain('Et udkast er ikke en anmeldelse.');
    expect(await fileText(await token('mona', caseId, 'easy-draft'))).toContain(
      'Et udkast er ikke en anmeldelse.',
    );
  });

  it('what goes to an authority is in Danish for an English reader, with an explanation; the guide is in English', async () => {
    const { caseId } = await report(one, told());
    await actor('mona', one).says('english');
    const draft = await read('mona', caseId, 'easy-draft');
    for (const text of [
      'Skadelidte og skaden',
      'The document itself is in Danish',
      'Never write a CPR number',
    ])
      expect(draft).toContain(text);
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
    await one.background.settled();
  };

  it('brings the person the note with its reason, from the card that tells of it, without who in HR was asked', async () => {
    const { caseId, anna } = await report(one, told());
    expect(await listFor('anna', caseId)).not.toContain('police-note');
    expect((await press('anna', caseId, 'show-document', { document: 'police-note' })).kind).toBe('text');
    await decide(caseId);
    const card = world.messenger.to('anna').at(-1)?.outgoing.card;
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
  const { caseId } = await report(one, told());
  const copy = await read('anna', caseId, 'easy-draft');
  expect(copy).toContain('fredag 20. november 2026');
  expect(copy).toContain('din egen kopi');
  expect(copy).not.toMatch(/[Ss]pørg personen|sammen med den, det handler om/);
  expect(
    offers(await press('anna', caseId, 'show-document', { document: 'easy-draft' }), 'enter-receipt'),
  ).toBe(false);
  const without = await report(one, {}, 'peter');
  expect(await listFor('peter', without.caseId)).not.toContain('easy-draft');
  await press('mona', caseId, 'open-approval', { approval: 'accident-notice' });
  await press('mona', caseId, 'decide-approval', {
    approval: 'accident-notice',
    round: 1,
    answer: 'no',
    reason: 'registered-inside',
    comment: '',
  });
  await one.background.settled();
  const declined = (await one.services.cases.readHead(caseId))?.state.approvals['accident-notice'];
  expect(declined?.status).toBe('declined');
  expect(await listFor('anna', caseId)).not.toContain('easy-draft');
});

it('the list of what is to be removed has dates, rungs and answers, for the person and whoever leads', async () => {
  const address = 'https://facebook.example/groups/hemmelig/1';
  const { caseId } = await report(one, { what: { kinds: 'exposure', channels: 'social-media' } });
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
  await one.services.privates.erase(caseId);
  expect(await read('mona', caseId, 'take-down-list')).not.toContain(address);
});

describe('the number that came back', () => {
  const enter = async (word: string, caseId: CaseId, document: DocumentId, receipt: string) =>
    shown(await press(word, caseId, 'enter-receipt', { document, receipt }));
  const stateOf = async (caseId: CaseId) => (await one.services.cases.readHead(caseId))?.state;

  it('finishes the task, and the draft is no draft any more: on the card and in the file', async () => {
    const { caseId } = await report(one, told());
    expect(await read('mona', caseId, 'easy-draft')).toContain('Kvitteringsnummer fra EASY');
    const card = await enter('mona', caseId, 'easy-draft', ' EASY-2026-004711 ');
    expect(card).toContain('Nummeret er gemt, og opgaven er færdig.');
    expect(card).not.toContain('Et udkast er ikke en anmeldelse');
    expect((await stateOf(caseId))?.tasks['accident-notice']).toMatchObject({
      receipt: 'EASY-2026-004711',
      outcome: { status: 'done' },
    });
    const file = await fileText(await token('mona', caseId, 'easy-draft'));
    expect(file).toContain('EASY-2026-004711');
    expect(file).not.toContain('Et udkast er ikke en anmeldelse');
    // The other draft is still one.
    expect(await read('ali', caseId, 'register-draft')).toContain('Et udkast er ikke en registrering');
    await enter('ali', caseId, 'register-draft', 'SN-2026-12');
    expect(await read('mona', caseId, 'register-draft')).toContain('SN-2026-12');
  });

  it('is a number and no CPR number; everything else is kept nowhere', async () => {
    const { caseId } = await report(one, told());
    const tries = {
      '': 'Skriv nummeret først.',
      '010190-1234': 'ligner et CPR-nummer',
      'ja tak': 'ligner ikke',
    };
    for (const [typed, answer] of Object.entries(tries)) {
      const card = await enter('mona', caseId, 'easy-draft', typed);
      expect(card).toContain(answer);
      expect(card).not.toContain('010190');
    }
    expect((await stateOf(caseId))?.tasks['accident-notice']?.receipt).toBeUndefined();
    expect(JSON.stringify(await one.services.cases.readEvents(caseId))).not.toContain('010190');
  });

  it('is entered by those who may, for what has one, while the case is open', async () => {
    const { caseId } = await report(one, told());
    for (const [word, document] of [
      ['ali', 'easy-draft'],
      ['karen', 'register-draft'],
      ['anna', 'disease-guide'],
      ['mona', 'apv-note'],
    ] as const)
      expect(await enter(word, caseId, document, 'SN-2026-12'), word).not.toContain('gemt');
    await press('anna', caseId, 'need-nothing-more');
    await press('mona', caseId, 'close-case');
    expect((await stateOf(caseId))?.status).toBe('closed');
    expect(await enter('mona', caseId, 'register-draft', 'SN-2026-12')).toContain('Sagen er ikke åben');
    expect((await stateOf(caseId))?.tasks.register?.receipt).toBeUndefined();
  });
});

describe('the link', () => {
  it('ends after a quarter of an hour, and has a name that says nothing', async () => {
    const { caseId } = await report(one, told());
    const link = (await token('mona', caseId, 'easy-draft')) ?? '';
    later('PT14M59S');
    expect(await privateFile(one.services, link)).toMatchObject({ name: 'dokument.docx' });
    later('PT1S');
    expect(await privateFile(one.services, link)).toBeUndefined();
  });

  it('of somebody who may not have it leads nowhere, nor does one that asks for something else', async () => {
    const { caseId } = await report(one, told());
    const until = '2027-01-01T00:00:00.000Z';
    const links = [
      ['karen', 'easy-draft.da'],
      ['mona', 'doctor-letter.da'],
      ['ali', 'easy-draft.da.words'],
      ['mona', 'easy-draft'],
      ['mona', '__proto__.da'],
      ['mona', undefined],
    ] as const;
    for (const [word, item] of links) {
      await one.services.links.write('link', {
        kind: 'private-file',
        what: 'document',
        caseId,
        person: id(word),
        until,
        ...(item === undefined ? {} : { item }),
      });
      expect(await privateFile(one.services, 'link'), `${word} ${String(item)}`).toBeUndefined();
    }
  });
});

it('that it was read and fetched is recorded, and shown to the person and to whoever did it', async () => {
  const { caseId } = await report(one, told());
  await read('mona', caseId, 'easy-draft');
  await token('mona', caseId, 'easy-draft');
  await read('anna', caseId, 'doctor-letter');
  const events = (await one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);
  expect(events.filter(({ type }) => type === 'DocumentWasMade')).toEqual([
    { type: 'DocumentWasMade', by: id('mona'), document: 'easy-draft', fetched: false },
    { type: 'DocumentWasMade', by: id('mona'), document: 'easy-draft', fetched: true },
    { type: 'DocumentWasMade', by: id('anna'), document: 'doctor-letter', fetched: false },
  ]);
  const history = async (word: string) => shown(await press(word, caseId, 'show-history'));
  expect(await history('anna')).toContain('MONA hentede et dokument: Udkast til EASY.');
  const monas = await history('mona');
  expect(monas).toContain('Du læste et dokument: Udkast til EASY.');
  expect(monas).not.toContain('lægen');
  // Reading is not acting.
  expect((await one.services.cases.readHead(caseId))?.state.acted).toEqual([]);
});

it('the same click twice is one event, and answers twice', async () => {
  const { caseId } = await report(one, told());
  const card = { verb: 'get-document', data: { caseId, commandId: one.services.ids.commandId() } };
  const inputs = { document: 'apv-note', withWords: 'false' };
  const answers = [1, 2].map(async () =>
    shown(await actor('mona', one).clicks(card, 'get-document', inputs)),
  );
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/file\?file=/);
  const events = (await one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);
  expect(events.filter(({ type }) => type === 'DocumentWasMade')).toHaveLength(1);
});
