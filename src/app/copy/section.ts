/** One line of a copy: what it is, and what is kept of it. Either may hold what a person wrote. */
export interface Row {
  readonly label: string;
  readonly value: string;
}

/** A part of a copy under a heading. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A line where there is something to say, none where there is not. */
export function rowOf(label: string, value: string | undefined): readonly Row[] {
  return value === undefined || value === '' ? [] : [{ label, value }];
}
