import { z } from 'zod';
import template from '../../adaptive-cards/evidence-remove.json' with { type: 'json' };
import { CaseId } from '../case/ids.ts';
import { InstantText } from '../case/facts.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { evidenceInWords, evidenceItems, ShownEvidence } from './evidence-data.ts';
import { withHelpNow } from './help-now.ts';

/** Asks once before a file is removed: it cannot be undone, and what stays is said. */
export const evidenceRemoveCard = defineCard(
  withHelpNow({
    name: 'evidence-remove',
    template,
    data: z.strictObject({ caseId: CaseId, item: ShownEvidence, isDraft: z.boolean(), now: InstantText }),
    view: ({ caseId, item, isDraft, now }, { texts, commandId }) => {
      const { evidenceRemove } = texts;
      return {
        ...evidenceRemove,
        body: isDraft ? evidenceRemove.draftBody : evidenceRemove.body,
        fallbackText: evidenceRemove.title,
        about: [{ text: evidenceInWords(item, texts, now) }],
        click: { caseId, commandId },
        removeClick: { caseId, commandId, items: [item.hash] },
      };
    },
    submits: { 'remove-evidence': evidenceItems, 'show-evidence': caseClick },
  }),
);
