import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { LokiCollection, LokiDatabase } from './azurite-inside.ts';
import type { JournalEntry } from './journal-entry.ts';
import { parseDatabase, parseJournal, replay } from './journal-entry.ts';

const smallestCheckpointBytes = 8 * 1024 * 1024;

/** The journal of one Loki database. */
export interface LokiJournal {
  /** Writes what changed since the last call; when it returns, a killed process loses none of it. */
  flush(): void;
}

/**
 * Makes a Loki database durable write by write. Loki itself saves the whole database every five seconds; here
 * each `flush` appends the changed documents to a journal beside the file, and the whole is saved only at start,
 * at close and when the journal has outgrown it. Must be attached before the database is loaded. Promises hold
 * for a killed process, not for a power failure (no fsync per write).
 */
export function attachJournal(database: LokiDatabase): LokiJournal {
  const known = new Map<string, LokiCollection>();
  let number = 0;
  let descriptor: number | undefined;
  let journalBytes = 0;
  let checkpointBytes = smallestCheckpointBytes;

  database.isIncremental = true;
  database.persistenceAdapter = {
    loadDatabase(file, callback) {
      number = journalNumbers(file).at(-1) ?? 0;
      callback(load(file));
      for (const collection of database.collections) collection.ensureAllIndexes(true);
    },
    // Everything up to the first `await` runs in the same breath as Loki's serialisation: changes that come
    // later go to the next journal, and old journals go only when the new file is in place.
    saveDatabase(file, content, callback) {
      const covered = number;
      number += 1;
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
      journalBytes = 0;
      checkpointBytes = Math.max(smallestCheckpointBytes, content.length);
      markClean(database, known);
      replaceFile(file, content).then(() => {
        dropJournals(file, covered);
        callback();
      }, callback);
    },
  };

  return {
    flush() {
      const changes = takeChanges(database, known);
      if (changes.length === 0) return;
      const entry = JSON.stringify(changes, (key, value: unknown) => database.serializeReplacer(key, value));
      const line = Buffer.from(`${entry}\n`);
      descriptor ??= openSync(journalFile(database.filename, number), 'a');
      appendWhole(descriptor, line, journalBytes);
      markClean(database, known);
      journalBytes += line.length;
      if (journalBytes > checkpointBytes) {
        checkpointBytes = Number.POSITIVE_INFINITY;
        database.saveDatabase(throwIfFailed);
      }
    },
  };
}

/** A line that could not be written whole (disk full) must not stand in the way of the next. */
function appendWhole(descriptor: number, line: Buffer, end: number): void {
  try {
    appendFileSync(descriptor, line);
  } catch (error) {
    ftruncateSync(descriptor, end);
    throw error;
  }
}

function takeChanges(database: LokiDatabase, known: ReadonlyMap<string, LokiCollection>): object[] {
  const present = new Set(database.collections.map((collection) => collection.name));
  const dropped = [...known.keys()].filter((name) => !present.has(name));
  const changes: object[] = dropped.map((name) => ({ kind: 'dropped', name }));
  for (const collection of database.collections) {
    if (known.get(collection.name) !== collection) changes.push({ kind: 'added', collection });
    else if (collection.dirtyIds.length > 0) changes.push(changeOf(collection));
  }
  return changes;
}

function changeOf(collection: LokiCollection): object {
  const documents: object[] = [];
  const removed: number[] = [];
  for (const id of new Set(collection.dirtyIds)) {
    const document = collection.get(id);
    if (document === null) removed.push(id);
    else documents.push(document);
  }
  return { kind: 'changed', name: collection.name, maxId: collection.maxId, documents, removed };
}

function markClean(database: LokiDatabase, known: Map<string, LokiCollection>): void {
  known.clear();
  for (const collection of database.collections) {
    collection.dirtyIds = [];
    known.set(collection.name, collection);
  }
}

function load(file: string): object {
  const database = parseDatabase(readFileSync(file, 'utf8'));
  const entries = journalNumbers(file).flatMap((number): JournalEntry[] =>
    parseJournal(readFileSync(journalFile(file, number), 'utf8')),
  );
  replay(database, entries);
  return database;
}

function journalFile(file: string, number: number): string {
  return `${file}.journal-${number}`;
}

function journalNumbers(file: string): number[] {
  const prefix = `${basename(file)}.journal-`;
  const names = readdirSync(dirname(file)).filter((name) => name.startsWith(prefix));
  return names.map((name) => Number(name.slice(prefix.length))).sort((a, b) => a - b);
}

function dropJournals(file: string, upTo: number): void {
  for (const number of journalNumbers(file)) {
    if (number <= upTo) rmSync(journalFile(file, number));
  }
}

async function replaceFile(file: string, content: string): Promise<void> {
  const handle = await open(`${file}~`, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}~`, file);
}

function throwIfFailed(error?: Error | null): void {
  if (error) throw error;
}
