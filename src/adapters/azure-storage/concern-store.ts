import { odata, type TableClient, type TableEntity } from '@azure/data-tables';
import { z } from 'zod';
import { Concern } from '../../concern/concern.ts';
import { nextWake } from '../../concern/life.ts';
import { Spoken } from '../../concern/limits.ts';
import { PersonId } from '../../organisation/ids.ts';
import type { ConcernStore } from '../../ports/concern-store.ts';
import { unhurriedly } from './patience.ts';
import { createRow, listRows, readRow, replaceRow, removeRow } from './rows.ts';
import { jsonColumn } from './columns.ts';

const ConcernRow = z
  .object({ etag: z.string(), content: jsonColumn(Concern) })
  .transform(({ etag, content }) => ({ concern: content, tag: etag }));
const SpokenRow = z
  .object({ etag: z.string(), content: jsonColumn(Spoken) })
  .transform(({ etag, content }) => ({ spoken: content, tag: etag }));
const DueRow = z.object({ about: PersonId });
const OldRow = z.object({ rowKey: z.string(), etag: z.string() });

const concerns = 'concerns';
const spokens = 'spoken';
const concernKey = (about: PersonId) => `concern_${about}`;
const spokenKey = (by: PersonId) => `spoken_${by}`;

/** Concerns in Azure Table Storage. They are few, so all lie in one partition, and one query finds what is due. */
export function concernStore(table: TableClient): ConcernStore {
  return {
    read: (about) => readRow(table, ConcernRow, concerns, concernKey(about)),
    write: (concern, tag) => write(table, rowOf(concern), tag),
    remove: (about, tag) => removeRow(table, concerns, concernKey(about), tag),
    due: (at) => due(table, at),
    readSpoken: (by) => readRow(table, SpokenRow, spokens, spokenKey(by)),
    writeSpoken: (spoken, tag) => write(table, spokenRow(spoken), tag),
    removeSpokenBefore: (at) => removeSpokenBefore(table, at),
  };
}

function rowOf(concern: Concern): TableEntity {
  return {
    partitionKey: concerns,
    rowKey: concernKey(concern.about),
    about: concern.about,
    wakeAt: nextWake(concern),
    content: JSON.stringify(concern),
  };
}

function spokenRow(spoken: Spoken): TableEntity {
  return {
    partitionKey: spokens,
    rowKey: spokenKey(spoken.by),
    lastAt: spoken.acts.map(({ at }) => at).reduce((latest, at) => (at > latest ? at : latest), ''),
    content: JSON.stringify(spoken),
  };
}

function write(table: TableClient, row: TableEntity, tag: string | undefined): Promise<boolean> {
  return tag === undefined ? createRow(table, row) : replaceRow(table, row, tag);
}

async function* due(table: TableClient, at: string): AsyncGenerator<PersonId> {
  const filter = odata`PartitionKey eq ${concerns} and wakeAt le ${at}`;
  for await (const { about } of listRows(table, DueRow, { filter }, unhurriedly)) yield about;
}

async function removeSpokenBefore(table: TableClient, at: string): Promise<number> {
  const filter = odata`PartitionKey eq ${spokens} and lastAt lt ${at}`;
  let removed = 0;
  for await (const { rowKey, etag } of listRows(table, OldRow, { filter }, unhurriedly))
    if (await removeRow(table, spokens, rowKey, etag)) removed += 1;
  return removed;
}
