import { z } from 'zod';
import template from '../../adaptive-cards/case-withdrawn.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { defineCard } from './define-card.ts';

/** Tells who kept in touch that it is over, and whether somebody else does now. It says nothing of why, nor of the person. */
export const contactOverCard = defineCard({
  name: 'contact-over',
  template,
  data: z.strictObject({ caseId: CaseId, isAnother: z.boolean() }),
  view: ({ caseId, isAnother }, { texts }) => {
    const { title, another, nobody } = texts.tasks.contact.over;
    return {
      title,
      fallbackText: title,
      body: isAnother ? another : nobody,
      caseNumber: texts.caseFacts.number(caseNumber(caseId)),
    };
  },
  submits: {},
});
