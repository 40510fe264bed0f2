import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Field, FieldValue } from '../../documents/document.ts';
import type { Language } from '../../organisation/ids.ts';
import { lineWidth } from './look.ts';
import { run } from './run.ts';
import { wordsIn } from './words.ts';

const widths = [Math.round(lineWidth * 0.4), Math.round(lineWidth * 0.6)];

/** Label beside answer, a row each; the header row comes again on every page. */
export function fieldTable(fields: readonly Field[], language: Language): Table {
  const { field, answer } = wordsIn(language);
  return new Table({
    columnWidths: widths,
    width: { size: lineWidth, type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [bold(field, 0), bold(answer, 1)] }),
      ...fields.map(({ label, value }) => row(label, value, language)),
    ],
  });
}

function row(label: string, value: FieldValue, language: Language): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [bold(label, 0), cell(answerOf(value, language), 1, value.kind !== 'text')],
  });
}

function bold(text: string, column: number): TableCell {
  return inColumn(column, [new Paragraph({ children: [run(text, { bold: true })] })]);
}

function cell(text: string, column: number, italics: boolean): TableCell {
  const lines = text.split('\n');
  return inColumn(
    column,
    lines.map((line) => new Paragraph({ children: [run(line, { italics })] })),
  );
}

function inColumn(column: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [...children],
  });
}

/** What stands at the label; what people have to fill in says so, and is set apart by more than a colour. */
function answerOf(value: FieldValue, language: Language): string {
  const { fillIn, unknown } = wordsIn(language);
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'fill-in':
      return value.hint === undefined ? `[${fillIn}]` : `[${fillIn}: ${value.hint}]`;
    case 'never-here':
      return value.hint;
    case 'unknown':
      return `[${unknown}]`;
    case 'line':
      return '';
  }
}
