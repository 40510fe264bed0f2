import { z } from 'zod';
import template from '../../adaptive-cards/saved.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** The person stopped for now, and the draft is kept for 7 days. */
export const savedCard = defineCard(
  withHelpNow({
    name: 'saved',
    template,
    data: z.strictObject({}),
    view: (_data, { texts }) => ({ ...texts.saved, fallbackText: texts.saved.title }),
    submits: { 'resume-draft': plainClick },
  }),
);
