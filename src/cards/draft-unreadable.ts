import { z } from 'zod';
import template from '../../adaptive-cards/draft-unreadable.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** There is a draft, and it cannot be read: said plainly, and nothing is deleted unless the person says so. */
export const draftUnreadableCard = defineCard(
  withHelpNow({
    name: 'draft-unreadable',
    template,
    data: z.strictObject({}),
    view: (_, { texts }) => ({
      ...texts.draftUnreadable,
      discard: texts.draftWaiting.discard,
      fallbackText: texts.draftUnreadable.title,
    }),
    submits: { 'discard-draft': plainClick },
  }),
);
