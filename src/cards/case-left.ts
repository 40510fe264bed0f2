import { z } from 'zod';
import template from '../../adaptive-cards/case-withdrawn.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { defineCard } from './define-card.ts';

/** What stands where somebody had a case in which they have no part any more. It says nothing of why. */
export const caseLeftCard = defineCard({
  name: 'case-left',
  template,
  data: z.strictObject({ caseId: CaseId }),
  view: ({ caseId }, { texts }) => ({
    ...texts.consents.left,
    fallbackText: texts.consents.left.title,
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
  }),
  submits: {},
});
