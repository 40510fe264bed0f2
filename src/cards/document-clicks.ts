import { z } from 'zod';
import { DocumentId } from '../case/document-id.ts';
import { caseClick } from './clicks.ts';
import { choiceField, toggleField, wordsField } from './fields.ts';

/** So long what is typed as a number may be. */
export const mostReceipt = 60;

/** Which document to read; none where none was chosen. */
export const showDocumentClick = caseClick.extend({ document: choiceField(DocumentId.options) });

/** Which document to have as a file, and whether the person's own words go into it. */
export const getDocumentClick = caseClick.extend({
  document: z.enum(DocumentId.options),
  withWords: toggleField,
});

/** The number that came back for a document, as it was typed. */
export const enterReceiptClick = caseClick.extend({
  document: z.enum(DocumentId.options),
  receipt: wordsField(mostReceipt),
});
