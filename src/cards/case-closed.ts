import { z } from 'zod';
import template from '../../adaptive-cards/case-closed.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Tells the person that the case was closed, and that the bot is still there. */
export const caseClosedCard = defineCard(
  withHelpNow({
    name: 'case-closed',
    template,
    data: z.strictObject({ caseId: CaseId }),
    view: ({ caseId }, { texts, commandId }) => ({
      ...texts.caseClosed,
      reopen: texts.reopen.open,
      click: { caseId, commandId },
      fallbackText: texts.caseClosed.title,
      caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
    }),
    submits: { 'ask-reopen': caseClick, start: plainClick },
  }),
);
