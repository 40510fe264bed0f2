import { z } from 'zod';
import template from '../../adaptive-cards/seen.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Tells the person that nobody keeps in touch any more, not why, and whom they can turn to. */
export const contactEndedCard = defineCard(
  withHelpNow({
    name: 'contact-ended',
    template,
    data: z.strictObject({ caseId: CaseId }),
    view: ({ caseId }, { texts, commandId }) => ({
      ...texts.tasks.contact.ended,
      fallbackText: texts.tasks.contact.ended.title,
      caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
      click: { caseId, commandId },
    }),
    submits: { 'show-case': caseClick },
  }),
);
