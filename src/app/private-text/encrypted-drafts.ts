import { Draft } from '../../case/draft.ts';
import { CaseId } from '../../case/ids.ts';
import { instantText } from '../../case/instants.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { DraftStore, StoredDraft } from '../../ports/draft-store.ts';
import { Unreadable } from '../../ports/unreadable.ts';
import type { Sealed } from './sealed.ts';

const owner = (caseId: CaseId) => ({ kind: 'draft', caseId }) as const;
const writtenFor = (person: PersonId, caseId: CaseId) => `draft of ${person}, number ${caseId}`;

/** Drafts, each encrypted with a random key of its own, which goes when the draft goes. */
export function encryptedDrafts(sealed: Sealed): DraftStore {
  // A turn reads its draft and writes it again: the key lives as long as what was read, and no longer.
  const keys = new WeakMap<StoredDraft, Uint8Array>();
  async function write(draft: Draft, before: StoredDraft | undefined, changedAt: string): Promise<boolean> {
    const { person, caseId } = draft;
    const known = before === undefined ? undefined : keys.get(before);
    const key = known ?? (await keyFor(sealed, caseId));
    const bytes = sealed.encryption.encrypt(key, JSON.stringify(draft), writtenFor(person, caseId));
    return sealed.drafts.write({ person, caseId, changedAt, sealed: bytes }, before?.tag);
  }
  return {
    async read(person, expected) {
      const found = await read(sealed, person, expected);
      if (found !== undefined) keys.set(found.stored, found.key);
      return found?.stored;
    },
    write: (draft, before) => write(draft, before, draft.changedAt),
    // To the sweep it is as young as that, and to its person as old as before: a preview that was seen stays right.
    hold: (before, since) => write({ ...before.draft, heldSince: since }, before, since),
    remove: (person, tag) => remove(sealed, person, tag),
    changedBefore: (at) => sealed.drafts.list(at),
  };
}

async function read(
  sealed: Sealed,
  person: PersonId,
  expected: CaseId | undefined,
): Promise<{ stored: StoredDraft; key: Uint8Array } | undefined> {
  const { drafts, encryption, keyEncryption } = sealed;
  const [row, guessed] = await Promise.all([
    drafts.read(person),
    expected === undefined ? undefined : sealed.keys.read(owner(expected)),
  ]);
  if (row === undefined) return undefined;
  const caseId = CaseId.safeParse(row.caseId).data;
  if (caseId === undefined) throw new Unreadable('changed');
  const wrapped = caseId === expected ? guessed : await sealed.keys.read(owner(caseId));
  if (wrapped === undefined || wrapped === 'destroyed') {
    // Sent or discarded between our looks at draft and key? The key goes last.
    if ((await drafts.read(person))?.tag !== row.tag) return read(sealed, person, expected);
    throw new Unreadable('key-gone');
  }
  const key = await keyEncryption.unwrap(wrapped);
  const text = encryption.decrypt(key, row.sealed, writtenFor(person, caseId));
  return { key, stored: { draft: Draft.parse(JSON.parse(text)), tag: row.tag } };
}

/** The key comes before its draft, and whoever finds one there takes it: a draft without its key would be lost. */
async function keyFor({ keys, encryption, keyEncryption, clock }: Sealed, caseId: CaseId) {
  const key = encryption.newKey();
  const wrapped = await keyEncryption.wrap(key);
  if (await keys.create(owner(caseId), wrapped, instantText(clock.now()))) return key;
  const kept = await keys.read(owner(caseId));
  if (kept === undefined || kept === 'destroyed') throw new Unreadable('key-gone');
  return keyEncryption.unwrap(kept);
}

async function remove(sealed: Sealed, person: PersonId, tag: string | undefined): Promise<boolean> {
  const row = await sealed.drafts.read(person);
  if (row === undefined) return true;
  if (tag !== undefined && row.tag !== tag) return false;
  // Changed meanwhile: a newer draft, or the same one, which still needs its key.
  if (!(await sealed.drafts.remove(person, row.tag))) return remove(sealed, person, tag);
  const caseId = CaseId.safeParse(row.caseId).data;
  if (caseId !== undefined) await sealed.keys.remove(owner(caseId));
  return true;
}
