import { enterReceipt, getDocument, showDocument, showDocuments } from './document-actions.ts';
import type { Handlers } from './handlers.ts';

/** Documents that a case can be made into. */
export const documentHandlers = {
  'show-documents': (context, { caseId }) => showDocuments(context, { caseId }),
  'show-document': showDocument,
  'get-document': getDocument,
  'enter-receipt': enterReceipt,
} satisfies Partial<Handlers>;
