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
    write: (caseId, report, mayReplace = () => Promise.resolve(true)) =>
      write(sealed, caseId, JSON.stringify(report), mayReplace),
    change: (caseId, changed) => change(sealed, caseId, changed),
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

async function read(sealed: Sealed, caseId: CaseId): Promise<PrivateText> {
  return (await look(sealed, caseId)).text;
}

/** What is there, and what it takes to write over exactly that. */
interface Found {
  readonly text: PrivateText;
  readonly over?: { readonly key: Uint8Array; readonly tag: string };
}

async function look(sealed: Sealed, caseId: CaseId): Promise<Found> {
  const { keys, reports, keyEncryption, encryption } = sealed;
  const [wrapped, row] = await Promise.all([keys.read(owner(caseId)), reports.read(caseId)]);
  if (wrapped === 'destroyed') return { text: { kind: 'erased' } };
  if (wrapped === undefined && row === undefined) return { text: { kind: 'nothing' } };
  if (wrapped === undefined) return { text: { kind: 'unreadable', reason: 'key-gone' } };
  if (row === undefined) return { text: { kind: 'unreadable', reason: 'changed' } };
  try {
    const key = await keyEncryption.unwrap(wrapped);
    const text = encryption.decrypt(key, row.sealed, writtenFor(caseId));
    const report = PrivateReport.parse(JSON.parse(text));
    return { text: { kind: 'report', report }, over: { key, tag: row.tag } };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { text: { kind: 'unreadable', reason: error.reason } };
  }
}

/** So often somebody else may have written first: more than one person has devices. */
const attempts = 12;

async function change(
  sealed: Sealed,
  caseId: CaseId,
  changed: (before: PrivateReport) => PrivateReport,
): Promise<PrivateText> {
  const { reports, encryption, clock } = sealed;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { text, over } = await look(sealed, caseId);
    if (text.kind === 'erased' || text.kind === 'unreadable') return text;
    const report = PrivateReport.parse(changed(text.kind === 'report' ? text.report : {}));
    const words = JSON.stringify(report);
    const writtenAt = instantText(clock.now());
    const isWritten =
      over === undefined
        ? await begin(sealed, caseId, words, writtenAt)
        : await reports.write(
            caseId,
            { sealed: encryption.encrypt(over.key, words, writtenFor(caseId)), writtenAt },
            over.tag,
          );
    if (isWritten) return { kind: 'report', report };
  }
  throw new StorageUnavailable('the private text kept changing');
}

/** Writes key and text at once. False where either is there already. */
async function begin(sealed: Sealed, caseId: CaseId, text: string, now: string): Promise<boolean> {
  const { keys, reports, keyEncryption, encryption } = sealed;
  const fresh = encryption.newKey();
  const areNew = await Promise.all([
    keyEncryption.wrap(fresh).then((key) => keys.create(owner(caseId), key, now)),
    reports.create(caseId, encryption.encrypt(fresh, text, writtenFor(caseId)), now),
  ]);
  return areNew.every(Boolean);
}

/** Where key or text is there already, all writers take the key that is, or text and key would part. */
async function write(
  sealed: Sealed,
  caseId: CaseId,
  text: string,
  mayReplace: () => Promise<boolean>,
): Promise<void> {
  const now = instantText(sealed.clock.now());
  if (await begin(sealed, caseId, text, now)) return;
  for (let attempt = 1; attempt <= attempts; attempt += 1)
    if (await replace(sealed, caseId, text, mayReplace)) return;
  throw new StorageUnavailable('the private text kept changing');
}

/** False when somebody wrote in between. */
async function replace(
  { keys, reports, keyEncryption, encryption, clock }: Sealed,
  caseId: CaseId,
  text: string,
  mayReplace: () => Promise<boolean>,
): Promise<boolean> {
  const now = instantText(clock.now());
  // Made young first, so that no sweep takes it for one that was left behind.
  await keys.renew(owner(caseId), now);
  const [kept, row] = await Promise.all([keys.read(owner(caseId)), reports.read(caseId)]);
  // What is erased stays erased: nothing is left lying that no key reads.
  if (kept === 'destroyed') await reports.remove(caseId);
  if (kept === undefined || kept === 'destroyed') throw new StorageUnavailable('the key was just removed');
  if (!(await mayReplace())) return true;
  const encrypted = encryption.encrypt(await keyEncryption.unwrap(kept), text, writtenFor(caseId));
  return row === undefined
    ? reports.create(caseId, encrypted, now)
    : reports.write(caseId, { sealed: encrypted, writtenAt: now }, row.tag);
}
