import type { CaseId } from '../../case/ids.ts';
import { instantText } from '../../case/instants.ts';
import { inspectFile } from '../../evidence/media-type.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import type { ContentHash, EvidenceStore, KeptEvidence } from '../../ports/evidence-store.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import { contentHash } from '../hash.ts';
import type { Sealed } from './sealed.ts';

const owner = (caseId: CaseId) => ({ kind: 'evidence', caseId }) as const;
const writtenFor = (caseId: CaseId, hash: ContentHash) => `file ${hash} of case ${caseId}`;

/** Files of cases and drafts, encrypted with one random key a case. */
export function encryptedEvidence(sealed: Sealed): EvidenceStore {
  return {
    keep: (caseId, bytes) => keep(sealed, caseId, bytes),
    read: (caseId, hash) => read(sealed, caseId, hash),
    remove: (caseId, hash) => sealed.evidence.remove(caseId, hash),
    erase: (caseId) => eraseEvidence(sealed, caseId),
    async discard(caseId) {
      await sealed.keys.remove(owner(caseId));
      await sealed.evidence.removeAll(caseId);
    },
  };
}

/** Destroys the key, then removes the files: a crash in between leaves bytes that nobody can read. */
export async function eraseEvidence(
  { keys, evidence }: Pick<Sealed, 'keys' | 'evidence'>,
  caseId: CaseId,
): Promise<void> {
  await keys.destroy(owner(caseId));
  await evidence.removeAll(caseId);
}

async function keep(sealed: Sealed, caseId: CaseId, bytes: Uint8Array): Promise<KeptEvidence> {
  const inspected = inspectFile(bytes);
  if (inspected.kind === 'refused') return inspected;
  const { encryption, evidence, clock } = sealed;
  const hash = contentHash(bytes);
  const key = await keyFor(sealed, caseId);
  const encrypted = encryption.encryptBytes(key, bytes, writtenFor(caseId, hash));
  // False as well when it is there already, or somebody else keeps it at the same moment.
  const isKept = async () =>
    (await evidence.create(caseId, hash, encrypted, instantText(clock.now()))) ||
    (await isReadable(sealed, caseId, hash, key));
  if (!(await isKept())) {
    await evidence.remove(caseId, hash);
    if (!(await isKept())) throw new StorageUnavailable('a file could neither be kept nor read');
  }
  await refuseErased(sealed, caseId, hash);
  return { kind: 'kept', hash, size: bytes.length, mediaType: inspected.mediaType };
}

/** The key comes before its files, and whoever finds one there takes it: a file without its key would be lost. */
async function keyFor({ keys, encryption, keyEncryption, clock }: Sealed, caseId: CaseId) {
  const there = await keys.read(owner(caseId));
  if (there === 'destroyed') throw new Unreadable('key-gone');
  if (there !== undefined) return keyEncryption.unwrap(there);
  const key = encryption.newKey();
  const isNew = await keys.create(owner(caseId), await keyEncryption.wrap(key), instantText(clock.now()));
  if (isNew) return key;
  const kept = await keys.read(owner(caseId));
  if (kept === 'destroyed') throw new Unreadable('key-gone');
  if (kept === undefined) throw new StorageUnavailable('the key was just removed');
  return keyEncryption.unwrap(kept);
}

/** What was erased while the file was on its way is erased with it: nothing is left lying that no key reads. */
async function refuseErased({ keys, evidence }: Sealed, caseId: CaseId, hash: ContentHash): Promise<void> {
  const key = await keys.read(owner(caseId));
  if (key !== undefined && key !== 'destroyed') return;
  await evidence.remove(caseId, hash);
  throw new Unreadable('key-gone');
}

async function isReadable(
  sealed: Sealed,
  caseId: CaseId,
  hash: ContentHash,
  key: Uint8Array,
): Promise<boolean> {
  const bytes = await sealed.evidence.read(caseId, hash);
  if (bytes === undefined) return false;
  try {
    return contentHash(opened(sealed, caseId, hash, bytes, key)) === hash;
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

async function read(sealed: Sealed, caseId: CaseId, hash: ContentHash): Promise<Uint8Array | undefined> {
  const [key, bytes] = await Promise.all([
    sealed.keys.read(owner(caseId)),
    sealed.evidence.read(caseId, hash),
  ]);
  if (key === 'destroyed' || bytes === undefined) return undefined;
  if (key === undefined) throw new Unreadable('key-gone');
  return opened(sealed, caseId, hash, bytes, await sealed.keyEncryption.unwrap(key));
}

/** The proof is the hash that the person was given, not the cipher's own tag. */
function opened(
  { encryption }: Sealed,
  caseId: CaseId,
  hash: ContentHash,
  sealed: Uint8Array,
  key: Uint8Array,
): Uint8Array {
  const bytes = encryption.decryptBytes(key, sealed, writtenFor(caseId, hash));
  if (contentHash(bytes) !== hash) throw new Unreadable('changed');
  return bytes;
}
