import type { CaseId } from '../../case/ids.ts';
import { instantText } from '../../case/instants.ts';
import { StorageUnavailable } from '../../ports/case-store.ts';
import { PrivateReport, type PrivateStore, type PrivateText } from '../../ports/private-store.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import type { Sealed } from './sealed.ts';

const owner = (caseId: CaseId) => ({ kind: 'case', caseId }) as const;
const writtenFor = (caseId: CaseId) => `report of case ${caseId}`;

/** Private text of cases, each encrypted with a random key of its own. Keys live no longer than the call that needs them. */
export function encryptedReports(sealed: Sealed): PrivateStore {
  return {
    read: (caseId) => read(sealed, caseId),
    write: (caseId, report) => write(sealed, caseId, JSON.stringify(report)),
    erase: (caseId) => eraseReport(sealed, caseId),
  };
}

/** Destroys the key, then removes the text: a crash in between leaves bytes that nobody can read. */
export async function eraseReport(
  { keys, reports }: Pick<Sealed, 'keys' | 'reports'>,
  caseId: CaseId,
): Promise<void> {
  await keys.destroy(owner(caseId));
  await reports.remove(caseId);
}

async function read(
  { keys, reports, keyEncryption, encryption }: Sealed,
  caseId: CaseId,
): Promise<PrivateText> {
  const [key, bytes] = await Promise.all([keys.read(owner(caseId)), reports.read(caseId)]);
  if (key === 'destroyed') return { kind: 'erased' };
  if (key === undefined && bytes === undefined) return { kind: 'nothing' };
  if (key === undefined) return { kind: 'unreadable', reason: 'key-gone' };
  if (bytes === undefined) return { kind: 'unreadable', reason: 'changed' };
  try {
    const text = encryption.decrypt(await keyEncryption.unwrap(key), bytes, writtenFor(caseId));
    return { kind: 'report', report: PrivateReport.parse(JSON.parse(text)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'unreadable', reason: error.reason };
  }
}

/** Key and text are written at once. Where either is there already, all writers take the key that is, or text and key would part. */
async function write(sealed: Sealed, caseId: CaseId, text: string): Promise<void> {
  const { keys, reports, keyEncryption, encryption, clock } = sealed;
  const now = instantText(clock.now());
  const encrypted = (key: Uint8Array) => encryption.encrypt(key, text, writtenFor(caseId));
  const fresh = encryption.newKey();
  const areNew = await Promise.all([
    keyEncryption.wrap(fresh).then((key) => keys.create(owner(caseId), key, now)),
    reports.create(caseId, encrypted(fresh), now),
  ]);
  if (areNew.every(Boolean)) return;
  // Made young first, so that no sweep takes it for one that was left behind.
  await keys.renew(owner(caseId), now);
  const kept = await keys.read(owner(caseId));
  // What is erased stays erased: nothing is left lying that no key reads.
  if (kept === 'destroyed') await reports.remove(caseId);
  if (kept === undefined || kept === 'destroyed') throw new StorageUnavailable('the key was just removed');
  await reports.write(caseId, encrypted(await keyEncryption.unwrap(kept)), now);
}
