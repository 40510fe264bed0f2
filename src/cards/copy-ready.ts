import { z } from 'zod';
import template from '../../adaptive-cards/copy-ready.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Where the person's copy can be fetched, and what to know of the link before. */
export const copyReadyCard = defineCard(
  withHelpNow({
    name: 'copy-ready',
    template,
    data: z.strictObject({
      caseId: CaseId,
      /** Nothing where people cannot reach the bot's own pages. */
      downloadUrl: z.url({ protocol: /^https?$/ }).optional(),
    }),
    view: ({ caseId, downloadUrl }, { texts, commandId }) => ({
      ...texts.copy,
      fallbackText: texts.copy.title,
      hasLink: downloadUrl !== undefined,
      hasNoLink: downloadUrl === undefined,
      downloadUrl: downloadUrl ?? '',
      click: { caseId, commandId },
    }),
    submits: { 'case-menu': caseClick, 'show-case': caseClick },
  }),
);
