import { z } from 'zod';
import template from '../../adaptive-cards/draft-waiting.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { momentInWords } from './moment-in-words.ts';

/** The person comes back and a draft from earlier is there: go on with it, delete it, or not now. */
export const draftWaitingCard = defineCard(
  withHelpNow({
    name: 'draft-waiting',
    template,
    /** Last change of the draft, UTC. */
    data: z.strictObject({ changedAt: InstantText }),
    view: ({ changedAt }, { texts }) => ({
      ...texts.draftWaiting,
      fallbackText: texts.draftWaiting.title,
      body: texts.draftWaiting.body(momentInWords(changedAt, texts)),
    }),
    submits: { 'resume-draft': plainClick, 'discard-draft': plainClick, 'not-now': plainClick },
  }),
);
