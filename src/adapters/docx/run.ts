import { TextRun, type IRunOptions } from 'docx';

/** A stretch of text in one look. */
export function run(text: string, look: Pick<IRunOptions, 'bold' | 'italics'> = {}): TextRun {
  return new TextRun({ text, ...look });
}
