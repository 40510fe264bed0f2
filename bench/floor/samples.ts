/** What our bot answered and stored, for the floor to do the same. */
export interface Samples {
  readonly greeting: object;
  readonly answer: object;
  readonly notifications: readonly object[];
  readonly channel: string;
  readonly recipient: string;
  readonly rows: SampleRows;
}

/** Rows as our bot left them for one case; the floor writes the same again for other cases. */
export interface SampleRows {
  readonly case: readonly Row[];
  readonly private: Row;
  readonly key: Row;
  readonly reported: Row;
  /** As it is kept while the report is being sent. */
  readonly draft: Row;
  /** The case in the list of each who is told. */
  readonly parts: readonly Row[];
  readonly wake: string;
}

/** One row of a table, without its tag. */
export type Row = Readonly<Record<string, string | number>>;
