import { z } from 'zod';
import template from '../../adaptive-cards/help.json' with { type: 'json' };
import { PageId } from '../guidance/pages.ts';
import { plainClick, readGuidance } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Who has words of their own to type. */
const HelpDuty = z.enum(['part', 'leader', 'administrator']);
export type HelpDuty = z.infer<typeof HelpDuty>;

/** The short menu with the words that work; also the answer to words that the bot does not know. */
export const helpCard = defineCard(
  withHelpNow({
    name: 'help',
    template,
    data: z.strictObject({
      hasDraft: z.boolean(),
      unknownText: z.boolean(),
      /** What the reader is in the organisation, whether there is a case or not. */
      duty: HelpDuty.optional(),
    }),
    view: ({ hasDraft, unknownText, duty }, { texts: { help, guidance } }) => {
      const title = unknownText ? help.unknownTitle : help.title;
      return {
        ...help,
        title,
        fallbackText: title,
        hasDraft,
        hasNoDraft: !hasDraft,
        hasDuty: duty !== undefined,
        dutyWords: duty === undefined ? '' : help.dutyWords[duty],
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
