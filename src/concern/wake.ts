import type { Concern } from './concern.ts';
import { passOn } from './answer.ts';
import type { Circumstances } from './decision.ts';
import { isOver } from './life.ts';
import { withReviewsLookedAfter } from './review.ts';

/**
 * The concern after what is due by now: the next is asked when nobody has acknowledged in time, whoever checks something
 * is reminded, and it ends by itself. The same object when nothing was due.
 */
export function wokenConcern(concern: Concern, circumstances: Circumstances): Concern {
  return withReviewsLookedAfter(withNextAsked(concern, circumstances), circumstances);
}

function withNextAsked(concern: Concern, circumstances: Circumstances): Concern {
  const { now } = circumstances;
  if (isOver(concern, now))
    return { ...concern, acknowledgeBy: undefined, ended: { at: now, because: 'time' } };
  const { acknowledgeBy, ended } = concern;
  const isDue = ended === undefined && acknowledgeBy !== undefined && acknowledgeBy <= now;
  return isDue ? passOn(concern, 'not-acknowledged', circumstances) : concern;
}
