import { z } from 'zod';
import template from '../../adaptive-cards/document.json' with { type: 'json' };
import { DocumentId } from '../case/document-id.ts';
import { CaseId, isDrill } from '../case/ids.ts';
import { Document, type FieldValue, type Section } from '../documents/document.ts';
import type { Texts } from '../texts/texts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { enterReceiptClick, getDocumentClick, mostReceipt } from './document-clicks.ts';
import { withHelpNow } from './help-now.ts';
import { paragraphs } from './paragraphs.ts';

const DocumentData = z.strictObject({
  caseId: CaseId,
  document: DocumentId,
  content: Document,
  /** The reader is the one it is about. */
  isOwn: z.boolean(),
  /** The person's own words stand in it, for somebody else to read. */
  hasOthersWords: z.boolean(),
  /** The reader may put own words into the file. */
  mayAddWords: z.boolean(),
  /** Whether the reader may enter the number that came back, and what was wrong with the last try. */
  receipt: z.enum(['open', 'missing', 'cpr', 'shape', 'ended', 'saved']).optional(),
  /** Where the file can be fetched, once it was asked for; `none` where people cannot reach the bot's own pages. */
  download: z.union([z.url({ protocol: /^https?$/ }), z.literal('none')]).optional(),
});
type DocumentData = z.infer<typeof DocumentData>;

/** A document to read part by part, and as a file. */
export const documentCard = defineCard(
  withHelpNow({
    name: 'document',
    template,
    data: DocumentData,
    view: (data, { texts, commandId }) => {
      const { caseId, document, content, hasOthersWords, mayAddWords } = data;
      const { documents } = texts;
      return {
        ...documents,
        fallbackText: documents.titles[document],
        title: documents.titles[document],
        about: aboutOf(data, texts),
        isNoNotice: content.notice !== undefined,
        notice: noticeOf(data, texts),
        isInOtherLanguage: content.language !== texts.language,
        asksForCpr: content.sections.some(({ fields }) =>
          fields.some(({ value }) => value.kind === 'never-here'),
        ),
        hasOthersWords,
        mayAddWords: mayAddWords && data.download === undefined,
        // Teams sends every field of the card with a button, unless it is told not to.
        fetchInputs: mayAddWords ? 'auto' : 'none',
        ...fileOf(data),
        ...receiptIn(data, texts),
        sections: content.sections.map((section) => sectionOf(section, texts)),
        backToCase: texts.history.backToCase,
        click: { caseId, commandId },
        getClick: { caseId, commandId, document },
      };
    },
    submits: {
      'get-document': getDocumentClick,
      'enter-receipt': enterReceiptClick,
      'show-documents': caseClick,
      'open-case': caseClick,
    },
  }),
);

/** What it is not yet, in the reader's language: in the file it stands in the document's. */
function noticeOf({ caseId, document, content: { notice, language } }: DocumentData, texts: Texts): string {
  if (notice === undefined || language === texts.language) return notice ?? '';
  if (isDrill(caseId)) return texts.drill.documentNotice;
  const said: Partial<Record<DocumentId, string>> = texts.documents.notYet;
  return said[document] ?? notice;
}

/** What it is for; what the person reads of the workplace's own is said in other words. */
function aboutOf({ document, isOwn }: DocumentData, { documents: { about, aboutOwn } }: Texts): string {
  const isOfWorkplace = document === 'easy-draft' || document === 'police-note';
  return isOwn && isOfWorkplace ? aboutOwn[document] : about[document];
}

/** The field for the number, and a sentence on how the last try went. */
function receiptIn({ receipt, document }: DocumentData, { documents }: Texts) {
  const { labels, problems, saved } = documents.receipt;
  const word =
    receipt === undefined || receipt === 'open' ? '' : receipt === 'saved' ? saved : problems[receipt];
  return {
    mayEnter: receipt !== undefined && receipt !== 'ended',
    hasReceiptWord: word !== '',
    receiptWord: word,
    receiptLabel: labels[document === 'easy-draft' || document === 'police-note' ? document : 'other'],
    enterReceipt: documents.receipt.enter,
    mostReceipt,
  };
}

function fileOf({ download }: DocumentData) {
  const hasLink = download !== undefined && download !== 'none';
  return {
    isAsked: download !== undefined,
    hasLink,
    hasNoLink: download === 'none',
    downloadUrl: hasLink ? download : '',
  };
}

function sectionOf({ title, paragraphs: all, fields }: Section, texts: Texts) {
  return {
    title,
    paragraphs: all.flatMap((text) => paragraphs(text)),
    fields: fields.map(({ label, value }) => ({
      label,
      lines: paragraphs(valueInWords(value, texts)),
    })),
  };
}

/** What stands at a label, in the reader's language where the bot says it itself. */
function valueInWords(value: FieldValue, { documents: { values } }: Texts): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'fill-in':
      return value.hint === undefined ? values.fillIn : `${values.fillIn} (${value.hint})`;
    case 'never-here':
      return value.hint;
    case 'unknown':
      return values.unknown;
    case 'line':
      return values.line;
  }
}
