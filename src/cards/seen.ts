import { z } from 'zod';
import template from '../../adaptive-cards/seen.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { seenInWords } from './seen-in-words.ts';

/** Tells the person who has seen the case, and when. */
export const seenCard = defineCard(
  withHelpNow({
    name: 'seen',
    template,
    data: z.strictObject({ caseId: CaseId, name: z.string(), at: InstantText, now: InstantText }),
    view: ({ caseId, name, at, now }, { texts, commandId }) => ({
      ...texts.seen,
      fallbackText: texts.seen.title,
      body: seenInWords({ name, at }, texts, now),
      caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
      click: { caseId, commandId },
    }),
    submits: { 'show-case': caseClick },
  }),
);
