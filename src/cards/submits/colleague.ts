import { colleagueAskPreviewCard } from '../colleague-ask-preview.ts';
import { colleagueCareCard } from '../colleague-care.ts';
import { colleagueChooseCard } from '../colleague-choose.ts';
import { colleagueDoneCard } from '../colleague-done.ts';
import { colleagueTellCard } from '../colleague-tell.ts';
import { colleagueTellPreviewCard } from '../colleague-tell-preview.ts';
import { concernAnswerCard } from '../concern-answer.ts';
import { concernAskedCard } from '../concern-asked.ts';
import { concernKeepOutCard } from '../concern-keep-out.ts';
import { concernLeaderCard } from '../concern-leader.ts';
import { concernReviewCard } from '../concern-review.ts';
import { concernToldCard } from '../concern-told.ts';

/** Being worried about a colleague, and hearing that somebody is. */
export const colleagueSubmits = {
  ...colleagueAskPreviewCard.submits,
  ...colleagueCareCard.submits,
  ...colleagueChooseCard.submits,
  ...colleagueDoneCard.submits,
  ...colleagueTellCard.submits,
  ...colleagueTellPreviewCard.submits,
  ...concernAnswerCard.submits,
  ...concernAskedCard.submits,
  ...concernKeepOutCard.submits,
  ...concernLeaderCard.submits,
  ...concernReviewCard.submits,
  ...concernToldCard.submits,
};
