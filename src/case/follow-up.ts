import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { instantAt, localDate } from '../law/moments.ts';
import { factQuestionDays } from '../law/own-rules.ts';
import { addWorkingDays, workingDayFrom, type WorkingTime } from '../law/working-time.ts';
import { InstantText } from './facts.ts';
import { instantText } from './instants.ts';

/** When the person is asked how it goes (`wellbeing`), or about absence, treatment and whether it has happened again (`facts`). */
export const FollowUp = z.strictObject({
  /** Days after the report; names the question. */
  day: z.int().min(1).max(36_500),
  asks: z
    .array(z.enum(['wellbeing', 'facts']))
    .min(1)
    .max(2),
  at: InstantText,
  /** When it is asked once more; not at all where the next question comes no later. */
  nudgeAt: InstantText.optional(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Where one question stands. `skipped`: its time passed while nothing was to be asked. */
export const FollowUpState = FollowUp.extend({
  status: z.enum(['planned', 'asked', 'nudged', 'answered', 'skipped']),
});
export type FollowUpState = z.infer<typeof FollowUpState>;

/** How it goes, in the person's own choice of words. */
export const Wellbeing = z.enum(['fine', 'mixed', 'bad']);
export type Wellbeing = z.infer<typeof Wellbeing>;

/** Morning of a working day, and so outside the quiet hours of any workplace that works then. */
const hour = '09:00';
const workingDaysToNudge = 2;

/** The questions of a case reported at this UTC instant: on working days, what falls on one day in one card. */
export function planFollowUps(
  reportedAt: string,
  days: readonly number[],
  workingTime: WorkingTime,
): FollowUp[] {
  if (days.length === 0) return [];
  const reported = localDate(Temporal.Instant.from(reportedAt));
  const all = [...new Set([...days, ...factQuestionDays])].sort((one, other) => one - other);
  const dated = all.map((day) => ({ day, date: workingDayFrom(reported.add({ days: day }), workingTime) }));
  const last = dated.filter(({ date }, index) => !dated[index + 1]?.date.equals(date));
  return last.map(({ day, date }, index) => {
    const sameDay = dated.filter((other) => other.date.equals(date)).map((other) => other.day);
    const next = last[index + 1]?.date;
    const nudge = addWorkingDays(date, workingDaysToNudge, workingTime);
    const isNudged = next === undefined || Temporal.PlainDate.compare(nudge, next) < 0;
    return {
      day,
      asks: [
        ...(sameDay.some((each) => days.includes(each)) ? (['wellbeing'] as const) : []),
        ...(sameDay.some((each) => factQuestionDays.includes(each)) ? (['facts'] as const) : []),
      ],
      at: instantText(instantAt(date, hour)),
      ...(isNudged ? { nudgeAt: instantText(instantAt(nudge, hour)) } : {}),
    };
  });
}

/** The question that was asked last, if it still waits for an answer. */
export function openFollowUp(followUps: readonly FollowUpState[]): FollowUpState | undefined {
  const last = followUps.findLast(({ status }) => status !== 'planned' && status !== 'skipped');
  return last?.status === 'asked' || last?.status === 'nudged' ? last : undefined;
}
