import { takeDownCard } from '../take-down.ts';
import { takeDownCheckCard, takeDownCheckOwnCard } from '../take-down-check.ts';
import { takeDownItemCard } from '../take-down-item.ts';
import { takeDownOwnCard } from '../take-down-own.ts';
import { takeDownStepCard } from '../take-down-step.ts';

/** Content that is to go from the internet. */
export const takeDownSubmits = {
  ...takeDownCard.submits,
  ...takeDownCheckCard.submits,
  ...takeDownCheckOwnCard.submits,
  ...takeDownItemCard.submits,
  ...takeDownOwnCard.submits,
  ...takeDownStepCard.submits,
};
