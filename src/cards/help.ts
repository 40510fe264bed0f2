import { z } from 'zod';
import template from '../../adaptive-cards/help.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** The short menu with the words that work; also the answer to words that the bot does not know. */
export const helpCard = defineCard(
  withHelpNow({
    name: 'help',
    template,
    data: z.strictObject({ hasDraft: z.boolean(), unknownText: z.boolean() }),
    view: ({ hasDraft, unknownText }, { texts: { help } }) => {
      const title = unknownText ? help.unknownTitle : help.title;
      return { ...help, title, fallbackText: title, hasDraft };
    },
    submits: { start: plainClick, 'resume-draft': plainClick, 'my-cases': plainClick },
  }),
);
