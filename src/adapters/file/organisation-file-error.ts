import type { KeyPath } from './yaml-places.ts';

/** One thing that is wrong in the file. Line and column count from 1. */
export interface FileProblem {
  readonly line: number;
  readonly column: number;
  readonly path: KeyPath;
  readonly message: string;
}

/** The organisation file cannot be used. `messages` names all that is wrong, in the order of the file. */
export class OrganisationFileError extends Error {
  override readonly name = 'OrganisationFileError';
  readonly messages: readonly string[];

  constructor(messages: readonly string[]) {
    super(['The organisation file cannot be used:', ...messages].join('\n  '));
    this.messages = messages;
  }
}

/** The error for the problems of one file, each as `organisation.yaml:23:5 units[0].leader: what is wrong`. */
export function problemsIn(file: string, problems: readonly FileProblem[]): OrganisationFileError {
  const inOrder = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return new OrganisationFileError(inOrder.map((problem) => describe(file, problem)));
}

function describe(file: string, { line, column, path, message }: FileProblem): string {
  const place = `${file}:${line}:${column}`;
  return path.length === 0 ? `${place} ${message}` : `${place} ${showPath(path)}: ${message}`;
}

function showPath(path: KeyPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${showKey(String(key))}`))
    .join('')
    .replace(/^\./, '');
}

/** A key that does not look like one may be a secret that slipped into its place. */
function showKey(key: string): string {
  return /^\w{1,40}$/.test(key) ? key : '(hidden)';
}
