import { z } from 'zod';
import template from '../../adaptive-cards/debriefing-card.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';
import { periodInWords } from './period-in-words.ts';

const DebriefingCardData = z.strictObject({
  start: InstantText,
  end: InstantText,
  subject: z.string().min(1),
});

/** The card that the organisation's own flow may post with the invitation: neutral, voluntary, nothing of the case. */
export const debriefingCard = defineCard({
  name: 'debriefing-card',
  template,
  data: DebriefingCardData,
  view: (data, { texts }) => ({
    title: inert(data.subject),
    fallbackText: data.subject,
    period: periodInWords(data, texts),
    description: texts.debriefing.description,
  }),
  submits: {},
});
