import { z } from 'zod';
import template from '../../adaptive-cards/words-kept.json' with { type: 'json' };
import { mostWords } from '../case/draft.ts';
import { CaseId } from '../case/ids.ts';
import { caseClick, plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

const length = z.int().min(0).max(mostWords);

/** What was written beside the cards has been added to the draft, and can be taken out again. */
export const wordsKeptCard = defineCard(
  withHelpNow({
    name: 'words-kept',
    template,
    /** How long the draft's words were before, and are now. */
    data: z.strictObject({ caseId: CaseId, before: length, after: length }),
    view: ({ caseId, before, after }, { texts, commandId }) => ({
      ...texts.freeText.kept,
      fallbackText: texts.freeText.kept.title,
      undoClick: { caseId, commandId, before, after },
    }),
    submits: {
      'resume-draft': plainClick,
      'undo-words': caseClick.extend({ before: length, after: length }),
      'not-now': plainClick,
    },
  }),
);
