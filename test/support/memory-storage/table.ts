/** A row as it was read: its tag, and a copy that nobody else holds. */
export interface Row {
  readonly key: string;
  readonly tag: string;
  readonly value: unknown;
}

/** A change of one row. Without a tag it must be new, with one it must be as it was read. */
export interface Change {
  readonly key: string;
  readonly tag: string | undefined;
  readonly value: unknown;
}

/**
 * A table as Azure Tables has it: partitions of rows with tags, and transactions over the rows of one partition. Rows
 * are kept as JSON, so that nothing is shared and nothing is kept that JSON does not know.
 */
export interface MemoryTable {
  read(partition: string, key: string): Row | undefined;
  /** Rows whose key begins like this, in the order of their keys. */
  list(partition: string, prefix: string): readonly Row[];
  partitions(): readonly string[];
  /** All of it or nothing; answers the new tags in the order of the changes. Throws for what Azure refuses with 400, which is a mistake of the caller. */
  transact(partition: string, changes: readonly Change[]): readonly string[] | 'conflict';
  /** Writes over whatever is there. */
  put(partition: string, key: string, value: unknown): void;
  /** Removes a row; with a tag only as it was read. */
  remove(partition: string, key: string, tag?: string): void;
}

interface Kept {
  readonly tag: string;
  readonly text: string;
}

/** Azure takes at most so many rows in one transaction. */
const mostRows = 100;

/** No two rows ever have the same tag, in whatever table. */
let tags = 0;

export function memoryTable(): MemoryTable {
  const all = new Map<string, Map<string, Kept>>();

  const rowsOf = (partition: string): Map<string, Kept> => {
    const rows = all.get(partition) ?? new Map<string, Kept>();
    all.set(partition, rows);
    return rows;
  };
  const write = (partition: string, key: string, value: unknown): string => {
    const tag = `tag-${(tags += 1)}`;
    rowsOf(partition).set(key, { tag, text: JSON.stringify(value) });
    return tag;
  };
  const asRow = (key: string, { tag, text }: Kept): Row => ({ key, tag, value: JSON.parse(text) });

  return {
    read(partition, key) {
      const kept = all.get(partition)?.get(key);
      return kept === undefined ? undefined : asRow(key, kept);
    },
    list: (partition, prefix) =>
      [...(all.get(partition) ?? [])]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, kept]) => asRow(key, kept)),
    partitions: () => [...all.keys()],
    transact(partition, changes) {
      if (changes.length > mostRows) throw new Error('400: too many rows in one transaction');
      const rows = rowsOf(partition);
      const touched = new Set<string>();
      for (const { key, tag } of changes) {
        if (touched.has(key)) throw new Error('400: a row twice in one transaction');
        if (tag !== rows.get(key)?.tag) return 'conflict';
        touched.add(key);
      }
      return changes.map(({ key, value }) => write(partition, key, value));
    },
    put: write,
    remove(partition, key, tag) {
      const rows = all.get(partition);
      if (tag === undefined || rows?.get(key)?.tag === tag) rows?.delete(key);
    },
  };
}
