import { describe, expect, it } from 'vitest';
import { DocumentId } from '../../src/case/document-id.ts';
import { Document, type Field } from '../../src/documents/document.ts';
import { isAlwaysDanish, makeDocument } from '../../src/documents/documents.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import { lix } from '../../scripts/support/lix.ts';
import { textRules } from '../texts/text-rules.ts';
import { bareDocumentFacts, documentFactsSample } from '../fixtures/document-card-samples.ts';

const samples = {
  everything: documentFactsSample,
  nothing: bareDocumentFacts,
  'all to the person': { ...documentFactsSample, isOwn: true },
};
const looks = DocumentId.options.flatMap((document) =>
  Object.entries(samples).map(([sample, facts]) => ({ document, sample, facts })),
);
const made = (document: DocumentId, facts = documentFactsSample) =>
  makeDocument(document, facts, textsIn('da'));
const fieldsOf = (document: Document): readonly Field[] => document.sections.flatMap(({ fields }) => fields);

/** Everything that a reader reads, one text each. */
function textsOf(document: Document): readonly string[] {
  return [
    document.title,
    document.notice ?? '',
    ...document.intro,
    ...document.sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ...fieldsOf(document).flatMap(({ label, value }) => [
      label,
      ...('text' in value ? [value.text] : 'hint' in value ? [value.hint ?? ''] : []),
    ]),
  ];
}

describe.each(looks)('$document, of a case that says $sample', ({ document, facts }) => {
  const content = made(document, facts);

  it('is a document', () => {
    expect(Document.safeParse(content).error).toBeUndefined();
    expect(content.language).toBe('da');
  });

  it('asks for no CPR number', () => {
    const cpr = fieldsOf(content).filter(({ label }) => /cpr/i.test(label));
    expect(cpr.filter(({ value }) => value.kind !== 'never-here')).toEqual([]);
  });

  it('keeps to the style', () => {
    const texts = textsOf(content);
    const broken = textRules.flatMap(({ what, danish }) =>
      texts.filter((text) => danish?.test(text)).map((text) => `${what}: ${text}`),
    );
    expect(broken).toEqual([]);
    // The labels are those of the receiving system, however hard they are.
    const own = [...content.intro, ...content.sections.flatMap(({ paragraphs }) => paragraphs)];
    expect(lix(own.join(' '))).toBeLessThan(40);
  });
});

it('EASY: has a field for everything that a notice has to hold, by its name there', () => {
  const labels = fieldsOf(made('easy-draft')).map(({ label }) => label);
  // BEK 799/2022, annex 1.
  for (const label of [
    'Navn',
    'CPR-nummer',
    'Køn, alder og nationalitet',
    'Beskæftigelse (jobtype)',
    'Erhvervsmæssig status',
    'Ansættelsesdato i virksomheden',
    'Skadens art (skadetype)',
    'Skadet legemsdel',
    'Forventet arbejdsudygtighed (skadens følger)',
    'Virksomhedens CVR-nummer',
    'Virksomhedens navn',
    'Adresse, branche, kommune og selskabsform',
    'Anmelders CPR- eller CVR-nummer',
    'Anmelders navn og adresse',
    'Ulykkessted',
    'Ulykkesdato og ulykkestidspunkt',
    'Ulykkeshændelsesforløbet',
    'Kontakt-/skademåde',
    'Tilhørende materielt element/teknik',
  ])
    expect(labels).toContain(label);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

it.each(['easy-draft', 'register-draft'] as const)(
  '%s: says that a draft is no notice, until there is a receipt',
  (document) => {
    expect(made(document).notice).toMatch(/^Et udkast er ikke en/);
    const done = made(document, { ...documentFactsSample, receipt: 'KVIT-4711' });
    expect(done.notice).toBeUndefined();
    expect(textsOf(done)).toContain('KVIT-4711');
  },
);

describe('what leads to nobody', () => {
  const { person, handler, words, times, kinds, channels, firstAbsence, policeBy, easyBy, reported } =
    documentFactsSample;
  const telling = [person, handler, words, firstAbsence, policeBy, easyBy, reported];
  const all = [...telling, ...times, ...kinds, ...channels].filter((each) => each !== undefined);

  it.each(['apv-note', 'yearly-discussion', 'journal-note'] as const)('%s', (document) => {
    const text = textsOf(made(document)).join('\n');
    for (const each of all) expect(text).not.toContain(each);
    expect(text).not.toMatch(/\d{1,2}\. \w+ 20\d\d|(man|tirs|ons|tors|fre|lør|søn)dag/);
  });

  it.each(['apv-note', 'yearly-discussion'] as const)(
    '%s: has what the team learned, and room to write it where nothing was',
    (document) => {
      const learnedIn = (facts = documentFactsSample) =>
        fieldsOf(made(document, facts)).find(({ label }) => label === 'Det har vi lært')?.value;
      expect(learnedIn()).toEqual({
        kind: 'text',
        text: 'Sige det tidligt\nVi ringer til hinanden samme dag.',
      });
      expect(learnedIn(bareDocumentFacts)).toEqual({ kind: 'fill-in' });
    },
  );

  it('a unit with the year would lead to somebody, and the citizen’s file has nothing of the case', () => {
    const { unit, organisation } = documentFactsSample;
    expect(textsOf(made('yearly-discussion')).join('\n')).not.toContain(unit);
    expect(made('journal-note', bareDocumentFacts)).toEqual(made('journal-note'));
    expect(textsOf(made('journal-note')).join('\n')).not.toContain(organisation);
  });
});

it('explains accident and disease, and decides neither', () => {
  for (const isLongSeries of [true, false]) {
    const text = textsOf(made('disease-guide', { ...documentFactsSample, isLongSeries })).join('\n');
    expect(text).toContain('inden for fem dage');
    expect(text).toContain('14 dage efter den første mistanke');
    expect(text).not.toMatch(/\bdet er en (arbejdsulykke|erhvervssygdom)\b/i);
  }
});

it('speaks Danish to authorities, and the reader’s language to the reader', () => {
  expect(DocumentId.options.filter((document) => !isAlwaysDanish(document))).toEqual(['disease-guide']);
  expect(makeDocument('disease-guide', documentFactsSample, textsIn('en')).language).toBe('en');
});
