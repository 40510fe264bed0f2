import { z } from 'zod';
import template from '../../adaptive-cards/lacks-something.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

const LacksSomethingData = z.strictObject({ caseId: CaseId, reporterName: z.string() });

/** Tells the leader that the person misses something. */
export const lacksSomethingCard = defineCard({
  name: 'lacks-something',
  template,
  data: LacksSomethingData,
  view: ({ caseId, reporterName }, { texts, commandId }) => ({
    title: texts.closing.lacks.title(inert(reporterName)),
    fallbackText: texts.closing.lacks.summary,
    body: texts.closing.lacks.body,
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
    open: texts.closing.open,
    click: { caseId, commandId },
  }),
  submits: { 'open-case': caseClick },
});
