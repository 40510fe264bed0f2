import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { PersonId } from '../organisation/ids.ts';
import { plainClick } from './clicks.ts';
import { aboutClick, wayClick } from './colleague-clicks.ts';
import { messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** The exact question before the yes. The same whatever is known of the person. */
export const colleagueAskPreviewCard = defineCard(
  withHelpNow({
    name: 'colleague-ask-preview',
    template,
    data: z.strictObject({ about: PersonId, name: z.string(), by: z.string() }),
    view: ({ about, name, by }, { texts: { colleague, concern, shared }, commandId }) =>
      messageView({
        title: colleague.askPreview.title(inert(name)),
        fallbackText: colleague.askPreview.summary,
        lines: [colleague.askPreview.body(inert(name))],
        quotes: [
          {
            heading: colleague.askPreview.heading(inert(name)),
            paragraphs: [concern.asked.body(by), concern.asked.yours],
          },
        ],
        after: [colleague.askPreview.after(inert(name))],
        buttons: [
          { verb: 'colleague-send-ask', title: colleague.askPreview.send, data: { commandId, about } },
          { verb: 'colleague-choose', title: colleague.askPreview.other, data: { commandId, way: 'ask' } },
          { verb: 'not-now', title: shared.notNow, data: { commandId } },
        ],
      }),
    submits: { 'colleague-send-ask': aboutClick, 'colleague-choose': wayClick, 'not-now': plainClick },
  }),
);
