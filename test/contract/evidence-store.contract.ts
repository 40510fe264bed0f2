import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemIds } from '../../src/adapters/system/ids.ts';
import type { CaseId } from '../../src/case/ids.ts';
import type { SealedEvidenceStore } from '../../src/ports/evidence-store.ts';

const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
const early = '2026-11-20T09:00:00Z';
const late = '2026-11-22T09:00:00Z';
const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

/** What every store of encrypted files promises. `start` brings one that is empty or holds only files of others. */
export function evidenceStoreContract(
  start: () => Promise<{ store: SealedEvidenceStore; stop: () => Promise<void> }>,
): void {
  describe('a store of encrypted files', () => {
    let store: SealedEvidenceStore;
    let stop: () => Promise<void>;
    beforeAll(async () => {
      ({ store, stop } = await start());
    });
    afterAll(() => stop());

    const oldOf = async (at: string, ...cases: readonly CaseId[]) => {
      const all = await Array.fromAsync(store.lastWrittenBefore(at));
      expect(new Set(all).size).toBe(all.length);
      return cases.filter((caseId) => all.includes(caseId));
    };

    it('knows nothing of a case that never had a file, and removes it without complaint', async () => {
      const caseId = systemIds.caseId();
      expect(await store.read(caseId, hash)).toBeUndefined();
      await store.remove(caseId, hash);
      await store.removeAll(caseId);
      expect(await oldOf('9', caseId)).toEqual([]);
    });

    it('gives back what was written, byte for byte, under its own case and hash alone', async () => {
      const [caseId, stranger] = [systemIds.caseId(), systemIds.caseId()];
      expect(await store.create(caseId, hash, bytes, early)).toBe(true);
      const read = await store.read(caseId, hash);
      expect(Buffer.from(read ?? []).equals(Buffer.from(bytes))).toBe(true);
      expect(await store.read(caseId, other)).toBeUndefined();
      expect(await store.read(stranger, hash)).toBeUndefined();
    });

    it('says what lies there of one case', async () => {
      const [caseId, stranger] = [systemIds.caseId(), systemIds.caseId()];
      await store.create(caseId, hash, bytes, early);
      await store.create(caseId, other, bytes, early);
      await store.create(stranger, hash, bytes, early);
      expect([...(await store.hashesOf(caseId))].sort()).toEqual([hash, other]);
      expect(await store.hashesOf(systemIds.caseId())).toEqual([]);
    });

    it('never writes over a file that is there', async () => {
      const caseId = systemIds.caseId();
      await store.create(caseId, hash, bytes, early);
      expect(await store.create(caseId, hash, Uint8Array.of(1), late)).toBe(false);
      expect(await store.read(caseId, hash)).toHaveLength(bytes.length);
      expect(await oldOf('2026-11-21', caseId)).toEqual([caseId]);
    });

    it('of several who write at once, one has written', async () => {
      const caseId = systemIds.caseId();
      const writers = [1, 2, 3, 4, 5].map((byte) =>
        store.create(caseId, hash, Uint8Array.of(byte, byte), early),
      );
      const outcomes = await Promise.all(writers);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect([...((await store.read(caseId, hash)) ?? [])]).toEqual(
        Array(2).fill(outcomes.indexOf(true) + 1),
      );
    });

    it('removes one file, or all of a case, and nothing of others; what is gone may be written anew', async () => {
      const [caseId, stranger] = [systemIds.caseId(), systemIds.caseId()];
      for (const each of [caseId, stranger]) {
        await store.create(each, hash, bytes, early);
        await store.create(each, other, bytes, early);
      }
      await store.remove(caseId, hash);
      expect(await store.read(caseId, hash)).toBeUndefined();
      expect(await store.read(caseId, other)).toBeDefined();
      await store.removeAll(caseId);
      expect(await store.read(caseId, other)).toBeUndefined();
      expect(await store.read(stranger, hash)).toBeDefined();
      expect(await store.create(caseId, hash, Uint8Array.of(9), late)).toBe(true);
      expect(await store.read(caseId, hash)).toHaveLength(1);
    });

    it('finds cases by their newest file, each once', async () => {
      const [old, young, both] = [systemIds.caseId(), systemIds.caseId(), systemIds.caseId()];
      await store.create(old, hash, bytes, early);
      await store.create(old, other, bytes, early);
      await store.create(young, hash, bytes, late);
      await store.create(both, hash, bytes, late);
      await store.create(both, other, bytes, early);
      expect(await oldOf('2026-11-21T09:00:00Z', old, young, both)).toEqual([old]);
      expect(await oldOf('2026-11-23T09:00:00Z', old, young, both)).toEqual([old, young, both]);
      expect(await oldOf(early, old, young, both)).toEqual([]);
    });
  });
}
