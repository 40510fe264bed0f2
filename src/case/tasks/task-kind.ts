import { z } from 'zod';

/** The tasks that a case can have. */
export const TaskKind = z.enum([
  'first-talk',
  'not-alone',
  'work-split',
  'first-aider',
  'psychologist',
  'evidence',
  'journal-note',
  'sender-contact',
  'take-down',
  'register',
  'accident-notice',
  'disease-guide',
  'police-help',
  'article-14',
  'debriefing',
  'learning',
  'prevention',
  'apv',
  'contact-person',
  'wellbeing',
]);
export type TaskKind = z.infer<typeof TaskKind>;

/** The five steps of a case. */
export const steps = [1, 2, 3, 4, 5] as const;
export type Step = (typeof steps)[number];

/** The tasks of each step, in the order in which people do them. */
export const tasksIn: Readonly<Record<Step, readonly TaskKind[]>> = {
  1: ['first-talk', 'not-alone', 'work-split', 'first-aider', 'psychologist'],
  2: ['evidence', 'journal-note'],
  3: ['sender-contact', 'take-down'],
  4: ['register', 'accident-notice', 'disease-guide', 'police-help', 'article-14'],
  5: ['debriefing', 'learning', 'prevention', 'apv', 'contact-person', 'wellbeing'],
};

/** The step that a task belongs to. */
export function stepOf(task: TaskKind): Step {
  return steps.find((step) => tasksIn[step].includes(task)) ?? 5;
}

/** Whether that a task is there, or how it was settled, can tell of the person's health: only for whoever leads. */
export function isTaskOfHealth(task: TaskKind): boolean {
  return task === 'psychologist' || task === 'accident-notice' || task === 'disease-guide';
}

/** Whether what is noted on a task is about the person, who then finds it in the copy of the case. */
export function isAboutPerson(task: TaskKind): boolean {
  return !['journal-note', 'sender-contact', 'article-14', 'learning', 'prevention', 'apv'].includes(task);
}
