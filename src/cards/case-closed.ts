import { z } from 'zod';
import template from '../../adaptive-cards/case-closed.json' with { type: 'json' };
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { paragraphs } from './paragraphs.ts';

/** Tells the person that the case was closed, and that the bot is still there. */
export const caseClosedCard = defineCard(
  withHelpNow({
    name: 'case-closed',
    template,
    data: z.strictObject({
      caseId: CaseId,
      /** A sentence of the leader to the person. */
      recognition: z.strictObject({ name: z.string(), words: z.string() }).optional(),
    }),
    view: ({ caseId, recognition }, { texts, commandId }) => ({
      ...texts.caseClosed,
      hasRecognition: recognition !== undefined,
      wrote: recognition === undefined ? '' : texts.caseClosed.wrote(inert(recognition.name)),
      recognition: paragraphs(recognition?.words ?? ''),
      reopen: texts.reopen.open,
      click: { caseId, commandId },
      fallbackText: texts.caseClosed.title,
      caseNumber: texts.reporterCase.caseNumber(caseNumber(caseId)),
    }),
    submits: { 'ask-reopen': caseClick, start: plainClick },
  }),
);
