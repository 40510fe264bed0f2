import type { TableEntity } from '@azure/data-tables';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/texts/texts-in.ts';
import { wakeQueue } from '../../src/adapters/azure-storage/wake-queue.ts';
import { eraseCase } from '../../src/app/private-text/erase-case.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { accepted } from '../../src/case/decision.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { id } from '../organisation/example.ts';
import { actor, cardIn, shown, titleOf } from '../support/actor.ts';
import { type AzureWorld, startAzureWorld } from '../support/azure-world.ts';
import { everythingIn, rowsOf } from '../support/storage.ts';
import { fillIn } from '../support/walk.ts';
import { eachTestIn } from '../support/each-test-in.ts';
import { privateSteps, words } from '../support/private-text.ts';

const da = textsIn('da');
const here = eachTestIn(startAzureWorld);
const { tables, advance, read, reportWords, monaSees } = privateSteps(here);

const asked = { because: 'asked' } as const;
const withdraw = (caseId: CaseId, word = 'anna') =>
  actor(word, here.one).clicks(
    { verb: 'withdraw-case', data: { caseId, commandId: here.one.services.ids.commandId() } },
    'withdraw-case',
  );
/** Ends a case without waiting for what a leader waits for. */
const close = (caseId: CaseId) =>
  runCommand(here.one.services, {
    caseId,
    decide: () => accepted([{ type: 'CaseWasClosed', by: id('mona') }]),
  });
/** A case that has ended, with words in it. */
async function endedCase(): Promise<CaseId> {
  const { caseId } = await reportWords();
  await withdraw(caseId);
  await here.one.background.settled();
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

describe('what is erased cannot be read', () => {
  it('though every row of every table but the keys’ is put back from a copy', async () => {
    const caseId = await endedCase();
    const everythingElse = Object.keys(tables()).filter((name) => name !== 'keys') as 'cases'[];
    const putBack = await copyOf(...everythingElse);
    expect((await eraseCase(here.one.services, caseId, asked)).kind).toBe('done');
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
    await eraseCase(here.one.services, caseId, asked);
    await expect(here.one.services.privates.write(caseId, { words })).rejects.toThrow(StorageUnavailable);
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    expect(await rowsOf(tables().private)).toEqual([]);
  });

  it('and an erased draft neither', async () => {
    const { anna } = await fillIn(here.one, { what: { words } });
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
    const { caseId, anna } = await reportWords();
    expect(await monaSees(caseId)).toContain(words);
    await close(caseId);
    await eraseCase(here.one.services, caseId, asked);
    expect(await monaSees(caseId)).toContain(da.leaderCase.wordsErased('ANNA'));
    const last = (await here.one.services.cases.readEvents(caseId)).at(-1);
    expect(last?.recorded.event).toEqual({ type: 'PrivateTextWasErased', because: 'asked' });
    const own = { verb: 'show-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    expect(shown(await anna.clicks(own, 'show-case'))).toContain(da.reporterCase.wordsErased);
    expect((await eraseCase(here.one.services, caseId, asked)).kind).toBe('nothing');
  });

  it('an open case is never erased', async () => {
    const { caseId } = await reportWords();
    expect(await eraseCase(here.one.services, caseId, asked)).toMatchObject({ reason: 'still-open' });
    advance('P20Y');
    await sweepPrivateText(here.one.services);
    expect(await read(caseId)).toMatchObject({ report: { words } });
  });

  it('the record comes first, and nobody is shown the words from then on; the sweep finishes what a crash cut short', async () => {
    const { caseId, anna } = await reportWords();
    await close(caseId);
    const dying = here.world.start(() => ({
      privates: {
        ...here.one.services.privates,
        erase: () => Promise.reject(new StorageUnavailable('died')),
      },
    }));
    await expect(eraseCase(dying.services, caseId, asked)).rejects.toThrow(StorageUnavailable);
    expect(await monaSees(caseId)).not.toContain(words);
    expect(await monaSees(caseId)).toContain(da.leaderCase.wordsErased('ANNA'));
    const again = { verb: 'reopen-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    await anna.clicks(again, 'reopen-case');
    advance('PT25H');
    await sweepPrivateText(here.one.services);
    expect((await here.one.services.cases.readHead(caseId))?.state.status).toBe('open');
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    expect(await rowsOf(tables().private)).toEqual([]);
  });

  it('a case that is opened again in that very moment keeps its words', async () => {
    const { caseId, anna } = await reportWords();
    await close(caseId);
    const again = { verb: 'reopen-case', data: { caseId, commandId: here.one.services.ids.commandId() } };
    const racing = here.world.start(({ cases }) => ({
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
    here.world.clock.set(Temporal.Instant.from('2031-11-20T08:59:00Z'));
    await sweepPrivateText(here.one.services);
    expect(await read(caseId)).toMatchObject({ report: { words } });
    advance('PT2M');
    await sweepPrivateText(here.one.services);
    expect(await read(caseId)).toEqual({ kind: 'erased' });
    const events = await here.one.services.cases.readEvents(caseId);
    const because = events
      .map(({ recorded }) => recorded.event)
      .filter(({ type }) => type === 'PrivateTextWasErased');
    expect(because).toEqual([{ type: 'PrivateTextWasErased', because: 'retention' }]);
    const { version } = (await here.one.services.cases.readHead(caseId)) ?? {};
    await sweepPrivateText(here.one.services);
    expect((await here.one.services.cases.readHead(caseId))?.version).toBe(version);
  });
});

it('what a person writes lies nowhere in storage as it was written, before and after sending', async () => {
  const real = here.world.start(() => ({ wakes: wakeQueue(here.world.storage.queues) }));
  const everywhere = async () => {
    const { wakes, poison } = here.world.storage.queues;
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
