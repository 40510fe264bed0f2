import { describe, expect, it } from 'vitest';
import { privateText } from '../../src/app/private-text/private-text.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { eraseOldDrafts } from '../../src/app/erase-drafts.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn } from '../support/actor.ts';
import { startAzureWorld } from '../support/azure-world.ts';
import { answeringOnly, type Instance } from '../support/services.ts';
import { rowsOf } from '../support/storage.ts';
import { fillIn } from '../support/walk.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { flipped, privateSteps, tamper, words } from '../support/private-text.ts';

const here = eachTestIn(startAzureWorld);
const { tables, advance, read, reportWords } = privateSteps(here);

describe('a draft’s key goes', () => {
  const keysOfDrafts = async () => (await rowsOf(tables().keys)).filter((row) => row['kind'] === 'draft');

  it('when it is sent', async () => {
    await reportWords();
    expect(await keysOfDrafts()).toEqual([]);
  });

  it('when it is discarded', async () => {
    const { anna } = await fillIn(here.one);
    expect(await keysOfDrafts()).toHaveLength(1);
    await anna.clicks(cardIn(await anna.says('chikane')), 'discard-draft');
    expect(await keysOfDrafts()).toEqual([]);
  });

  it('when it is seven days old, readable or not, and stays while somebody writes', async () => {
    const { caseId } = await fillIn(here.one);
    advance('PT167H');
    await eraseOldDrafts(here.one.services);
    await sweepPrivateText(here.one.services);
    expect(await keysOfDrafts()).toHaveLength(1);
    await tamper(tables().drafts, `draft_${id('anna')}`, 'sealed', flipped(-1));
    advance('PT2H');
    await eraseOldDrafts(here.one.services);
    expect(await rowsOf(tables().drafts), caseId).toEqual([]);
    expect(await keysOfDrafts()).toEqual([]);
  });

  it('not when the draft is taken up again in the very moment', async () => {
    const { anna, preview } = await fillIn(here.one, { what: { words } });
    advance('P8D');
    const racing = here.world.start(({ sealed }) =>
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
    const kept = await here.one.services.drafts.read(id('anna'));
    expect(kept?.draft).toMatchObject({ step: 'weight', answers: { words } });
  });

  it('a day after a crash that left it behind', async () => {
    const { anna } = await fillIn(here.one);
    const dying = here.world.start((usual) =>
      privateText({
        ...usual.sealed,
        keys: { ...usual.sealed.keys, remove: () => Promise.reject(new StorageUnavailable('died')) },
      }),
    );
    await actor('anna', dying).clicks(cardIn(await anna.says('chikane')), 'discard-draft');
    expect(await keysOfDrafts()).toHaveLength(1);
    advance('PT25H');
    await sweepPrivateText(here.one.services);
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
    const { preview } = await fillIn(here.one, { what: { words } });
    await actor('anna', here.world.start(others)).clicks(preview, 'send-report');
    // Nothing is thrown away in the minute in which it may still become a case.
    advance('PT2M');
    await actor('anna', here.one).clicks(
      cardIn(await actor('anna', here.one).says('chikane')),
      'discard-draft',
    );
    await sweepPrivateText(here.one.services);
    const left = [...(await rowsOf(tables().keys)), ...(await rowsOf(tables().private))];
    expect(left.length).toBeGreaterThan(0);
    advance('PT25H');
    await sweepPrivateText(here.one.services);
    expect(await rowsOf(tables().keys)).toEqual([]);
    expect(await rowsOf(tables().private)).toEqual([]);
  });

  it.each(failing)('(%s) is sent by the same click again, and its words are readable', async (_, others) => {
    const { preview, caseId } = await fillIn(here.one, { what: { words } });
    await actor('anna', here.world.start(others)).clicks(preview, 'send-report');
    await actor('anna', here.one).clicks(preview, 'send-report');
    expect(await read(caseId)).toMatchObject({ report: { words } });
    advance('P30D');
    await sweepPrivateText(here.one.services);
    expect(await read(caseId)).toMatchObject({ report: { words } });
  });

  it.each([
    ['texts', 1],
    ['keys', 2],
  ])('and is sent again in the very moment of the sweep of %s loses nothing', async (_, look) => {
    const { preview, caseId } = await fillIn(here.one, { what: { words } });
    await actor('anna', here.world.start(failing[2]?.[1])).clicks(preview, 'send-report');
    advance('PT25H');
    // The sweep has just seen that there is no case; then the click comes through.
    let looks = 0;
    const sweeping = here.world.start(({ cases }) => ({
      cases: {
        ...cases,
        async readHead(wanted) {
          const head = await cases.readHead(wanted);
          looks += 1;
          if (looks === look) await actor('anna', here.one).clicks(preview, 'send-report');
          return head;
        },
      },
    }));
    await sweepPrivateText(sweeping.services);
    expect(looks).toBeGreaterThanOrEqual(look);
    expect(await here.one.services.cases.readHead(caseId)).toBeDefined();
    expect(await read(caseId)).toMatchObject({ report: { words } });
  });

  it('two clicks at once, each with a key of its own, leave one key that reads the words', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { preview, caseId } = await fillIn(here.one, { what: { words } });
      const two = here.world.start();
      await Promise.all(
        [here.one, two, here.one].map((at) =>
          actor('anna', answeringOnly(at)).clicks(preview, 'send-report'),
        ),
      );
      expect(await read(caseId)).toMatchObject({ report: { words } });
    }
  });
});
