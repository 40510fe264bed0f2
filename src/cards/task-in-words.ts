import { z } from 'zod';
import { InstantText } from '../case/facts.ts';
import { TaskKind } from '../case/tasks/task-kind.ts';
import type { Texts } from '../texts/texts.ts';
import { isBefore } from './deadline-in-words.ts';
import { inert } from './inert.ts';
import { lastMomentInWords } from './moment-in-words.ts';

/** A task as a list shows it: what, until when, and with whom. */
export const ListedTask = z.strictObject({
  kind: TaskKind,
  status: z.enum(['open', 'done', 'skipped']),
  date: InstantText.optional(),
  owner: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['reader', 'nobody']) }),
    z.strictObject({ kind: z.literal('person'), name: z.string() }),
  ]),
});
export type ListedTask = z.infer<typeof ListedTask>;

/** Until when a task is to be done, or was. Plain text: it may stand in a choice. */
export function whenInWords({ date }: Pick<ListedTask, 'date'>, texts: Texts, now: string): string {
  const { list } = texts.tasks;
  if (date === undefined) return list.without;
  return list[isBefore(now, date) ? 'by' : 'late'](lastMomentInWords(date, texts, now));
}

/** A task in a line of a TextBlock. What is the reader’s own needs no name. */
export function taskInWords(task: ListedTask, texts: Texts, now: string): string {
  const { list, names } = texts.tasks;
  const { owner } = task;
  const what = `${names[task.kind]}: ${whenInWords(task, texts, now)}`;
  if (owner.kind === 'reader') return what;
  return `${what}, ${owner.kind === 'person' ? list.owner(inert(owner.name)) : list.nobody}`;
}
