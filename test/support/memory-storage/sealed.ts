import type { DataKeyStore, KeyOwner } from '../../../src/ports/data-key-store.ts';
import type { SealedEvidenceStore } from '../../../src/ports/evidence-store.ts';
import type { WrappedKey } from '../../../src/ports/key-encryption.ts';
import type { SealedDraft, SealedDraftStore, SealedReportStore } from '../../../src/ports/sealed-store.ts';
import { CaseId } from '../../../src/case/ids.ts';
import { answer } from './cases.ts';
import { bytesIn, bytesOf } from './bytes.ts';
import { memoryTable, type MemoryTable } from './table.ts';

interface TextRow {
  readonly text: string;
  readonly writtenAt: string;
}

export function memoryReports(table: MemoryTable): SealedReportStore {
  return {
    read: (caseId) =>
      answer(() => {
        const row = table.read(caseId, 'report');
        return row === undefined ? undefined : { sealed: bytesOf((row.value as TextRow).text), tag: row.tag };
      }),
    create: (caseId, sealed, writtenAt) =>
      answer(() => {
        const value = { text: bytesIn(sealed), writtenAt };
        return table.transact(caseId, [{ key: 'report', tag: undefined, value }]) !== 'conflict';
      }),
    write: (caseId, { sealed, writtenAt }, tag) =>
      answer(() => {
        const value = { text: bytesIn(sealed), writtenAt };
        return table.transact(caseId, [{ key: 'report', tag, value }]) !== 'conflict';
      }),
    remove: (caseId, tag) => answer(() => table.remove(caseId, 'report', tag)),
    async *writtenBefore(at) {
      await Promise.resolve();
      for (const partition of table.partitions()) {
        const row = table.read(partition, 'report');
        if (row !== undefined && (row.value as TextRow).writtenAt < at)
          yield { caseId: CaseId.parse(partition), tag: row.tag };
      }
    },
  };
}

type DraftRow = Omit<SealedDraft, 'sealed'> & { readonly text: string };

export function memoryDrafts(table: MemoryTable): SealedDraftStore {
  return {
    read: (person) =>
      answer(() => {
        const row = table.read(person, 'draft');
        if (row === undefined) return undefined;
        const { caseId, changedAt, text } = row.value as DraftRow;
        return { person, caseId, changedAt, sealed: bytesOf(text), tag: row.tag };
      }),
    write: ({ sealed, ...draft }, tag) =>
      answer(() => {
        const value = { ...draft, text: bytesIn(sealed) };
        return table.transact(draft.person, [{ key: 'draft', tag, value }]) !== 'conflict';
      }),
    remove: (person, tag) =>
      answer(() => {
        const row = table.read(person, 'draft');
        if (row?.tag === tag) table.remove(person, 'draft', tag);
        return row === undefined || row.tag === tag;
      }),
    async *list(changedBefore) {
      await Promise.resolve();
      for (const partition of table.partitions()) {
        const row = table.read(partition, 'draft');
        if (row === undefined) continue;
        const { person, caseId, changedAt } = row.value as DraftRow;
        if (changedBefore === undefined || changedAt < changedBefore)
          yield { person, caseId, changedAt, tag: row.tag };
      }
    },
  };
}

interface KeyRow {
  readonly owner: KeyOwner;
  readonly keyId: string;
  readonly text: string;
  readonly madeAt: string;
}

export function memoryKeys(table: MemoryTable): DataKeyStore {
  const name = ({ kind, caseId }: KeyOwner) => `${kind}_${caseId}`;
  const rowOf = (owner: KeyOwner, { keyId, wrapped }: WrappedKey, madeAt: string): KeyRow => ({
    owner,
    keyId,
    text: bytesIn(wrapped),
    madeAt,
  });
  const find = (owner: KeyOwner) => table.read(name(owner), 'key')?.value as KeyRow | undefined;
  return {
    read: (owner) =>
      answer(() => {
        const row = find(owner);
        if (row === undefined) return undefined;
        return row.keyId === '' ? 'destroyed' : { keyId: row.keyId, wrapped: bytesOf(row.text) };
      }),
    create: (owner, key, madeAt) =>
      answer(() => {
        const value = rowOf(owner, key, madeAt);
        return table.transact(name(owner), [{ key: 'key', tag: undefined, value }]) !== 'conflict';
      }),
    renew: (owner, madeAt) =>
      answer(() => {
        const row = find(owner);
        if (row !== undefined) table.put(name(owner), 'key', { ...row, madeAt });
        return row !== undefined;
      }),
    destroy: (owner) =>
      answer(() => table.put(name(owner), 'key', rowOf(owner, { keyId: '', wrapped: new Uint8Array() }, ''))),
    remove: (owner, tag) => answer(() => table.remove(name(owner), 'key', tag)),
    async *madeBefore(at) {
      await Promise.resolve();
      for (const partition of table.partitions()) {
        const row = table.read(partition, 'key');
        const { owner, madeAt } = (row?.value ?? { madeAt: '' }) as KeyRow;
        if (row !== undefined && madeAt !== '' && madeAt < at) yield { owner, tag: row.tag };
      }
    },
  };
}

interface FileRow {
  readonly text: string;
  readonly writtenAt: string;
}

export function memoryEvidence(table: MemoryTable = memoryTable()): SealedEvidenceStore {
  return {
    read: (caseId, hash) =>
      answer(() => {
        const row = table.read(caseId, hash)?.value as FileRow | undefined;
        return row === undefined ? undefined : bytesOf(row.text);
      }),
    create: (caseId, hash, sealed, writtenAt) =>
      answer(() => {
        const value: FileRow = { text: bytesIn(sealed), writtenAt };
        return table.transact(caseId, [{ key: hash, tag: undefined, value }]) !== 'conflict';
      }),
    remove: (caseId, hash) => answer(() => table.remove(caseId, hash)),
    removeAll: (caseId) =>
      answer(() => {
        for (const { key } of table.list(caseId, '')) table.remove(caseId, key);
      }),
    hashesOf: (caseId) => answer(() => table.list(caseId, '').map(({ key }) => key)),
    async *lastWrittenBefore(at) {
      await Promise.resolve();
      for (const partition of [...table.partitions()].sort()) {
        const rows = table.list(partition, '');
        if (rows.length > 0 && rows.every(({ value }) => (value as FileRow).writtenAt < at))
          yield CaseId.parse(partition);
      }
    },
  };
}
