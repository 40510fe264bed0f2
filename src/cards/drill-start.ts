import { z } from 'zod';
import template from '../../adaptive-cards/drill-start.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Before a drill: who gets real messages, and what stays real. */
export const drillStartCard = defineCard(
  withHelpNow({
    name: 'drill-start',
    template,
    data: z.strictObject({}),
    view: (_data, { texts }) => ({ ...texts.drill.start, fallbackText: texts.drill.start.title }),
    submits: { 'start-drill': plainClick, start: plainClick, 'not-now': plainClick },
  }),
);
