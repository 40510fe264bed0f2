import { choosePlanUnit, editPlan, savePlan, showPlanVersions } from './contingency.ts';
import type { Handlers } from './handlers.ts';

/** What a unit agrees on beforehand. */
export const contingencyHandlers = {
  'edit-plan': editPlan,
  'choose-plan-unit': choosePlanUnit,
  'save-plan': savePlan,
  'plan-versions': showPlanVersions,
} satisfies Partial<Handlers>;
