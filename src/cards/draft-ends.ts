import { z } from 'zod';
import template from '../../adaptive-cards/draft-waiting.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';
import { momentInWords } from './moment-in-words.ts';

/** Told once, a day before: a draft that nobody has touched for a week is erased. */
export const draftEndsCard = defineCard(
  withHelpNow({
    name: 'draft-ends',
    template,
    /** When it is erased, and now; UTC. */
    data: z.strictObject({ erasedAt: InstantText, now: InstantText }),
    view: ({ erasedAt, now }, { texts }) => ({
      ...texts.draftWaiting,
      title: texts.draftEnds.title,
      fallbackText: texts.draftEnds.title,
      body: texts.draftEnds.body(momentInWords(erasedAt, texts, now)),
    }),
    submits: { 'resume-draft': plainClick, 'discard-draft': plainClick, 'not-now': plainClick },
  }),
);
