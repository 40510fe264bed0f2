import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { Draft } from '../../case/draft.ts';
import { PersonId } from '../../organisation/ids.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import { patiently, unhurriedly } from './patience.ts';
import { failedWrite, jsonColumn, listRows, readRow, removeRow, unavailable } from './rows.ts';

const DraftRow = z
  .object({ etag: z.string(), draft: jsonColumn(Draft) })
  .transform(({ etag, draft }) => ({ draft, tag: etag }));
const PersonColumn = z.object({ person: PersonId });

const key = (person: PersonId) => `draft_${person}`;

/** Drafts in Azure Table Storage, one row a person. */
export function draftStore(table: TableClient): DraftStore {
  return {
    read: (person) => readRow(table, DraftRow, key(person), key(person)),
    write: (draft, tag) => write(table, draft, tag),
    remove: (person, tag) => removeRow(table, key(person), key(person), tag),
    changedBefore: (at) => changedBefore(table, at),
  };
}

async function write(table: TableClient, draft: Draft, tag: string | undefined): Promise<boolean> {
  const row = {
    partitionKey: key(draft.person),
    rowKey: key(draft.person),
    person: draft.person,
    changedAt: draft.changedAt,
    draft: JSON.stringify(draft),
  };
  try {
    await patiently((options) =>
      tag === undefined
        ? table.createEntity(row, options)
        : table.updateEntity(row, 'Replace', { ...options, etag: tag }),
    );
    return true;
  } catch (error) {
    if (failedWrite(error) === 'conflict') return false;
    throw unavailable(error, 'write');
  }
}

async function* changedBefore(table: TableClient, at: string): AsyncIterable<PersonId> {
  const filter = odata`changedAt lt ${at}`;
  const drafts = listRows(table, PersonColumn, { filter, select: ['person'] }, unhurriedly);
  for await (const { person } of drafts) yield person;
}
