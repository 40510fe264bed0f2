import type { TableClient } from '@azure/data-tables';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { keyRing } from '../../src/adapters/system/key-ring.ts';
import { textEncryption } from '../../src/adapters/system/text-encryption.ts';
import { privateText } from '../../src/app/private-text/private-text.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { KeyEncryption } from '../../src/ports/key-encryption.ts';
import { id } from '../organisation/example.ts';
import { actor, shown, titleOf } from '../support/actor.ts';
import { startAzureWorld } from '../support/azure-world.ts';
import type { Instance } from '../support/services.ts';
import { fillIn, report } from '../support/walk.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { flipped, privateSteps, tamper, words } from '../support/private-text.ts';

const da = textsIn('da');
const here = eachTestIn(startAzureWorld);
const { tables, read, reportWords, monaSees } = privateSteps(here);

function withKey({ sealed }: Instance['services'], keyEncryption: KeyEncryption) {
  return privateText({ ...sealed, keyEncryption });
}

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
      const { caseId } = await reportWords();
      const { caseId: other } = await report(here.one, {
        what: { words: 'rabarberkage' },
        who: { wordsToLeader: 'true' },
      });
      await change(caseId, other);
      expect(await read(caseId)).toMatchObject({ kind: 'unreadable' });
      const card = await monaSees(caseId);
      expect(card).toContain(da.leaderCase.wordsUnreadable('ANNA'));
      for (const text of [words, 'rabarberkage', 'i klar tekst']) expect(card).not.toContain(text);
      expect(await monaSees(other)).toContain('rabarberkage');
      expect(here.world.log).toContainEqual(expect.objectContaining({ event: 'private-text.unreadable' }));
    },
  );

  it('with another key-encryption key nothing can be read, and nothing is lost by it', async () => {
    const { caseId } = await reportWords();
    const { anna } = await fillIn(here.one, { what: { words } });
    const wrong = here.world.start((usual) => withKey(usual, keyRing([textEncryption.newKey()])));
    expect(await wrong.services.privates.read(caseId)).toEqual({ kind: 'unreadable', reason: 'key-gone' });
    const reply = await actor('anna', wrong).says('chikane');
    expect(titleOf(reply)).toBe(da.draftUnreadable.title);
    expect(shown(reply)).toContain('112');
    expect(titleOf(await actor('anna', wrong).says('hjælp'))).toBe(da.help.title);
    expect(titleOf(await actor('anna', wrong).says('mine sager'))).toBe(da.myCases.title);
    expect(titleOf(await anna.says('chikane'))).toBe(da.draftWaiting.title);
  });

  it('a draft of somebody else, key and all, is not shown', async () => {
    await fillIn(here.one, { what: { words } });
    await fillIn(here.one, {}, 'bo');
    const own = await tables().drafts.getEntity(`draft_${id('anna')}`, `draft_${id('anna')}`);
    const theirs = { partitionKey: `draft_${id('bo')}`, rowKey: `draft_${id('bo')}` };
    const { caseId, sealed } = own as unknown as { caseId: string; sealed: Uint8Array };
    await tables().drafts.updateEntity({ ...theirs, caseId, sealed }, 'Merge');
    expect(titleOf(await actor('bo', here.one).says('chikane'))).toBe(da.draftUnreadable.title);
  });
});

it('while the key service is away people hear that, and the same click counts later', async () => {
  const { preview, caseId } = await fillIn(here.one, { what: { words } });
  const down = () => Promise.reject(new StorageUnavailable('the key service does not answer'));
  const away = here.world.start((usual) => withKey(usual, { wrap: down, unwrap: down }));
  expect(await actor('anna', away).clicks(preview, 'send-report')).toEqual({
    kind: 'text',
    text: da.sentences.notSaved,
  });
  await actor('anna', here.one).clicks(preview, 'send-report');
  expect(await read(caseId)).toMatchObject({ report: { words } });
});
