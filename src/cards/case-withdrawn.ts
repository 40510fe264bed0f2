import { z } from 'zod';
import template from '../../adaptive-cards/case-withdrawn.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { defineCard } from './define-card.ts';

const CaseWithdrawnData = z.strictObject({ caseId: CaseId });

/** Tells leader or AMR that a case was withdrawn, and nothing else. */
export const caseWithdrawnCard = defineCard({
  name: 'case-withdrawn',
  template,
  data: CaseWithdrawnData,
  view: ({ caseId }, { texts }) => ({
    title: texts.closing.title.withdrawn,
    fallbackText: texts.closing.title.withdrawn,
    body: texts.closing.caseWithdrawn.body,
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
  }),
  submits: {},
});
