import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { InstantText } from './facts.ts';

/** What a first-aider answers: has seen it and gets in touch, or cannot at the moment. */
export const FirstAidAnswer = z.enum(['seen', 'cannot']);
export type FirstAidAnswer = z.infer<typeof FirstAidAnswer>;

/** What is known of psychological first aid in a case: nothing of what is said there, which nobody writes down. */
export const FirstAid = z.strictObject({
  /** The latest answer of each first-aider who is in the case. */
  answers: z.array(z.strictObject({ by: PersonId, answer: FirstAidAnswer, at: InstantText })),
  /** How often anybody has answered. */
  times: z.int(),
  /** Since when a first-aider has said yes; nothing once nobody is left who did. It stays known when that one leaves. */
  taken: InstantText.optional(),
  /** When the person said that none is wanted; gone once one is asked. */
  declined: InstantText.optional(),
});
export type FirstAid = z.infer<typeof FirstAid>;

/** What can happen: a first-aider answers, or the person wants none. */
export const firstAidEvents = [
  z.strictObject({ type: z.literal('FirstAiderAnswered'), by: PersonId, answer: FirstAidAnswer }),
  z.strictObject({ type: z.literal('FirstAidWasDeclined'), by: PersonId }),
] as const;
