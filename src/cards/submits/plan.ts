import { actionPlanCard } from '../action-plan.ts';
import { planAskCard } from '../plan-ask.ts';
import { planNewsCard } from '../plan-news.ts';

/** What two agree on after what happened. */
export const planSubmits = {
  ...actionPlanCard.submits,
  ...planAskCard.submits,
  ...planNewsCard.submits,
};
