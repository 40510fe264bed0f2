import { expect, it } from 'vitest';
import { evidenceContainer } from '../../src/adapters/azure-storage/evidence-container.ts';
import { sealedEvidence } from '../../src/adapters/azure-storage/evidence-store.ts';
import { systemIds } from '../../src/adapters/system/ids.ts';
import { StorageUnavailable } from '../../src/ports/case-store.ts';
import { memoryEvidence } from '../support/memory-storage/sealed.ts';
import { startStorage } from '../support/storage.ts';
import { evidenceStoreContract } from './evidence-store.contract.ts';

const hash = 'c'.repeat(64);

const inAzure = (connectionString: string) =>
  evidenceContainer({ kind: 'connection-string', connectionString });

evidenceStoreContract(() => Promise.resolve({ store: memoryEvidence(), stop: () => Promise.resolve() }));

evidenceStoreContract(async () => {
  const storage = await startStorage();
  return { store: sealedEvidence(inAzure(storage.connectionString)), stop: () => storage.stop() };
});

it('a container that was removed is made again by the next file; without it there are no files', async () => {
  const storage = await startStorage();
  const container = inAzure(storage.connectionString);
  await Promise.all([container.create(), inAzure(storage.connectionString).create()]);
  await container.create();
  const client = await container.client();
  await client.delete();
  const store = sealedEvidence(container);
  const caseId = systemIds.caseId();
  expect(await Array.fromAsync(store.lastWrittenBefore('9'))).toEqual([]);
  expect(await store.create(caseId, hash, Uint8Array.of(1), '2026-11-20T09:00:00Z')).toBe(true);
  expect(await store.read(caseId, hash)).toHaveLength(1);
  expect((await client.getProperties()).blobPublicAccess).toBeUndefined();
  await storage.stop();
});

it('a file of 25 MB is no trouble', async () => {
  const storage = await startStorage();
  const store = sealedEvidence(inAzure(storage.connectionString));
  const caseId = systemIds.caseId();
  const large = Buffer.alloc(25 * 1024 * 1024, 7);
  await store.create(caseId, hash, large, '2026-11-20T09:00:00Z');
  expect(large.equals((await store.read(caseId, hash)) ?? Buffer.of())).toBe(true);
  await storage.stop();
});

it('storage that is not there is said to be so', { timeout: 60_000 }, async () => {
  const storage = await startStorage();
  await storage.stop();
  const store = sealedEvidence(inAzure(storage.connectionString));
  const caseId = systemIds.caseId();
  await Promise.all([
    expect(store.read(caseId, hash)).rejects.toThrow(StorageUnavailable),
    expect(store.create(caseId, hash, Uint8Array.of(1), '2026')).rejects.toThrow(StorageUnavailable),
    expect(store.remove(caseId, hash)).rejects.toThrow(StorageUnavailable),
    expect(store.removeAll(caseId)).rejects.toThrow(StorageUnavailable),
    expect(Array.fromAsync(store.lastWrittenBefore('9'))).rejects.toThrow(StorageUnavailable),
  ]);
});
