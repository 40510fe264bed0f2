import { z } from 'zod';
import template from '../../adaptive-cards/evidence-add.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick, readGuidance } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** How files are sent, and what must never be. */
export const evidenceAddCard = defineCard(
  withHelpNow({
    name: 'evidence-add',
    template,
    data: z.strictObject({ caseId: CaseId }),
    view: ({ caseId }, { texts, commandId }) => ({
      ...texts.evidenceAdd,
      fallbackText: texts.evidenceAdd.title,
      minors: texts.evidence.minors,
      howTo: texts.evidence.howTo,
      readData: { commandId, page: 'screenshot' },
      toList: texts.evidence.open,
      click: { caseId, commandId },
    }),
    submits: {
      'read-guidance': readGuidance,
      'show-evidence': caseClick,
      later: plainClick,
    },
  }),
);
