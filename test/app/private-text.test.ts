import type { TableClient, TableEntity } from '@azure/data-tables';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { keyRing } from '../../src/adapters/system/key-ring.ts';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import { eraseCase } from '../../src/app/private-text/erase-case.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { eraseOldDrafts } from '../../src/app/erase-drafts.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { accepted } from '../../src/case/decision.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { KeyEncryption } from '../../src/ports/key-encryption.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, shown, titleOf } from '../support/actor.ts';
import { startAzureWorld, type AzureWorld } from '../support/azure-world.ts';
import { answeringOnly, type Instance } from '../support/services.ts';
import { everythingIn, rowsOf } from '../support/storage.ts';
import { fillIn, report } from '../support/walk.ts';

const words = 'BLÅBÆRGRØDhemmelig7731';
const da = textsIn('da');
const asked = { because: 'asked' } as const;

let world: AzureWorld;
let one: Instance;

beforeEach(async () => {
  world = await startAzureWorld();
  await world.introduce();
  one = world.start();
});
afterEach(() => world.stop());

const tables = () => world.storage.tables;
const advance = (duration: string) => world.clock.advance(Temporal.Duration.from(duration));
const read = (caseId: CaseId) => one.services.privates.read(caseId);
const report1 = (word = 'anna') => report(one, { what: { words }, who: { wordsToLeader: 'true' } }, word);
const withdraw = (caseId: CaseId, word = 'anna') =>
  actor(word, one).clicks(
    { verb: 'withdraw-case', data: { caseId, commandId: one.services.ids.commandId() } },
    'withdraw-case',
  );
const monaSees = async (caseId: CaseId) =>
  shown(
    await actor('mona', one).clicks(
      { verb: 'open-case', data: { caseId, commandId: one.services.ids.commandId() } },
      'open-case',
    ),
  );

/** Ends a case without waiting for what a leader waits for. */
const close = (caseId: CaseId) =>
  runCommand(one.services, {
    caseId,
    decide: () => accepted([{ type: 'CaseWasClosed', by: id('mona') }]),
  });

/** A case that has ended, with words in it. */
async function endedCase(): Promise<CaseId> {
  const { caseId } = await report1();
  await withdraw(caseId);
  await one.background.settled();
  return caseId;
}

/** Every row of these tables, to be put back later over whatever is there. */
async function copyOf(...names: (keyof AzureWorld['storage']['tables'])[]): Promise<() => Promise<void>> {
  const copies = await Promise.all(names.map(async (name) => ({ name, rows: await rowsOf(tables()[name]) })));
  return async () => {
    for (const { name, rows } of copies)
      for (const row of rows) await tables()[name].upsertEntity(row as TableEntity, 'Replace');
  };
}

/** Changes the bytes of a column of a row, behind the program's back. */
async function tamper(
  table: TableClient,
  key: string,
  column: string,
  change: (bytes: Buffer) => Uint8Array,
): Promise<void> {
  const row = await table.getEntity(key, key);
  const bytes = Buffer.from(row[column] as Uint8Array);
  await table.updateEntity({ partitionKey: key, rowKey: key, [column]: change(bytes) }, 'Merge');
}

const flipped = (at: number) => (bytes: Buffer) =>
  Uint8Array.from(bytes, (byte, index) => (index === (at + bytes.length) % bytes.length ? byte ^ 1 : byte));

describe('what is erased cannot be read', () => {
  it('though every row of every table but the keys’ is put back from a copy', async () => {
    const caseId = await endedCase();
    const everythingElse = Object.keys(tables()).filter((name) => name !== 'keys') as 'cases'[];
    const putBack = await copyOf(...everythingElse);
    expect((await eraseCase(one.services, caseId, asked)).kind).toBe('done');
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    expect(await rowsOf(tables().private)).toEqual([]);
    await putBack();
    expect(await rowsOf(tables().private)).toHaveLength(1);
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    for (const row of await rowsOf(tables().keys))
      if (row['kind'] === 'case') expect(row['wrapped']).toHaveLength(0);
  });

  it('and nothing can be written after it', async () => {
    const caseId = await endedCase();
    await eraseCase(one.services, caseId, asked);
    await expect(one.services.privates.write(caseId, { words })).rejects.toThrow(StorageUnavailable);
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    expect(await rowsOf(tables().private)).toEqual([]);
  });

  it('and an erased draft neither', async () => {
    const { anna } = await fillIn(one, { what: { words } });
    const putBack = await copyOf('drafts');
    await anna.clicks(cardIn(await anna.says('chikane')), 'discard-draft');
    expect(await rowsOf(tables().keys)).toEqual([]);
    await putBack();
    expect(titleOf(await anna.says('chikane'))).toBe(da.draftUnreadable.title);
    // The person is not stuck.
    await anna.clicks(cardIn(await anna.says('chikane')), 'discard-draft');
    expect(titleOf(await anna.says('chikane'))).toBe(da.greeting.title);
  });

  it('the record and both cards say so; the rest of the case stays', async () => {
    const { caseId, anna } = await report1();
    expect(await monaSees(caseId)).toContain(words);
    await close(caseId);
    await eraseCase(one.services, caseId, asked);
    expect(await monaSees(caseId)).toContain(da.leaderCase.wordsErased);
    const last = (await one.services.cases.readEvents(caseId)).at(-1);
    expect(last?.recorded.event).toEqual({ type: 'PrivateTextWasErased', because: 'asked' });
    const own = { verb: 'show-case', data: { caseId, commandId: one.services.ids.commandId() } };
    expect(shown(await anna.clicks(own, 'show-case'))).toContain(da.reporterCase.wordsErased);
    expect((await eraseCase(one.services, caseId, asked)).kind).toBe('nothing');
  });

  it('an open case is never erased', async () => {
    const { caseId } = await report1();
    expect(await eraseCase(one.services, caseId, asked)).toMatchObject({ reason: 'still-open' });
    advance('P20Y');
    await sweepPrivateText(one.services);
    expect(await read(caseId)).toMatchObject({ report: { words } });
  });

  it('the record comes first, and nobody is shown the words from then on; the sweep finishes what a crash cut short', async () => {
    const { caseId, anna } = await report1();
    await close(caseId);
    const dying = world.start(() => ({
      privates: { ...one.services.privates, erase: () => Promise.reject(new StorageUnavailable('died')) },
    }));
    await expect(eraseCase(dying.services, caseId, asked)).rejects.toThrow(StorageUnavailable);
    expect(await monaSees(caseId)).not.toContain(words);
    expect(await monaSees(caseId)).toContain(da.leaderCase.wordsErased);
    const again = { verb: 'reopen-case', data: { caseId, commandId: one.services.ids.commandId() } };
    await anna.clicks(again, 'reopen-case');
    advance('PT25H');
    await sweepPrivateText(one.services);
    expect((await one.services.cases.readHead(caseId))?.state.status).toBe('open');
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    expect(await rowsOf(tables().private)).toEqual([]);
  });

  it('a case that is opened again in that very moment keeps its words', async () => {
    const { caseId, anna } = await report1();
    await close(caseId);
    const again = { verb: 'reopen-case', data: { caseId, commandId: one.services.ids.commandId() } };
    const racing = world.start(({ cases }) => ({
      cases: {
        ...cases,
        async commit(commit) {
          await anna.clicks(again, 'reopen-case');
          return cases.commit(commit);
        },
      },
    }));
    expect(await eraseCase(racing.services, caseId, asked)).toMatchObject({ reason: 'still-open' });
    expect(await read(caseId)).toMatchObject({ report: { words } });
    expect(await monaSees(caseId)).toContain(words);
  });
});

describe('retention', () => {
  it('erases 60 months after the end, not a day earlier, and the record says so', async () => {
    const caseId = await endedCase();
    world.clock.set(Temporal.Instant.from('2031-11-20T08:59:00Z'));
    await sweepPrivateText(one.services);
    expect(await read(caseId)).toMatchObject({ report: { words } });
    advance('PT2M');
    await sweepPrivateText(one.services);
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    const events = await one.services.cases.readEvents(caseId);
    const because = events
      .map(({ recorded }) => recorded.event)
      .filter(({ type }) => type === 'PrivateTextWasErased');
    expect(because).toEqual([{ type: 'PrivateTextWasErased', because: 'retention' }]);
    const { version } = (await one.services.cases.readHead(caseId)) ?? {};
    await sweepPrivateText(one.services);
    expect((await one.services.cases.readHead(caseId))?.version).toBe(version);
  });
});

describe('a draft’s key goes', () => {
  const keysOfDrafts = async () => (await rowsOf(tables().keys)).filter((row) => row['kind'] === 'draft');

  it('when it is sent', async () => {
    await report1();
    expect(await keysOfDrafts()).toEqual([]);
  });

  it('when it is discarded', async () => {
    const { anna } = await fillIn(one);
    expect(await keysOfDrafts()).toHaveLength(1);
    await anna.clicks(cardIn(await anna.says('chikane')), 'discard-draft');
    expect(await keysOfDrafts()).toEqual([]);
  });

  it('when it is seven days old, readable or not, and stays while somebody writes', async () => {
    const { caseId } = await fillIn(one);
    advance('PT167H');
    await eraseOldDrafts(one.services);
    await sweepPrivateText(one.services);
    expect(await keysOfDrafts()).toHaveLength(1);
    await tamper(tables().drafts, `draft_${id('anna')}`, 'sealed', flipped(-1));
    advance('PT2H');
    await eraseOldDrafts(one.services);
    expect(await rowsOf(tables().drafts), caseId).toEqual([]);
    expect(await keysOfDrafts()).toEqual([]);
  });

  it('not when the draft is taken up again in the very moment', async () => {
    const { anna, preview } = await fillIn(one, { what: { words } });
    advance('P8D');
    const racing = world.start(({ sealed }) =>
      privateText({
        ...sealed,
        drafts: {
          ...sealed.drafts,
          async remove(person, tag) {
            await anna.clicks(preview, 'step-back');
            return sealed.drafts.remove(person, tag);
          },
        },
      }),
    );
    await eraseOldDrafts(racing.services);
    const kept = await one.services.drafts.read(id('anna'));
    expect(kept?.draft).toMatchObject({ step: 'weight', answers: { words } });
  });

  it('a day after a crash that left it behind', async () => {
    const { anna } = await fillIn(one);
    const dying = world.start((usual) =>
      privateText({
        ...usual.sealed,
        keys: { ...usual.sealed.keys, remove: () => Promise.reject(new StorageUnavailable('died')) },
      }),
    );
    await actor('anna', dying).clicks(cardIn(await anna.says('chikane')), 'discard-draft');
    expect(await keysOfDrafts()).toHaveLength(1);
    advance('PT25H');
    await sweepPrivateText(one.services);
    expect(await keysOfDrafts()).toEqual([]);
  });
});

describe('a report that fails between key, text and commit', () => {
  const down = () => Promise.reject(new StorageUnavailable('died'));
  const failing: [string, (usual: Instance['services']) => Partial<Instance['services']>][] = [
    ['key', ({ sealed }) => privateText({ ...sealed, keys: { ...sealed.keys, create: down } })],
    ['text', ({ sealed }) => privateText({ ...sealed, reports: { ...sealed.reports, create: down } })],
    ['commit', ({ cases }) => ({ cases: { ...cases, commit: down } })],
  ];

  it.each(failing)('(%s) leaves nothing a day later', async (_, others) => {
    const { preview } = await fillIn(one, { what: { words } });
    await actor('anna', world.start(others)).clicks(preview, 'send-report');
    // Nothing is thrown away in the minute in which it may still become a case.
    advance('PT2M');
    await actor('anna', one).clicks(cardIn(await actor('anna', one).says('chikane')), 'discard-draft');
    await sweepPrivateText(one.services);
    const left = [...(await rowsOf(tables().keys)), ...(await rowsOf(tables().private))];
    expect(left.length).toBeGreaterThan(0);
    advance('PT25H');
    await sweepPrivateText(one.services);
    expect(await rowsOf(tables().keys)).toEqual([]);
    expect(await rowsOf(tables().private)).toEqual([]);
  });

  it.each(failing)('(%s) is sent by the same click again, and its words are readable', async (_, others) => {
    const { preview, caseId } = await fillIn(one, { what: { words } });
    await actor('anna', world.start(others)).clicks(preview, 'send-report');
    await actor('anna', one).clicks(preview, 'send-report');
    expect(await read(caseId)).toMatchObject({ report: { words } });
    advance('P30D');
    await sweepPrivateText(one.services);
    expect(await read(caseId)).toMatchObject({ report: { words } });
  });

  it.each([
    ['texts', 1],
    ['keys', 2],
  ])('and is sent again in the very moment of the sweep of %s loses nothing', async (_, look) => {
    const { preview, caseId } = await fillIn(one, { what: { words } });
    await actor('anna', world.start(failing[2]?.[1])).clicks(preview, 'send-report');
    advance('PT25H');
    // The sweep has just seen that there is no case; then the click comes through.
    let looks = 0;
    const sweeping = world.start(({ cases }) => ({
      cases: {
        ...cases,
        async readHead(wanted) {
          const head = await cases.readHead(wanted);
          looks += 1;
          if (looks === look) await actor('anna', one).clicks(preview, 'send-report');
          return head;
        },
      },
    }));
    await sweepPrivateText(sweeping.services);
    expect(looks).toBeGreaterThanOrEqual(look);
    expect(await one.services.cases.readHead(caseId)).toBeDefined();
    expect(await read(caseId)).toMatchObject({ report: { words } });
  });

  it('two clicks at once, each with a key of its own, leave one key that reads the words', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { preview, caseId } = await fillIn(one, { what: { words } });
      const two = world.start();
      await Promise.all(
        [one, two, one].map((at) => actor('anna', answeringOnly(at)).clicks(preview, 'send-report')),
      );
      expect(await read(caseId)).toMatchObject({ report: { words } });
    }
  });
});

describe('what was changed behind the program’s back', () => {
  const keyRow = (caseId: CaseId) => `key_case_${caseId}`;
  const textRow = (caseId: CaseId) => `case_${caseId}`;
  const changes: [string, (caseId: CaseId, other: CaseId) => Promise<unknown>][] = [
    ['a flipped bit in the text', (c) => tamper(tables().private, textRow(c), 'sealed', flipped(20))],
    ['a flipped bit in its tag', (c) => tamper(tables().private, textRow(c), 'sealed', flipped(-1))],
    ['a flipped version', (c) => tamper(tables().private, textRow(c), 'sealed', flipped(0))],
    ['a cut text', (c) => tamper(tables().private, textRow(c), 'sealed', (bytes) => bytes.subarray(0, 28))],
    ['an empty text', (c) => tamper(tables().private, textRow(c), 'sealed', () => new Uint8Array())],
    ['a flipped bit in the key', (c) => tamper(tables().keys, keyRow(c), 'wrapped', flipped(20))],
    ['the text of another case', (c, o) => copyColumns(tables().private, textRow(o), textRow(c), ['sealed'])],
    [
      'the key of another case',
      (c, o) => copyColumns(tables().keys, keyRow(o), keyRow(c), ['keyId', 'wrapped']),
    ],
    [
      'text and key of another case',
      async (c, o) => {
        await copyColumns(tables().private, textRow(o), textRow(c), ['sealed']);
        await copyColumns(tables().keys, keyRow(o), keyRow(c), ['keyId', 'wrapped']);
      },
    ],
    ['no key', (c) => tables().keys.deleteEntity(keyRow(c), keyRow(c))],
    ['no text', (c) => tables().private.deleteEntity(textRow(c), textRow(c))],
    [
      'a row of another shape',
      (c) => {
        const row = { partitionKey: textRow(c), rowKey: textRow(c), report: '{"words":"i klar tekst"}' };
        return tables().private.upsertEntity(row, 'Replace');
      },
    ],
  ];

  async function copyColumns(table: TableClient, from: string, to: string, columns: string[]): Promise<void> {
    const row = await table.getEntity(from, from);
    const copied = Object.fromEntries(columns.map((column) => [column, row[column]]));
    await table.updateEntity({ partitionKey: to, rowKey: to, ...copied }, 'Merge');
  }

  it.each(changes)(
    '%s: the card says that the words cannot be read now, other cases are unharmed',
    async (_, change) => {
      const { caseId } = await report1();
      const { caseId: other } = await report(one, {
        what: { words: 'rabarberkage' },
        who: { wordsToLeader: 'true' },
      });
      await change(caseId, other);
      expect(await read(caseId)).toMatchObject({ kind: 'unreadable' });
      const card = await monaSees(caseId);
      expect(card).toContain(da.leaderCase.wordsUnreadable);
      for (const text of [words, 'rabarberkage', 'i klar tekst']) expect(card).not.toContain(text);
      expect(await monaSees(other)).toContain('rabarberkage');
      expect(world.log).toContainEqual(expect.objectContaining({ event: 'private-text.unreadable' }));
    },
  );

  it('with another key-encryption key nothing can be read, and nothing is lost by it', async () => {
    const { caseId } = await report1();
    const { anna } = await fillIn(one, { what: { words } });
    const wrong = world.start((usual) => withKey(usual, keyRing([textEncryption.newKey()])));
    expect(await wrong.services.privates.read(caseId)).toEqual({ kind: 'unreadable', reason: 'key-gone' });
    const reply = await actor('anna', wrong).says('chikane');
    expect(titleOf(reply)).toBe(da.draftUnreadable.title);
    expect(shown(reply)).toContain('112');
    expect(titleOf(await actor('anna', wrong).says('hjælp'))).toBe(da.help.title);
    expect(titleOf(await actor('anna', wrong).says('mine sager'))).toBe(da.myCases.title);
    expect(titleOf(await anna.says('chikane'))).toBe(da.draftWaiting.title);
  });

  it('a draft of somebody else, key and all, is not shown', async () => {
    await fillIn(one, { what: { words } });
    await fillIn(one, {}, 'bo');
    const own = await tables().drafts.getEntity(`draft_${id('anna')}`, `draft_${id('anna')}`);
    const theirs = { partitionKey: `draft_${id('bo')}`, rowKey: `draft_${id('bo')}` };
    const { caseId, sealed } = own as unknown as { caseId: string; sealed: Uint8Array };
    await tables().drafts.updateEntity({ ...theirs, caseId, sealed }, 'Merge');
    expect(titleOf(await actor('bo', one).says('chikane'))).toBe(da.draftUnreadable.title);
  });
});

it('while the key service is away people hear that, and the same click counts later', async () => {
  const { preview, caseId } = await fillIn(one, { what: { words } });
  const down = () => Promise.reject(new StorageUnavailable('the key service does not answer'));
  const away = world.start((usual) => withKey(usual, { wrap: down, unwrap: down }));
  expect(await actor('anna', away).clicks(preview, 'send-report')).toEqual({
    kind: 'text',
    text: da.sentences.notSaved,
  });
  await actor('anna', one).clicks(preview, 'send-report');
  expect(await read(caseId)).toMatchObject({ report: { words } });
});

it('what a person writes lies nowhere in storage as it was written, before and after sending', async () => {
  const real = world.start(() => ({ wakes: wakeQueue(world.storage.queues) }));
  const everywhere = async () => {
    const { wakes, poison } = world.storage.queues;
    const peeked = await Promise.all(
      [wakes, poison].map((queue) => queue.peekMessages({ numberOfMessages: 32 })),
    );
    const messages = peeked.flatMap(({ peekedMessageItems }) =>
      peekedMessageItems.map((item) => item.messageText),
    );
    return JSON.stringify({ ...(await everythingIn(tables())), messages });
  };
  const filled = await fillIn(real, { what: { words }, who: { wordsToLeader: 'true' } });
  expect(await everywhere()).not.toContain(words);
  await filled.anna.clicks(filled.preview, 'send-report');
  await real.background.settled();
  expect(await everywhere()).not.toContain(words);
  expect(await everywhere()).toContain(filled.caseId);
  expect(await real.services.privates.read(filled.caseId)).toMatchObject({ report: { words } });
});

function withKey({ sealed }: Instance['services'], keyEncryption: KeyEncryption) {
  return privateText({ ...sealed, keyEncryption });
}
