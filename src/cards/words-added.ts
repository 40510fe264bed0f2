import { z } from 'zod';
import template from '../../adaptive-cards/lacks-something.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

/** Tells a leader who may read the words that there are more of them. */
export const wordsAddedCard = defineCard({
  name: 'words-added',
  template,
  data: z.strictObject({ caseId: CaseId, reporterName: z.string() }),
  view: ({ caseId, reporterName }, { texts, commandId }) => ({
    title: texts.freeText.leader.title(inert(reporterName)),
    fallbackText: texts.freeText.leader.summary,
    body: texts.freeText.leader.body,
    caseNumber: texts.caseFacts.number(caseNumber(caseId)),
    open: texts.closing.open,
    click: { caseId, commandId },
  }),
  submits: { 'open-case': caseClick },
});
