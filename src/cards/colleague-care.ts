import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { plainClick } from './clicks.ts';
import { wayClick } from './colleague-clicks.ts';
import { messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** What helps a colleague, in a few lines, and three ways on. */
export const colleagueCareCard = defineCard(
  withHelpNow({
    name: 'colleague-care',
    template,
    data: z.strictObject({}),
    view: (_data, { texts: { colleague, shared }, commandId }) =>
      messageView({
        title: colleague.care.title,
        fallbackText: colleague.care.title,
        lines: [colleague.care.body, ...colleague.care.list.map((line) => `- ${line}`)],
        after: [colleague.care.danger],
        buttons: [
          { verb: 'colleague-choose', title: colleague.care.ask, data: { commandId, way: 'ask' } },
          { verb: 'colleague-choose', title: colleague.care.tell, data: { commandId, way: 'tell' } },
          { verb: 'not-now', title: shared.notNow, data: { commandId } },
        ],
        small: [colleague.care.duty],
      }),
    submits: { 'colleague-choose': wayClick, 'not-now': plainClick },
  }),
);
