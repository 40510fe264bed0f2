import { z } from 'zod';
import template from '../../adaptive-cards/evidence-pack.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { packClick } from './evidence-data.ts';
import { withHelpNow } from './help-now.ts';

/** Before everything is put together: what it holds, and whether the own words go with it. */
export const evidencePackCard = defineCard(
  withHelpNow({
    name: 'evidence-pack',
    template,
    data: z.strictObject({ caseId: CaseId, hasWords: z.boolean() }),
    view: ({ caseId, hasWords }, { texts, commandId }) => ({
      ...texts.evidencePack,
      fallbackText: texts.evidencePack.title,
      toList: texts.evidence.toList,
      hasWords,
      click: { caseId, commandId },
    }),
    submits: {
      'get-evidence-pack': packClick,
      'show-evidence': caseClick,
    },
  }),
);
