import { z } from 'zod';
import template from '../../adaptive-cards/goodbye.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** The person stopped before a draft was there. */
export const goodbyeCard = defineCard(
  withHelpNow({
    name: 'goodbye',
    template,
    data: z.strictObject({}),
    view: (_data, { texts }) => ({ ...texts.goodbye, fallbackText: texts.goodbye.title }),
    submits: { start: plainClick },
  }),
);
