import { z } from 'zod';
import template from '../../adaptive-cards/documents.json' with { type: 'json' };
import { DocumentId } from '../case/document-id.ts';
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { showDocumentClick } from './document-clicks.ts';
import { withHelpNow } from './help-now.ts';

/** The documents that a case has for its reader, one to choose. */
export const documentsCard = defineCard(
  withHelpNow({
    name: 'documents',
    template,
    data: z.strictObject({
      caseId: CaseId,
      documents: z.array(DocumentId).min(1).max(DocumentId.options.length),
      /** The button was pressed before anything was chosen. */
      chooseFirst: z.boolean(),
    }),
    view: ({ caseId, documents, chooseFirst }, { texts, commandId }) => ({
      ...texts.documents,
      fallbackText: texts.documents.title,
      chooseFirst,
      choices: documents.map((value) => ({ value, title: texts.documents.titles[value] })),
      backToCase: texts.history.backToCase,
      click: { caseId, commandId },
    }),
    submits: { 'show-document': showDocumentClick, 'open-case': caseClick },
  }),
);
