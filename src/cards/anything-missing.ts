import { z } from 'zod';
import template from '../../adaptive-cards/anything-missing.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Asks the person, before a case is closed, whether anything is missing. */
export const anythingMissingCard = defineCard(
  withHelpNow({
    name: 'anything-missing',
    template,
    data: z.strictObject({ caseId: CaseId, hasLeader: z.boolean() }),
    view: ({ caseId, hasLeader }, { texts, commandId }) => ({
      ...texts.anythingMissing,
      body: texts.anythingMissing[hasLeader ? 'body' : 'bodyKept'],
      fallbackText: texts.anythingMissing.title,
      click: { caseId, commandId },
    }),
    submits: { 'lack-something': caseClick, 'lack-nothing': caseClick, later: plainClick },
  }),
);
