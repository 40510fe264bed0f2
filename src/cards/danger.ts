import { z } from 'zod';
import template from '../../adaptive-cards/danger.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Somebody is in danger now: call 112, do not be alone. Nothing is stored. */
export const dangerCard = defineCard(
  withHelpNow({
    name: 'danger',
    template,
    data: z.strictObject({}),
    view: (_data, { texts }) => ({ ...texts.danger, fallbackText: texts.danger.title }),
    submits: { 'start-intake': plainClick, 'not-now': plainClick },
  }),
);
