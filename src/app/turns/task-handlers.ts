import type { Handlers } from './handlers.ts';
import { openMyTask, showMyTasks, showOverview } from './my-tasks.ts';
import { chooseHandler, handOverCase } from './hand-over-case.ts';
import { doTask, handOverTask, skipTask, takeUpTask } from './task-actions.ts';
import { openTask, openTasks } from './open-tasks.ts';

/** The tasks of a case, and the lists of them. */
export const taskHandlers = {
  'my-tasks': showMyTasks,
  'open-my-task': openMyTask,
  'show-overview': showOverview,
  'show-tasks': openTasks,
  'open-task': openTask,
  'do-task': doTask,
  'skip-task': skipTask,
  'take-up-task': takeUpTask,
  'hand-over-task': handOverTask,
  'show-hand-over': chooseHandler,
  'hand-over-case': handOverCase,
} satisfies Partial<Handlers>;
