import { z } from 'zod';

const documentSchema = z.looseObject({ $loki: z.number() });
const collectionSchema = z.looseObject({
  name: z.string(),
  data: z.array(documentSchema),
  maxId: z.number(),
});
const databaseSchema = z.looseObject({ collections: z.array(collectionSchema) });
const entrySchema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('added'), collection: collectionSchema }),
    z.strictObject({ kind: z.literal('dropped'), name: z.string() }),
    z.strictObject({
      kind: z.literal('changed'),
      name: z.string(),
      maxId: z.number(),
      documents: z.array(documentSchema),
      removed: z.array(z.number()),
    }),
  ]),
);

type SavedCollection = z.infer<typeof collectionSchema>;

/** What a saved Loki database file holds. */
export type SavedDatabase = z.infer<typeof databaseSchema>;

/** All that changed in one database between two answers; it is replayed whole or not at all. */
export type JournalEntry = z.infer<typeof entrySchema>;

/** Reads a saved Loki database; throws when the file is not one. */
export function parseDatabase(text: string): SavedDatabase {
  return databaseSchema.parse(JSON.parse(text));
}

/**
 * Reads the entries of one journal file. A last line without its line end was never acknowledged (the process
 * died inside the write) and is left out; any other unreadable line throws.
 */
export function parseJournal(text: string): JournalEntry[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => entrySchema.parse(JSON.parse(line)));
}

/** Brings `database` up to date. Replaying entries that it holds already leaves it as it is. */
export function replay(database: SavedDatabase, entries: readonly JournalEntry[]): void {
  const collections = new Map(database.collections.map((saved) => [saved.name, openCollection(saved)]));
  for (const change of entries.flat()) {
    if (change.kind === 'added') collections.set(change.collection.name, openCollection(change.collection));
    else if (change.kind === 'dropped') collections.delete(change.name);
    else applyChange(collections.get(change.name), change);
  }
  database.collections = [...collections.values()].map(closeCollection);
}

interface OpenCollection {
  saved: SavedCollection;
  documents: Map<number, z.infer<typeof documentSchema>>;
}

function openCollection(saved: SavedCollection): OpenCollection {
  return { saved, documents: new Map(saved.data.map((document) => [document.$loki, document])) };
}

function applyChange(
  open: OpenCollection | undefined,
  change: Extract<JournalEntry[number], { kind: 'changed' }>,
): void {
  // A collection that is not there was dropped later, in the saved database already.
  if (open === undefined) return;
  open.saved.maxId = Math.max(open.saved.maxId, change.maxId);
  for (const document of change.documents) open.documents.set(document.$loki, document);
  for (const id of change.removed) open.documents.delete(id);
}

/** Loki finds documents by binary search, so they must lie in the order of their numbers. */
function closeCollection({ saved, documents }: OpenCollection): SavedCollection {
  return { ...saved, data: [...documents.values()].sort((a, b) => a.$loki - b.$loki), dirtyIds: [] };
}
