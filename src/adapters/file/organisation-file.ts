import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { Organisation } from '../../organisation/organisation.ts';
import { OrganisationFileError, problemsIn, type FileProblem } from './organisation-file-error.ts';
import { offsetOf, pathAt, type KeyPath } from './yaml-places.ts';

/**
 * Reads and checks the organisation file.
 * Throws one OrganisationFileError that names everything that is wrong with line, column and key.
 */
export async function readOrganisationFile(file: string): Promise<Organisation> {
  return parseOrganisation(await readText(file), file);
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new OrganisationFileError([
      `${file} cannot be read. Set ORGANISATION_FILE to the organisation file, or copy the example organisation.yaml`,
    ]);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new OrganisationFileError([`${file} is not UTF-8 text. Save it as UTF-8`]);
  }
}

/** Parses the text of an organisation file; `file` is only its name in the messages. Throws like readOrganisationFile. */
export function parseOrganisation(text: string, file: string): Organisation {
  const lines = new LineCounter();
  // Pretty errors would quote the line, and the line may hold a workflow's address.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) => yamlProblem(error, document, lines));
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) throw problemsIn(file, problems);

  const result = Organisation.safeParse(valueOf(document, file));
  if (result.success && problems.length === 0) return result.data;
  const issues = result.error?.issues ?? [];
  throw problemsIn(file, [...problems, ...issues.flatMap((issue) => schemaProblems(issue, document, lines))]);
}

function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw new OrganisationFileError([
      `${file} repeats itself through aliases beyond reason. Write the values out`,
    ]);
  }
}

function yamlProblem(error: YAMLError, document: Document, lines: LineCounter): FileProblem {
  const [offset] = error.pos;
  // The parser puts the offending text behind a colon.
  const message = error.message.replace(/(?<! ): .*$/s, '');
  return { ...place(lines, offset), path: pathAt(document, offset), message };
}

function schemaProblems(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): FileProblem[] {
  const at = (path: KeyPath, message: string): FileProblem => ({
    ...place(lines, offsetOf(document, path)),
    path,
    message,
  });
  if (issue.code !== 'unrecognized_keys')
    return [at(issue.path, isMissing(issue, document) ? 'is missing' : issue.message)];
  return issue.keys.map((key) => at([...issue.path, key], 'unknown key'));
}

function isMissing({ code, path }: z.core.$ZodIssue, document: Document): boolean {
  return (code === 'invalid_type' || code === 'invalid_value') && path.length > 0 && !document.hasIn(path);
}

function place(lines: LineCounter, offset: number): Pick<FileProblem, 'line' | 'column'> {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
