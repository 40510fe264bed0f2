import type { BoundPlace } from '../../../src/organisation/places.ts';
import type { PlaceRequest, PlaceStore, StoredPlace } from '../../../src/ports/place-store.ts';
import { answer } from './cases.ts';
import type { MemoryTable } from './table.ts';

const units = 'units';
const conversations = 'conversations';

/** Which place belongs to which unit, in memory. */
export function memoryPlaces(table: MemoryTable): PlaceStore {
  const ofUnit = (unit: string): StoredPlace | undefined => {
    const row = table.read(units, unit);
    return row && { place: row.value as BoundPlace, tag: row.tag };
  };
  const ofConversation = (id: string): StoredPlace | undefined => {
    const row = table.read(conversations, id);
    return row && ofUnit(row.value as string);
  };
  return {
    ofUnit: (unit) => answer(() => ofUnit(unit)),
    ofConversation: (id) => answer(() => ofConversation(id)),
    bind: (place, before) =>
      answer(() => {
        const isTaken = ![undefined, place.unit].includes(ofConversation(place.conversationId)?.place.unit);
        if (isTaken || ofUnit(place.unit)?.tag !== before?.tag) return undefined;
        if (before !== undefined) table.remove(conversations, before.place.conversationId);
        table.put(units, place.unit, place);
        table.put(conversations, place.conversationId, place.unit);
        return ofUnit(place.unit);
      }),
    change: (place, tag) =>
      answer(() => table.transact(units, [{ key: place.unit, tag, value: place }]) !== 'conflict'),
    unbind: ({ place, tag }) =>
      answer(() => {
        const now = ofUnit(place.unit);
        if (now?.place.id === place.id && now.tag !== tag) return false;
        if (now?.tag !== tag) return true;
        table.remove(units, place.unit);
        table.remove(conversations, place.conversationId);
        return true;
      }),
    all: () => answer(() => table.list(units, '').map(({ value }) => value as BoundPlace)),
    readRequest: (person) => answer(() => table.read('requests', person)?.value as PlaceRequest | undefined),
    writeRequest: (request) => answer(() => table.put('requests', request.person, request)),
  };
}
