import type { ListedTask } from '../../cards/task-in-words.ts';
import { handlerOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import { progressIn } from '../../case/tasks/progress.ts';
import { seesTask } from '../../case/tasks/task-owner.ts';
import { type Task, tasksOf } from '../../case/tasks/tasks-of.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { hasPart } from '../access.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** The tasks of a case that a reader may see, by date; those without one last. */
export function visibleTasks(services: Services, state: CaseState, reader: PersonId): readonly Task[] {
  if (reader === state.reporter || !hasPart(services, state, reader)) return [];
  return tasksOf(state)
    .filter(({ kind }) => seesTask(state, reader, kind))
    .map((task) => withoutHealth(state, task, reader))
    .sort(byDate);
}

/** That a date hangs on absence or treatment is for whoever leads: others see the organisation’s own date. */
function withoutHealth(state: CaseState, task: Task, reader: PersonId): Task {
  return seesTask(state, reader, 'accident-notice')
    ? task
    : { ...task, date: dateWithoutHealth(state, task) };
}

function dateWithoutHealth(state: CaseState, { kind, date }: Task): string | undefined {
  return kind === 'register' ? (state.tasks.register?.date ?? date) : date;
}

interface Dated {
  readonly date?: string | undefined;
}

/** Of two tasks, the one whose date comes first. */
export function byDate(one: Dated, other: Dated): number {
  return (one.date ?? '9').localeCompare(other.date ?? '9');
}

/** A task as a list shows it to this reader. */
export function listedTask(
  { organisation }: Services,
  { kind, status, date, owner }: Task,
  reader: PersonId,
): ListedTask {
  return {
    kind,
    status,
    ...(date === undefined ? {} : { date }),
    owner:
      owner === undefined
        ? { kind: 'nobody' }
        : owner === reader
          ? { kind: 'reader' }
          : { kind: 'person', name: nameOf(organisation, owner) },
  };
}

/** The tasks of one case. */
export function tasksData(services: Services, state: CaseState, reader: PersonId, now: string) {
  const tasks = visibleTasks(services, state, reader);
  return {
    caseId: state.id,
    tasks: tasks.map((task) => listedTask(services, task, reader)),
    steps: [...progressIn(tasks)],
    mayPassOn: handlerOf(state) === reader && state.status === 'open',
    now,
  };
}
