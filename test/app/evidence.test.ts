import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { eraseCase } from '../../src/app/private-text/erase-case.ts';
import { sweepPrivateText } from '../../src/app/private-text/sweep.ts';
import { contentHash } from '../../src/app/hash.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { accepted } from '../../src/case/decision.ts';
import type { CaseId } from '../../src/case/ids.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import type { SealedEvidenceStore } from '../../src/ports/evidence-store.ts';
import { Unreadable } from '../../src/ports/unreadable.ts';
import { encryptedEvidence } from '../../src/app/private-text/encrypted-evidence.ts';
import { joined, png } from '../evidence/sample-files.ts';
import { jobcenter } from '../case/example-case.ts';
import { id } from '../organisation/example.ts';
import { startWorld, type World } from '../support/services.ts';
import { report } from '../support/walk.ts';

const file = joined(png, 'blåbærgrød');
const hash = contentHash(file);

let world: World;
let caseId: CaseId;
beforeEach(async () => {
  world = await startWorld();
  caseId = systemIds.caseId();
});
afterEach(() => world.stop());

const evidence = (others: Partial<SealedEvidenceStore> = {}) =>
  encryptedEvidence({ ...world.sealed, evidence: { ...world.sealed.evidence, ...others } });
const keyOf = (owner: CaseId) => world.sealed.keys.read({ kind: 'evidence', caseId: owner });
const sealedFile = async () => (await world.sealed.evidence.read(caseId, hash)) ?? new Uint8Array();

it('a file comes back byte for byte, known by its hash, and lies nowhere as it was sent', async () => {
  expect(await evidence().keep(caseId, file)).toEqual({
    kind: 'kept',
    hash,
    size: file.length,
    mediaType: 'image/png',
  });
  expect(Buffer.from((await evidence().read(caseId, hash)) ?? []).equals(Buffer.from(file))).toBe(true);
  expect(Buffer.from(await sealedFile()).includes('grød')).toBe(false);
  expect(Buffer.from(await sealedFile()).includes('IHDR')).toBe(false);
});

it('what may not be kept is not kept, and leaves no key', async () => {
  expect(await evidence().keep(caseId, joined('MZ', file))).toEqual({
    kind: 'refused',
    reason: 'looks-infected',
  });
  expect(await keyOf(caseId)).toBeUndefined();
});

it('sent twice, and by two processes at once, it is kept once and read by all', async () => {
  const kept = await Promise.all([1, 2, 3].map(() => evidence().keep(caseId, file)));
  const other = await evidence().keep(caseId, png);
  expect(new Set([...kept, other].map((each) => each.kind))).toEqual(new Set(['kept']));
  expect(await evidence().read(caseId, hash)).toHaveLength(file.length);
  expect(await evidence().read(caseId, contentHash(png))).toHaveLength(png.length);
});

it('changed from outside, or moved from another case or file, it is not shown, and mends when it is sent again', async () => {
  const stranger = systemIds.caseId();
  await evidence().keep(caseId, file);
  await evidence().keep(caseId, png);
  await evidence().keep(stranger, file);
  const right = await sealedFile();
  const changed = Uint8Array.from(right, (byte, index) => (index === 40 ? byte ^ 1 : byte));
  const ofOther = await world.sealed.evidence.read(stranger, hash);
  const otherFile = await world.sealed.evidence.read(caseId, contentHash(png));
  for (const wrong of [changed, right.slice(0, 50), new Uint8Array(), ofOther, otherFile]) {
    await world.sealed.evidence.remove(caseId, hash);
    await world.sealed.evidence.create(caseId, hash, wrong ?? new Uint8Array(), '2026-11-20T09:00:00Z');
    await expect(evidence().read(caseId, hash)).rejects.toThrow(new Unreadable('changed'));
  }
  expect((await evidence().keep(caseId, file)).kind).toBe('kept');
  expect(await evidence().read(caseId, hash)).toHaveLength(file.length);
});

it('without its key it is not shown', async () => {
  await evidence().keep(caseId, file);
  await world.sealed.keys.remove({ kind: 'evidence', caseId });
  await expect(evidence().read(caseId, hash)).rejects.toThrow(new Unreadable('key-gone'));
});

it('erased, it is gone for good: a copy of the file cannot be read, and no other is kept', async () => {
  await evidence().keep(caseId, file);
  const copy = await sealedFile();
  await evidence().erase(caseId);
  expect(await world.sealed.evidence.read(caseId, hash)).toBeUndefined();
  await world.sealed.evidence.create(caseId, hash, copy, '2026-11-20T09:00:00Z');
  expect(await evidence().read(caseId, hash)).toBeUndefined();
  await expect(evidence().keep(caseId, file)).rejects.toThrow(Unreadable);
  await evidence().erase(caseId);
});

it('erased while a file is on its way, nothing of it stays', async () => {
  await evidence().keep(caseId, png);
  const late = evidence({
    async create(...parameters) {
      const isNew = await world.sealed.evidence.create(...parameters);
      await evidence().erase(caseId);
      await world.sealed.evidence.create(...parameters);
      return isNew;
    },
  });
  await expect(late.keep(caseId, file)).rejects.toThrow(Unreadable);
  expect(await world.sealed.evidence.read(caseId, hash)).toBeUndefined();
});

it('a write that lands without an answer counts when it is made again', async () => {
  const lost = evidence({
    async create(...parameters) {
      await world.sealed.evidence.create(...parameters);
      throw new StorageUnavailable('no answer', true);
    },
  });
  await expect(lost.keep(caseId, file)).rejects.toThrow(StorageUnavailable);
  expect((await evidence().keep(caseId, file)).kind).toBe('kept');
  expect(await evidence().read(caseId, hash)).toHaveLength(file.length);
});

it('a draft that comes to nothing takes its files with it, and leaves no trace', async () => {
  await evidence().keep(caseId, file);
  await evidence().discard(caseId);
  expect(await world.sealed.evidence.read(caseId, hash)).toBeUndefined();
  expect(await keyOf(caseId)).toBeUndefined();
});

it('the sweep removes files a day after their draft is gone, and none of a draft that is there', async () => {
  const { services } = world.start();
  const [left, kept] = [caseId, systemIds.caseId()];
  const person = id('peter');
  await services.drafts.write(
    {
      caseId: kept,
      person,
      unit: jobcenter,
      step: 'what',
      answers: {},
      changedAt: '2026-11-20T09:00:00.000Z',
    },
    undefined,
  );
  for (const each of [left, kept]) await services.evidence.keep(each, file);
  await sweepPrivateText(services);
  expect(await services.evidence.read(left, hash)).toBeDefined();
  world.clock.advance(Temporal.Duration.from('PT25H'));
  await sweepPrivateText(services);
  expect(await world.sealed.evidence.read(left, hash)).toBeUndefined();
  expect(await keyOf(left)).toBeUndefined();
  expect(await services.evidence.read(kept, hash)).toHaveLength(file.length);
  expect(world.log.map(({ fields }) => fields)).toContainEqual({ about: 'stray-files' });
});

/** The case names the file: what it does not name is swept. */
const received = {
  type: 'EvidenceWasReceived',
  by: id('anna'),
  hash,
  size: file.length,
  mediaType: 'image/png',
  receivedAt: '2026-11-20T09:00:00.000Z',
} as const;

it('a case whose text is erased loses its files too, and one that is open keeps them', async () => {
  await world.introduce();
  const instance = world.start();
  const { services } = instance;
  const { caseId: reported } = await report(instance, {}, 'anna');
  await services.evidence.keep(reported, file);
  await runCommand(services, {
    caseId: reported,
    decide: () => accepted([received]),
  });
  await eraseCase(services, reported, { because: 'asked' });
  world.clock.advance(Temporal.Duration.from('PT25H'));
  await sweepPrivateText(services);
  expect(await services.evidence.read(reported, hash)).toHaveLength(file.length);
  await runCommand(services, {
    caseId: reported,
    decide: () => accepted([{ type: 'CaseWasClosed', by: id('mona') }]),
  });
  await eraseCase(services, reported, { because: 'asked' });
  expect(await world.sealed.evidence.read(reported, hash)).toBeUndefined();
  expect(await keyOf(reported)).toBe('destroyed');
});
