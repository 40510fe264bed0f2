import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { FollowUp } from './follow-up.ts';

const by = { by: PersonId };

/** The questions how it goes, and their answers. */
export const followUpEvents = [
  z.strictObject({
    type: z.literal('FollowUpWasDue'),
    day: FollowUp.shape.day,
    isNudge: z.boolean(),
  }),
  /** There was an answer. What it was is a fact of health, which no event holds. */
  z.strictObject({ type: z.literal('FollowUpWasAnswered'), ...by, day: FollowUp.shape.day }),
  z.strictObject({ type: z.literal('FollowUpsWereStopped'), ...by }),
  z.strictObject({ type: z.literal('FollowUpsWereResumed'), ...by }),
] as const;
