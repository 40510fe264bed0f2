import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { CommandId } from './ids.ts';

/** What leader and person can agree in an action plan, as choices. In the order in which they are shown. */
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

/** So many lines of the leader's own can stand in a plan, each so long. */
export const mostOwnLines = 3;
export const mostOwnLine = 200;

/** What was agreed, who sees to it, and on which local date the two look at it again. */
export const PlanContent = z.strictObject({
  measures: z
    .array(z.strictObject({ measure: PlanMeasure, owner: PersonId }))
    .max(PlanMeasure.options.length)
    .readonly(),
  /** Lines of the leader's own: whose each is. What they say stands in the private text, under this note. */
  own: z
    .strictObject({ note: CommandId, owners: z.array(PersonId).min(1).max(mostOwnLines).readonly() })
    .optional(),
  lookAgainOn: z.iso.date(),
});
export type PlanContent = z.infer<typeof PlanContent>;
