import { drillStartCard } from '../drill-start.ts';
import { planStepCard } from '../plan-step.ts';
import { planUnitsCard } from '../plan-units.ts';
import { planVersionsCard } from '../plan-versions.ts';

/** What a unit agrees on beforehand, and drills. */
export const contingencySubmits = {
  ...drillStartCard.submits,
  ...planStepCard.submits,
  ...planUnitsCard.submits,
  ...planVersionsCard.submits,
};
