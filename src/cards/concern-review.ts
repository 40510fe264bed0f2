import { z } from 'zod';
import template from '../../adaptive-cards/concern-message.json' with { type: 'json' };
import { ClickId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';
import { Way } from './colleague-clicks.ts';
import { reviewClick } from './concern-clicks.ts';
import { linesOf, messageView } from './concern-message.ts';
import { defineCard } from './define-card.ts';
import { inert } from './inert.ts';

/** Somebody in HR looks at what is over the limits: who, about whom, how many. Calm, because there may be a good reason. */
export const concernReviewCard = defineCard({
  name: 'concern-review',
  template,
  data: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('open'),
      about: PersonId,
      review: ClickId,
      way: Way,
      by: z.string(),
      name: z.string(),
      people: z.int(),
      isReminder: z.boolean(),
    }),
    z.strictObject({ status: z.enum(['approved', 'rejected', 'gone']) }),
  ]),
  view: (data, { texts: { concern }, commandId }) => {
    const { review } = concern;
    if (data.status !== 'open') {
      const { title, body } = review[data.status];
      return messageView({ title, fallbackText: title, lines: [body], buttons: [] });
    }
    const { about, way, by, name, people, isReminder } = data;
    const click = { commandId, about, review: data.review };
    return messageView({
      title: review.title,
      fallbackText: review.title,
      lines: linesOf(
        isReminder && review.waits,
        review[way](inert(by), inert(name)),
        review.count(people),
        review.calm,
      ),
      buttons: [
        { verb: 'review-concern', title: review.approve, data: { ...click, isApproved: true } },
        { verb: 'review-concern', title: review.reject, data: { ...click, isApproved: false } },
      ],
    });
  },
  submits: { 'review-concern': reviewClick },
});
