import { z } from 'zod';
import template from '../../adaptive-cards/lacks-something.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

/** Tells whoever sees the facts of a case that the person has corrected or added something, and not what. */
export const factsChangedCard = defineCard({
  name: 'facts-changed',
  template,
  data: z.strictObject({ caseId: CaseId, reporterName: z.string() }),
  view: ({ caseId, reporterName }, { texts, commandId }) => ({
    title: texts.factsChanged.title(inert(reporterName)),
    fallbackText: texts.factsChanged.summary,
    body: texts.factsChanged.body,
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
    open: texts.closing.open,
    click: { caseId, commandId },
  }),
  submits: { 'open-case': caseClick },
});
