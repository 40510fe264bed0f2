import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { Answer } from '../concern/answer.ts';
import { PersonId } from '../organisation/ids.ts';
import { plainClick } from './clicks.ts';
import { letKnowClick } from './concern-clicks.ts';
import { linesOf, messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { inert } from './inert.ts';
import { listed } from './listed.ts';

/** The person has answered: what that means, the own case, and whether a colleague may know. */
export const concernAnswerCard = defineCard(
  withHelpNow({
    name: 'concern-answer',
    template,
    data: z.strictObject({
      answer: Answer,
      /** Who knows that a colleague is worried. */
      known: z.array(z.string()),
      /** The colleague who can be let know next. */
      colleague: z.strictObject({ person: PersonId, name: z.string() }).optional(),
    }),
    view: ({ answer, known, colleague }, { texts: { concern, shared }, commandId }) => {
      const begins = answer === 'own-case' || answer === 'want-help';
      return messageView({
        title: concern.answer[answer].title,
        fallbackText: concern.answer[answer].title,
        lines: linesOf(
          concern.answer[answer].body,
          begins && known.length > 0 && concern.answer.knows(listed(known.map(inert), shared.and)),
          colleague && concern.answer.letKnow(inert(colleague.name)),
        ),
        buttons: [
          begins ? { verb: 'start', title: concern.answer.start, data: { commandId } } : undefined,
          colleague && {
            verb: 'concern-let-know',
            title: concern.answer.letKnowButton,
            data: { commandId, colleague: colleague.person },
          },
          { verb: 'not-now', title: shared.notNow, data: { commandId } },
        ],
      });
    },
    submits: { start: plainClick, 'concern-let-know': letKnowClick, 'not-now': plainClick },
  }),
);
