/** A file as somebody fetches it. */
export interface FileToFetch {
  /** ASCII letters, digits, points and hyphens: it stands in a header. Never a name that a person gave. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>;
}
