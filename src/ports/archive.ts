/** One file of an archive. */
export interface ArchiveEntry {
  /** ASCII letters, digits, points, hyphens. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Whether it is text, which gets smaller; pictures and sound do not. */
  readonly isText: boolean;
  /** UTC instant that the archive shows for it. */
  readonly at: string;
}

/** Writes files into one ZIP as they come: never more than one of them is held. */
export type WriteArchive = (entries: AsyncIterable<ArchiveEntry>) => AsyncIterable<Uint8Array>;
