import { z } from 'zod';
import type { Texts } from '../texts/texts.ts';
import { dayInWords } from './moment-in-words.ts';

/** The action plan in a list of what somebody has to do: whether they lead or see to a part of it, and its day. */
export const PlanDay = z.strictObject({
  as: z.enum(['leads', 'has-part']),
  /** When it is looked at again, a local date. */
  day: z.iso.date(),
});
export type PlanDay = z.infer<typeof PlanDay>;

/** It in a line. Plain text: it may stand in a choice. */
export function planDayInWords({ as, day }: PlanDay, texts: Texts, now: string): string {
  return texts.actionPlan.listed[as](dayInWords(day, texts, now));
}
