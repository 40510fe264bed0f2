import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { UnitId, type PersonId } from '../../organisation/ids.ts';
import { BoundPlace } from '../../organisation/places.ts';
import { PlaceRequest, type PlaceStore, type StoredPlace } from '../../ports/place-store.ts';
import { jsonColumn } from './columns.ts';
import { listRows, readRow, replaceRow, transact, writeRow } from './rows.ts';
import { safeKey } from './row-keys.ts';

/** The row of a unit whose place has ended stays, empty: only what is still there can be guarded by its ETag. */
const PlaceRow = z
  .object({ place: jsonColumn(BoundPlace).optional(), etag: z.string() })
  .transform(({ place, etag }) => ({ place, tag: etag }));
const UnitColumn = z.object({ unit: UnitId });
const RequestRow = z.object({ request: jsonColumn(PlaceRequest) }).transform(({ request }) => request);

const partition = 'places';
const unitKey = (unit: UnitId) => `place_unit_${unit}`;
const conversationKey = (id: string) => `place_conversation_${safeKey(id)}`;
const requestKey = (person: PersonId) => `place_request_${person}`;

/**
 * Places in Azure Table Storage: a row for the unit and one for the conversation, written in one transaction, so that
 * neither ever has two of the other.
 */
export function placeStore(table: TableClient): PlaceStore {
  const rowOfUnit = (unit: UnitId) => readRow(table, PlaceRow, partition, unitKey(unit));
  const ofUnit = async (unit: UnitId): Promise<StoredPlace | undefined> => {
    const row = await rowOfUnit(unit);
    return row?.place === undefined ? undefined : { place: row.place, tag: row.tag };
  };
  return {
    ofUnit,
    async ofConversation(id) {
      const row = await readRow(table, UnitColumn, partition, conversationKey(id));
      const stored = row && (await ofUnit(row.unit));
      return stored?.place.conversationId === id ? stored : undefined;
    },
    async bind(place, before) {
      const row = await rowOfUnit(place.unit);
      if (row?.place?.id !== before?.place.id) return undefined;
      await transact(table, bindingOf(place, before, row?.tag));
      // Whether it was refused, or landed and its answer got lost, is seen from what is there now.
      const stored = await ofUnit(place.unit);
      return stored?.place.id === place.id ? stored : undefined;
    },
    change: (place, tag) => replaceRow(table, rowOf(place), tag),
    async unbind({ place, tag }) {
      const isDone = await transact(table, [
        ['update', { partitionKey: partition, rowKey: unitKey(place.unit) }, 'Replace', { etag: tag }],
        ['delete', conversationRow(place)],
      ]);
      return isDone || (await ofUnit(place.unit))?.place.id !== place.id;
    },
    async all() {
      const filter = odata`PartitionKey eq ${partition} and RowKey ge 'place_unit_' and RowKey lt 'place_unit_~'`;
      const rows = await Array.fromAsync(listRows(table, PlaceRow, { filter }));
      return rows.flatMap(({ place }) => place ?? []);
    },
    readRequest: (person) => readRow(table, RequestRow, partition, requestKey(person)),
    writeRequest: (request) =>
      writeRow(table, {
        partitionKey: partition,
        rowKey: requestKey(request.person),
        request: JSON.stringify(request),
      }),
  };
}

function rowOf(place: BoundPlace) {
  return { partitionKey: partition, rowKey: unitKey(place.unit), place: JSON.stringify(place) };
}

function conversationRow({ conversationId, unit }: BoundPlace) {
  return { partitionKey: partition, rowKey: conversationKey(conversationId), unit };
}

function bindingOf(
  place: BoundPlace,
  before: StoredPlace | undefined,
  emptyTag: string | undefined,
): TransactionAction[] {
  const tag = before?.tag ?? emptyTag;
  const own: TransactionAction =
    tag === undefined ? ['create', rowOf(place)] : ['update', rowOf(place), 'Replace', { etag: tag }];
  if (before?.place.conversationId === place.conversationId) return [own];
  const left: TransactionAction[] = before === undefined ? [] : [['delete', conversationRow(before.place)]];
  return [own, ...left, ['create', conversationRow(place)]];
}
