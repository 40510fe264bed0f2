import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { privateFile } from '../../src/app/private-file.ts';
import { id } from '../organisation/example.ts';
import { actor, shown } from '../support/actor.ts';
import { startWorld } from '../support/services.ts';
import { report } from '../support/walk.ts';
import { documentSteps, told } from '../support/documents.ts';
import { eachTestIn } from '../support/each-test-in.ts';

const here = eachTestIn(startWorld);
const { press, read, token } = documentSteps(here);

const later = (iso: string) => here.world.clock.set(here.world.clock.now().add(Temporal.Duration.from(iso)));

describe('the link', () => {
  it('ends after a quarter of an hour, and has a name that says nothing', async () => {
    const { caseId } = await report(here.one, told());
    const link = (await token('mona', caseId, 'easy-draft')) ?? '';
    later('PT14M59S');
    expect(await privateFile(here.one.services, link)).toMatchObject({ name: 'dokument.docx' });
    later('PT1S');
    expect(await privateFile(here.one.services, link)).toBeUndefined();
  });

  it('of somebody who may not have it leads nowhere, nor does one that asks for something else', async () => {
    const { caseId } = await report(here.one, told());
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
      await here.one.services.links.write('link', {
        kind: 'private-file',
        what: 'document',
        caseId,
        person: id(word),
        until,
        ...(item === undefined ? {} : { item }),
      });
      expect(await privateFile(here.one.services, 'link'), `${word} ${String(item)}`).toBeUndefined();
    }
  });
});

it('that it was read and fetched is recorded, and shown to the person and to whoever did it', async () => {
  const { caseId } = await report(here.one, told());
  await read('mona', caseId, 'easy-draft');
  await token('mona', caseId, 'easy-draft');
  await read('anna', caseId, 'doctor-letter');
  const events = (await here.one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);
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
  expect((await here.one.services.cases.readHead(caseId))?.state.acted).toEqual([]);
});

it('the same click twice is one event, and answers twice', async () => {
  const { caseId } = await report(here.one, told());
  const card = { verb: 'get-document', data: { caseId, commandId: here.one.services.ids.commandId() } };
  const inputs = { document: 'apv-note', withWords: 'false' };
  const answers = [1, 2].map(async () =>
    shown(await actor('mona', here.one).clicks(card, 'get-document', inputs)),
  );
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/file\?file=/);
  const events = (await here.one.services.cases.readEvents(caseId)).map(({ recorded }) => recorded.event);
  expect(events.filter(({ type }) => type === 'DocumentWasMade')).toHaveLength(1);
});
