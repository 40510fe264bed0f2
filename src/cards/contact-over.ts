import { z } from 'zod';
import template from '../../adaptive-cards/case-withdrawn.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { defineCard } from './define-card.ts';

/** Tells who kept in touch that somebody else does now. It says nothing of why, nor of the person. */
export const contactOverCard = defineCard({
  name: 'contact-over',
  template,
  data: z.strictObject({ caseId: CaseId }),
  view: ({ caseId }, { texts }) => ({
    ...texts.tasks.contact.over,
    fallbackText: texts.tasks.contact.over.title,
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
  }),
  submits: {},
});
