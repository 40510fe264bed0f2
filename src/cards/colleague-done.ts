import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** What became of a colleague's wish, as far as it is the colleague's to know. */
export const colleagueDoneCard = defineCard(
  withHelpNow({
    name: 'colleague-done',
    template,
    data: z.strictObject({
      what: z.enum(['asked', 'told', 'review', 'nobody', 'not-passed-on', 'may-know']),
      name: z.string(),
    }),
    view: ({ what, name }, { texts: { colleague, shared }, commandId }) => {
      const { title, body } = colleague.done[what];
      return messageView({
        title: typeof title === 'string' ? title : title(inert(name)),
        fallbackText: typeof title === 'string' ? title : colleague.done['may-know'].summary,
        lines: [body(inert(name))],
        buttons: [{ verb: 'colleague-care', title: shared.back, data: { commandId } }],
      });
    },
    submits: { 'colleague-care': plainClick },
  }),
);
