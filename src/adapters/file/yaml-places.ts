import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';

/** Keys and list positions from the top of a document. */
export type KeyPath = readonly PropertyKey[];

interface Entry {
  readonly key: string | number;
  /** Where the key, or the item of a list, begins in the text. */
  readonly start: number;
  readonly node: unknown;
}

/** Where in the text the thing at the path begins; the nearest thing around it when it is not there. */
export function offsetOf(document: Document, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const entry = entriesOf(document, node).find((candidate) => candidate.key === key);
    if (entry === undefined) break;
    offset = entry.start;
    node = entry.node;
  }
  return offset;
}

/** The path of the innermost thing that the text has at the offset. */
export function pathAt(document: Document, offset: number): KeyPath {
  const path: PropertyKey[] = [];
  let node: unknown = document.contents;
  for (;;) {
    const entry = entriesOf(document, node).findLast(({ start }) => start <= offset);
    if (entry === undefined || offset > endOf(entry)) return path;
    path.push(entry.key);
    node = entry.node;
  }
}

function entriesOf(document: Document, node: unknown): Entry[] {
  if (isAlias(node)) return entriesOf(document, node.resolve(document));
  if (isSeq(node)) return node.items.map((item, key) => ({ key, start: startOf(item) ?? 0, node: item }));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const start = startOf(key);
    return isScalar(key) && start !== undefined ? [{ key: String(key.value), start, node: value }] : [];
  });
}

function startOf(node: unknown): number | undefined {
  return rangeOf(node)?.[0];
}

function endOf({ start, key, node }: Entry): number {
  return rangeOf(node)?.[1] ?? start + String(key).length;
}

function rangeOf(node: unknown): Node['range'] {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
}
