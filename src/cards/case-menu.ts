import { z } from 'zod';
import template from '../../adaptive-cards/case-menu.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/**
 * What the person can do with their own case beyond looking at it: a few groups to unfold, so that nobody has to read
 * everything. Withdrawing is last, and no harmless button stands beside it.
 */
export const caseMenuCard = defineCard(
  withHelpNow({
    name: 'case-menu',
    template,
    data: z.strictObject({
      caseId: CaseId,
      status: z.enum(['open', 'withdrawn', 'closed']),
      hasTakeDown: z.boolean(),
    }),
    view: ({ caseId, status, hasTakeDown }, { texts, commandId }) => ({
      ...texts.caseMenu,
      fallbackText: texts.caseMenu.title,
      changeFacts: texts.changeFacts.open,
      showConsents: texts.consents.show,
      changePeople: texts.casePeople.open,
      showReaders: texts.caseReaders.show,
      makeCopy: texts.copy.make,
      showHistory: texts.history.show,
      showDocuments: texts.documents.open,
      showEvidence: texts.evidence.open,
      showTakeDown: texts.takeDown.own.open,
      hasTakeDown,
      reopen: texts.reopen.open,
      isOpen: status === 'open',
      isOver: status !== 'open',
      backToCase: texts.shared.showCase,
      isClosed: status === 'closed',
      click: { caseId, commandId },
    }),
    submits: {
      'show-facts': caseClick,
      'show-consents': caseClick,
      'show-people': caseClick,
      'show-readers': caseClick,
      'show-history': caseClick,
      'show-documents': caseClick,
      'show-evidence': caseClick,
      'show-take-down': caseClick,
      'make-copy': caseClick,
      'need-nothing-more': caseClick,
      'ask-reopen': caseClick,
      'ask-withdraw': caseClick,
      'show-case': caseClick,
    },
  }),
);
