import { z } from 'zod';

/** Why a plan is not made now: a choice, never words. */
export const PlanReason = z.enum(['have-one', 'talk-first', 'other-help']);
export type PlanReason = z.infer<typeof PlanReason>;
