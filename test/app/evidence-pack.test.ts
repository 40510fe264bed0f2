import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { privateFile } from '../../src/app/private-file.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { actor, cardIn, offers } from '../support/actor.ts';
import { picture, put } from '../support/files-to-send.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';

const here = eachTestIn(startWorld);

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function unpacked(answers: object) {
  const { anna, caseId, receipt } = await report(here.one, { what: { words: '<b>MINE ORD</b>' } });
  put(here.world, 'p1', picture(1));
  here.world.files.put('p2', new TextEncoder().encode('%PDF-1.7 en side'));
  await anna.sends(['p1', { how: 'uploaded', url: 'p2', name: '<script>alert(1)</script>.pdf' }]);
  const list = cardIn(await anna.clicks(receipt, 'show-evidence'));
  const question = cardIn(await anna.clicks(list, 'ask-evidence-pack'));
  expect(offers(question, 'get-evidence-pack')).toBe(true);
  const link = await anna.clicks(question, 'get-evidence-pack', answers);
  const token = /\/file\?file=([\w-]{43})/.exec(JSON.stringify(link))?.[1] ?? '';
  const file = await privateFile(here.one.services, token);
  if (file === undefined || typeof file.content === 'string' || file.content instanceof Uint8Array)
    throw new Error('no stream');
  const pieces: Uint8Array[] = [];
  for await (const piece of file.content) pieces.push(piece);
  return { caseId, token, file, entries: unzipSync(Buffer.concat(pieces)) };
}

const eventsOf = async (caseId: CaseId) =>
  (await here.one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);

describe('everything in one archive', () => {
  it('holds the files byte for byte under safe names, and sums that fit them', async () => {
    const { entries, file } = await unpacked({});
    expect(file.name).toBe('beviser.zip');
    expect(Object.keys(entries)).toEqual([
      '01-billede.png',
      '02-dokument.pdf',
      '00-oversigt.html',
      'SHA256SUMS.txt',
      'forloeb.csv',
      'SAADAN-TJEKKER-DU.txt',
    ]);
    const png = entries['01-billede.png'] ?? new Uint8Array();
    expect(hashOf(png)).toBe(hashOf(picture(1)));
    const sums = strFromU8(entries['SHA256SUMS.txt'] ?? new Uint8Array())
      .trim()
      .split('\n');
    for (const line of sums) {
      const [hash, name = ''] = line.split('  ');
      expect(hashOf(entries[name] ?? new Uint8Array())).toBe(hash);
    }
    expect(sums).toHaveLength(2);
  });

  it('tells what happened in Danish and UTC time, own words only when ticked, and nothing runs in it', async () => {
    const { entries, caseId } = await unpacked({});
    const page = strFromU8(entries['00-oversigt.html'] ?? new Uint8Array());
    expect(page).toContain(`${caseId.slice(0, 4)}-${caseId.slice(4)}`);
    expect(page).toContain('fredag 20. november kl. 10.00 (UTC 2026-11-20T09:00:00.000Z)');
    expect(page).not.toContain('MINE ORD');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script');
    const log = strFromU8(entries['forloeb.csv'] ?? new Uint8Array());
    expect(log).toContain('"fil modtaget"');
    expect(log).toContain('"link til alle filer udleveret"');
    expect((await eventsOf(caseId)).at(-1)).toEqual({
      type: 'EvidenceWasExported',
      by: 'anna',
      items: 2,
      withWords: false,
    });
  });

  it('with the words when they are ticked, as text', async () => {
    const { entries } = await unpacked({ withWords: 'true' });
    expect(strFromU8(entries['00-oversigt.html'] ?? new Uint8Array())).toContain(
      '&lt;b&gt;MINE ORD&lt;/b&gt;',
    );
  });

  it('is the same archive when it is fetched twice, and nobody else’s to ask for', async () => {
    const { caseId } = await unpacked({});
    for (const word of ['mona', 'ali', 'bo']) {
      const data = { caseId, commandId: here.one.services.ids.commandId() };
      const verb = 'get-evidence-pack';
      expect((await actor(word, here.one).clicks({ verb, data }, verb)).kind).toBe('text');
    }
  });
});
