import { Document as File, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Document, Section } from '../../documents/document.ts';
import { fieldTable } from './field-table.ts';
import { page, stylesIn } from './look.ts';
import { run } from './run.ts';
import { withoutTime } from './without-time.ts';
import { wordsIn } from './words.ts';

/**
 * The document on A4, in a way that can be read by ear: a title, headings, tables whose first row is a header, and the
 * language that it is in. Nothing of who made it, or when, is in the file.
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const file = new File({
    title: document.title,
    creator: 'Chikanehjælpen',
    lastModifiedBy: 'Chikanehjælpen',
    styles: stylesIn(document.language),
    sections: [{ properties: { page }, footers: { default: footer(document) }, children: body(document) }],
  });
  return withoutTime(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function body(document: Document) {
  return [
    new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
    ...(document.notice === undefined
      ? []
      : [new Paragraph({ children: [run(document.notice, { bold: true })], keepNext: true })]),
    ...document.intro.map((text) => new Paragraph({ text })),
    ...document.sections.flatMap((section) => partOf(section, document)),
  ];
}

function partOf({ title, paragraphs, fields }: Section, { language }: Document) {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.flatMap((text) => text.split('\n')).map((text) => new Paragraph({ text })),
    // A table at the end of a page needs a paragraph behind it, or Word adds one.
    ...(fields.length === 0 ? [] : [fieldTable(fields, language), new Paragraph({})]),
  ];
}

function footer({ notice, language }: Document): Footer {
  const { page: word } = wordsIn(language);
  return new Footer({
    children: [
      new Paragraph({
        children: [
          ...(notice === undefined ? [] : [run(`${notice} `)]),
          new TextRun({ children: [`${word} `, PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}
