import { z } from 'zod';
import template from '../../adaptive-cards/help.json' with { type: 'json' };
import { PageId } from '../guidance/pages.ts';
import { plainClick, readGuidance } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** The short menu with the words that work; also the answer to words that the bot does not know. */
export const helpCard = defineCard(
  withHelpNow({
    name: 'help',
    template,
    data: z.strictObject({ hasDraft: z.boolean(), unknownText: z.boolean() }),
    view: ({ hasDraft, unknownText }, { texts: { help, guidance } }) => {
      const title = unknownText ? help.unknownTitle : help.title;
      return {
        ...help,
        title,
        fallbackText: title,
        hasDraft,
        hasNoDraft: !hasDraft,
        guidance,
        pageChoices: PageId.options.map((page) => ({ title: guidance.pages[page].name, value: page })),
        pageValue: PageId.options[0],
      };
    },
    submits: {
      'read-guidance': readGuidance,
      start: plainClick,
      'resume-draft': plainClick,
      'my-cases': plainClick,
    },
  }),
);
