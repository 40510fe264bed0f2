import type { ContainerClient } from '@azure/storage-blob';
import { CaseId } from '../../case/ids.ts';
import type { ContentHash, SealedEvidenceStore } from '../../ports/evidence-store.ts';
import type { EvidenceContainer } from './evidence-container.ts';
import { patiently, unhurriedly, type Patience } from './patience.ts';
import { failureStatus, unavailable } from './failures.ts';

/** A file is large, and somebody waits for it. */
const forFiles: Patience = { perTry: 9000, inAll: 12_000 };

/** A folder's name as it begins every name in it. */
const folder = (caseId: CaseId) => `case_${caseId}/`;
const nameOf = (caseId: CaseId, hash: ContentHash) => `${folder(caseId)}${hash}`;
/** Names of metadata are compared without case, and come back in any. */
const writtenAtKey = 'writtenat';

/** Encrypted files as blobs: one folder a case, each file under its hash. */
export function sealedEvidence(container: EvidenceContainer): SealedEvidenceStore {
  return {
    read: (caseId, hash) => read(container, nameOf(caseId, hash)),
    create: (caseId, hash, sealed, writtenAt) => create(container, nameOf(caseId, hash), sealed, writtenAt),
    remove: (caseId, hash) => remove(container, nameOf(caseId, hash), forFiles),
    async removeAll(caseId) {
      for await (const { name } of list(container, folder(caseId)))
        await remove(container, name, unhurriedly);
    },
    async hashesOf(caseId) {
      const all = await Array.fromAsync(list(container, folder(caseId)));
      return all.map(({ name }) => name.slice(folder(caseId).length));
    },
    lastWrittenBefore: (at) => lastWrittenBefore(container, at),
  };
}

async function read(container: EvidenceContainer, name: string): Promise<Uint8Array | undefined> {
  try {
    const blobs = await container.client();
    return await patiently(
      (options) => blobs.getBlockBlobClient(name).downloadToBuffer(0, undefined, options),
      forFiles,
    );
  } catch (error) {
    if (failureStatus(error) === 404) return undefined;
    throw unavailable(error);
  }
}

async function create(
  container: EvidenceContainer,
  name: string,
  sealed: Uint8Array,
  writtenAt: string,
): Promise<boolean> {
  const write = async () => {
    const blob = (await container.client()).getBlockBlobClient(name);
    await patiently(
      (options) =>
        blob.upload(sealed, sealed.length, {
          ...options,
          conditions: { ifNoneMatch: '*' },
          metadata: { [writtenAtKey]: writtenAt },
        }),
      forFiles,
    );
  };
  try {
    await write().catch(async (error: unknown) => {
      // No container: storage was away at the start, or somebody removed it.
      if (failureStatus(error) !== 404) throw error;
      await container.create();
      await write();
    });
    return true;
  } catch (error) {
    const status = failureStatus(error);
    if (status === 409 || status === 412) return false;
    throw unavailable(error, 'write');
  }
}

async function remove(container: EvidenceContainer, name: string, patience: Patience): Promise<void> {
  try {
    const blobs = await container.client();
    await patiently(
      (options) => blobs.deleteBlob(name, { ...options, deleteSnapshots: 'include' }),
      patience,
    );
  } catch (error) {
    if (failureStatus(error) !== 404) throw unavailable(error, 'write');
  }
}

interface Listed {
  readonly name: string;
  readonly writtenAt: string;
}

/** Blobs in the order of their names. Each page is a call of its own. */
async function* list(container: EvidenceContainer, prefix: string): AsyncGenerator<Listed> {
  let from: { continuationToken?: string } = {};
  try {
    const blobs = await container.client();
    do {
      const page = await patiently((options) => pageOf(blobs, prefix, { ...options, from }), unhurriedly);
      if (page.done === true) return;
      for (const { name, metadata, properties } of page.value.segment.blobItems)
        yield { name, writtenAt: metadata?.[writtenAtKey] ?? properties.lastModified.toISOString() };
      const { continuationToken } = page.value;
      from = continuationToken === undefined || continuationToken === '' ? {} : { continuationToken };
    } while (from.continuationToken !== undefined);
  } catch (error) {
    // No container holds no files.
    if (failureStatus(error) !== 404) throw unavailable(error);
  }
}

function pageOf(
  blobs: ContainerClient,
  prefix: string,
  { abortSignal, from }: { abortSignal: AbortSignal; from: { continuationToken?: string } },
) {
  return blobs.listBlobsFlat({ abortSignal, prefix, includeMetadata: true }).byPage(from).next();
}

async function* lastWrittenBefore(container: EvidenceContainer, at: string): AsyncGenerator<CaseId> {
  let current: { readonly caseId: CaseId; readonly isOld: boolean } | undefined;
  for await (const { name, writtenAt } of list(container, 'case_')) {
    const caseId = CaseId.safeParse(name.slice('case_'.length).replace(/\/.*$/s, '')).data;
    if (caseId === undefined) continue;
    if (current !== undefined && current.caseId !== caseId && current.isOld) yield current.caseId;
    const wereOld = current?.caseId === caseId ? current.isOld : true;
    current = { caseId, isOld: wereOld && writtenAt < at };
  }
  if (current?.isOld === true) yield current.caseId;
}
