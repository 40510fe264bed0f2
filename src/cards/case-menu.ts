import { z } from 'zod';
import template from '../../adaptive-cards/case-menu.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** What the person can do with their own case beyond looking at it, one line each. */
export const caseMenuCard = defineCard(
  withHelpNow({
    name: 'case-menu',
    template,
    data: z.strictObject({ caseId: CaseId, status: z.enum(['open', 'withdrawn', 'closed']) }),
    view: ({ caseId, status }, { texts, commandId }) => ({
      ...texts.caseMenu,
      fallbackText: texts.caseMenu.title,
      talkNow: texts.alert.talk.open,
      changeFacts: texts.changeFacts.open,
      showConsents: texts.consents.show,
      changePeople: texts.casePeople.open,
      showReaders: texts.caseReaders.show,
      makeCopy: texts.copy.make,
      showHistory: texts.history.show,
      showEvidence: texts.evidence.open,
      reopen: texts.reopen.open,
      isOpen: status === 'open',
      isClosed: status === 'closed',
      click: { caseId, commandId },
    }),
    submits: {
      'talk-now': plainClick,
      'show-facts': caseClick,
      'show-consents': caseClick,
      'show-people': caseClick,
      'show-readers': caseClick,
      'show-history': caseClick,
      'show-evidence': caseClick,
      'make-copy': caseClick,
      'need-nothing-more': caseClick,
      'ask-reopen': caseClick,
      'ask-withdraw': caseClick,
      'show-case': caseClick,
    },
  }),
);
