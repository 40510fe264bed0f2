import { z } from 'zod';
import template from '../../adaptive-cards/danger.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Somebody is in danger now: call 112, do not be alone, and who is on call can be told. Nothing is stored. */
export const dangerCard = defineCard(
  withHelpNow({
    name: 'danger',
    template,
    /** Whether somebody is on call who could be told. */
    data: z.strictObject({ mayAlert: z.boolean() }),
    view: ({ mayAlert }, { texts }) => ({
      ...texts.danger,
      mayAlert,
      alert: texts.alert.ask.open,
      fallbackText: texts.danger.title,
    }),
    submits: { 'ask-alert': plainClick, 'start-intake': plainClick, 'not-now': plainClick },
  }),
);
