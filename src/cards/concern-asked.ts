import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { concernAnswer } from './concern-clicks.ts';
import { messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';

/** A colleague asks, privately, whether help is wanted. */
export const concernAskedCard = defineCard(
  withHelpNow({
    name: 'concern-asked',
    template,
    data: z.strictObject({
      by: z.string(),
      /** Management has been told by somebody, so "nobody else" would not be true. */
      isKnown: z.boolean(),
    }),
    view: ({ by, isKnown }, { texts: { concern, shared }, commandId }) =>
      messageView({
        title: concern.asked.title,
        fallbackText: concern.asked.title,
        lines: [
          isKnown ? concern.asked.bodyAgain(inert(by)) : concern.asked.body(inert(by)),
          concern.asked.yours,
        ],
        buttons: [
          { verb: 'concern-answer', title: concern.asked.want, data: { commandId, answer: 'want-help' } },
          { verb: 'concern-answer', title: shared.notNow, data: { commandId, answer: 'later' } },
          { verb: 'concern-answer', title: concern.asked.mute, data: { commandId, answer: 'mute' } },
        ],
      }),
    submits: { 'concern-answer': concernAnswer },
  }),
);
