import { z } from 'zod';
import template from '../../adaptive-cards/greeting.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** The first card: hello, and whether the person is safe, before anything is asked or stored. */
export const greetingCard = defineCard(
  withHelpNow({
    name: 'greeting',
    template,
    data: z.strictObject({}),
    view: (_data, { texts }) => ({ ...texts.greeting, fallbackText: texts.greeting.title }),
    submits: { 'in-danger': plainClick, 'start-intake': plainClick, 'not-now': plainClick },
  }),
);
