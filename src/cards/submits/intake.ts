import { dangerCard } from '../danger.ts';
import { draftEndsCard } from '../draft-ends.ts';
import { draftUnreadableCard } from '../draft-unreadable.ts';
import { draftWaitingCard } from '../draft-waiting.ts';
import { goodbyeCard } from '../goodbye.ts';
import { greetingCard } from '../greeting.ts';
import { intakeCorrectCard } from '../intake-correct.ts';
import { intakePreviewCard } from '../intake-preview.ts';
import { intakeWeightCard } from '../intake-weight.ts';
import { intakeWhatCard } from '../intake-what.ts';
import { intakeWhenCard } from '../intake-when.ts';
import { intakeWhoCard } from '../intake-who.ts';
import { welcomeCard } from '../welcome.ts';

/** What the person writes before there is a case, and drafts of it. */
export const intakeSubmits = {
  ...dangerCard.submits,
  ...draftEndsCard.submits,
  ...draftUnreadableCard.submits,
  ...draftWaitingCard.submits,
  ...goodbyeCard.submits,
  ...greetingCard.submits,
  ...intakeCorrectCard.submits,
  ...intakePreviewCard.submits,
  ...intakeWeightCard.submits,
  ...intakeWhatCard.submits,
  ...intakeWhenCard.submits,
  ...intakeWhoCard.submits,
  ...welcomeCard.submits,
};
