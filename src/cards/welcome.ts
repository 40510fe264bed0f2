import { z } from 'zod';
import template from '../../adaptive-cards/goodbye.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** The first word to somebody who got the app: what it is and how to begin, nothing else. */
export const welcomeCard = defineCard(
  withHelpNow({
    name: 'welcome',
    template,
    data: z.strictObject({}),
    view: (_data, { texts }) => ({ ...texts.firstWord, fallbackText: texts.firstWord.title }),
    submits: { start: plainClick },
  }),
);
