import template from '../../adaptive-cards/lacks-something.json' with { type: 'json' };
import { z } from 'zod';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

/** Asks the leader to call the person, and says nothing of why. */
export const wantsCallCard = defineCard({
  name: 'wants-call',
  template,
  data: z.strictObject({ caseId: CaseId, reporterName: z.string() }),
  view: ({ caseId, reporterName }, { texts, commandId }) => ({
    title: texts.wantsCall.title(inert(reporterName)),
    fallbackText: texts.closing.lacks.summary,
    body: texts.wantsCall.body,
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
    open: texts.closing.open,
    click: { caseId, commandId },
  }),
  submits: { 'open-case': caseClick },
});
