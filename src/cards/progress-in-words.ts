import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { steps } from '../case/tasks/task-kind.ts';
import type { Texts } from '../texts/texts.ts';
import { localDateOf } from './local-date.ts';
import { dayInWords } from './moment-in-words.ts';

/** One of the five steps as the person sees it. */
export const StepInWords = z.strictObject({
  step: z.literal([...steps]),
  status: z.enum(['none', 'ahead', 'going', 'done']),
  /** When the first talk was held. */
  talkedAt: InstantText.optional(),
});
export type StepInWords = z.infer<typeof StepInWords>;

/** How far the case is, a word for each step, as the template names it. */
export function progressInWords(all: readonly StepInWords[] | undefined, texts: Texts, now: string) {
  const { progress } = texts.tasks;
  return {
    hasProgress: all !== undefined && all.length > 0,
    progressTitle: progress.title,
    progressRows: (all ?? []).map(({ step, status, talkedAt }) => ({
      title: `${step} ${progress.steps[step]}`,
      value:
        talkedAt === undefined || status === 'done'
          ? progress[status]
          : progress.talked(dayInWords(localDateOf(talkedAt), texts, now)),
    })),
  };
}
