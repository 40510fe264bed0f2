import { z } from 'zod';
import template from '../../adaptive-cards/withdraw-confirm.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Asks once before a case is withdrawn: what stops, what cannot be undone, and that it costs no help. */
export const withdrawConfirmCard = defineCard(
  withHelpNow({
    name: 'withdraw-confirm',
    template,
    data: z.strictObject({ caseId: CaseId }),
    view: ({ caseId }, { texts, commandId }) => ({
      ...texts.withdrawConfirm,
      fallbackText: texts.withdrawConfirm.title,
      click: { caseId, commandId },
    }),
    submits: { 'withdraw-case': caseClick, 'show-case': caseClick },
  }),
);
