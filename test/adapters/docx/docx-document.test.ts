import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { docxDocument } from '../../../src/adapters/docx/docx-document.ts';
import { DocumentId } from '../../../src/case/document-id.ts';
import type { Document } from '../../../src/documents/document.ts';
import { makeDocument } from '../../../src/documents/documents.ts';
import { textsIn } from '../../../src/texts/texts-in.ts';
import { documentFactsSample } from '../../fixtures/document-card-samples.ts';
import { elementsOf, textIn } from '../../support/docx.ts';

const made = (document: DocumentId, language: 'da' | 'en' = 'da') =>
  makeDocument(document, documentFactsSample, textsIn(language));

async function filesOf(document: Document): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await docxDocument(document));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

describe.each(DocumentId.options)('%s as a Word file', (id) => {
  it('is well-formed, has a title, headings and header rows, and says what the document says', async () => {
    const document = made(id);
    const files = await filesOf(document);
    // Throws for what is not well-formed.
    for (const [name, xml] of Object.entries(files)) if (/\.(xml|rels)$/.test(name)) elementsOf(xml);
    const body = files['word/document.xml'] ?? '';
    const paragraphs = textIn(body);
    expect(paragraphs.filter(({ style }) => style === 'Title').map(({ text }) => text)).toEqual([
      document.title,
    ]);
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual(
      document.sections.map(({ title }) => title),
    );
    const tables = document.sections.filter(({ fields }) => fields.length > 0).length;
    expect(body.match(/<w:tblHeader\b/g) ?? []).toHaveLength(tables);
    const text = paragraphs.map((each) => each.text).join('\n');
    for (const line of linesOf(document)) expect(text).toContain(line);
    expect(files['docProps/core.xml']).toContain(`<dc:title>${document.title}</dc:title>`);
  });
});

/** Every line that somebody has to find again. */
function linesOf({ notice = '', intro, sections }: Document): readonly string[] {
  const fields = sections.flatMap((section) => section.fields);
  return [
    notice,
    ...intro,
    ...sections.flatMap(({ paragraphs }) => paragraphs),
    ...fields.flatMap(({ label, value }) => [label, 'text' in value ? value.text : '']),
  ].flatMap((text) => text.split('\n'));
}

it('is on A4 and says its language', async () => {
  const { 'word/document.xml': body = '', 'word/styles.xml': styles } = await filesOf(made('easy-draft'));
  expect(body).toMatch(/<w:pgSz w:w="1190[567]" w:h="1683[789]"/);
  expect(styles).toContain('<w:lang w:val="da-DK"/>');
  expect((await filesOf(made('disease-guide', 'en')))['word/styles.xml']).toContain(
    '<w:lang w:val="en-GB"/>',
  );
});

it('is the same for the same document, whenever it is made, and says nothing of when', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z'), toFake: ['Date'] });
  const first = await docxDocument(made('police-note'));
  vi.setSystemTime(new Date('2027-03-01T10:11:12Z'));
  const second = await docxDocument(made('police-note'));
  vi.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  const { 'docProps/core.xml': core } = await filesOf(made('police-note'));
  expect(core).not.toMatch(/202[67]-\d\d/);
});

it('shows what somebody wrote as text, never as markup', async () => {
  const words = `</w:t><w:t>&amp; <script> "'\u0007 BLÅBÆR`;
  const document = makeDocument('doctor-letter', { ...documentFactsSample, words }, textsIn('da'));
  const body = (await filesOf(document))['word/document.xml'] ?? '';
  elementsOf(body);
  const text = textIn(body).map((each) => each.text);
  expect(text.find((each) => each.includes('BLÅBÆR'))).toContain('</w:t><w:t>&amp; <script>');
});
