import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { InstantText } from './facts.ts';
import { PlanContent } from './plan-content.ts';
import { PlanReason } from './plan-reason.ts';

const by = { by: PersonId };
/** Counts how often the plan was saved. */
const version = { version: z.int().min(1) };

/** What happens to the action plan of a case. */
export const planEvents = [
  z.strictObject({ type: z.literal('ActionPlanWasProposed') }),
  z.strictObject({ type: z.literal('ActionPlanWasAgreed'), ...by }),
  z.strictObject({ type: z.literal('ActionPlanWasDeclined'), ...by, reason: PlanReason }),
  z.strictObject({
    type: z.literal('ActionPlanWasSaved'),
    ...by,
    ...version,
    content: PlanContent,
    /** When leader and person are reminded to look at it again (UTC). */
    remindAt: InstantText,
  }),
  /** The day to look at it again has come. */
  z.strictObject({ type: z.literal('ActionPlanWasDue'), ...version }),
  /** The person wants to talk about this version of it. */
  z.strictObject({ type: z.literal('PlanTalkWasWanted'), ...by, ...version }),
] as const;
