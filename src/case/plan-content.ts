import { z } from 'zod';

/** What leader and person can agree in an action plan: choices, never words. In the order in which they are shown. */
export const PlanMeasure = z.enum([
  'two-people',
  'another-caseworker',
  'screened',
  'not-alone',
  'sparring',
  'security',
  'colleagues-told',
  'prevention',
]);
export type PlanMeasure = z.infer<typeof PlanMeasure>;

/** What was agreed, and on which local date the two look at it again. */
export const PlanContent = z.strictObject({
  measures: z.array(PlanMeasure).min(1).max(PlanMeasure.options.length),
  lookAgainOn: z.iso.date(),
});
export type PlanContent = z.infer<typeof PlanContent>;
