import { z } from 'zod';
import { ClickId } from '../case/ids.ts';
import { Answer } from '../concern/answer.ts';
import { PersonId } from '../organisation/ids.ts';
import { plainClick } from './clicks.ts';

/** What the person answers. Whom it is about is whoever clicks. */
export const concernAnswer = plainClick.extend({ answer: Answer });

/** The colleague who may know that there is an answer. */
export const letKnowClick = plainClick.extend({ colleague: PersonId });

/** Who must not know more. */
export const keepOutClick = plainClick.extend({ person: PersonId });

/** Whoever checks a message lets it go out or stops it. */
export const reviewClick = plainClick.extend({
  about: PersonId,
  review: ClickId,
  isApproved: z.boolean(),
});
