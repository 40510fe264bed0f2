import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { withPerson } from '../evolve-people.ts';
import type { PlannedTask } from './task-events.ts';
import type { TaskKind } from './task-kind.ts';
import type { TaskRecord, TaskRecords } from './task-state.ts';

/** Events about the tasks themselves. */
export type TaskEvent = Extract<
  CaseEvent,
  { task: TaskKind } | { type: 'TasksWereDue' | 'CaseWasHandedOver' }
>;

/** The tasks after an event at this UTC instant. */
export function changedTasks(state: CaseState, event: TaskEvent, at: string): Partial<CaseState> {
  switch (event.type) {
    case 'TaskWasDone': {
      const { task, by, receipt, contact, hasNote } = event;
      const outcome = { status: 'done', by, at, hasNote } as const;
      return changed(state, task, {
        outcome,
        ...(receipt === undefined ? {} : { receipt }),
        ...(contact === undefined ? {} : { contact, named: (state.tasks[task]?.named ?? 0) + 1 }),
      });
    }
    case 'TaskWasSkipped': {
      const { task, by, reason, hasNote, contactOver } = event;
      const outcome = { status: 'skipped', by, at, reason, hasNote } as const;
      return changed(state, task, { outcome, ...(contactOver === true ? { contact: undefined } : {}) });
    }
    case 'TaskWasHandedOver':
      return changed(state, event.task, {
        owner: event.to,
        handed: (state.tasks[event.task]?.handed ?? 0) + 1,
      });
    case 'TaskWasTakenUpAgain':
      return changed(state, event.task, { outcome: undefined, isAgain: true });
    case 'TasksWereDue':
      return event.tasks.reduce<Partial<CaseState>>(
        (before, task) => changed({ ...state, ...before }, task, { reminded: at, remindedTo: event.to }),
        {},
      );
    case 'CaseWasHandedOver': {
      const { to, as, by, acknowledgeBy } = event;
      return {
        ...withPerson(state, { person: to, as }, { at, because: 'handed-over', after: by }),
        acknowledged: undefined,
        acknowledgeBy,
      };
    }
  }
}

/** Tasks that new facts bring, with their dates. What was settled and comes again is open anew. */
export function withPlanned(before: TaskRecords, planned: readonly PlannedTask[]): TaskRecords {
  return planned.reduce<TaskRecords>(
    (tasks, { task, ...dates }) => ({ ...tasks, [task]: again(tasks[task], dates) }),
    before,
  );
}

function again(before: TaskRecord = {}, { date, remindAt }: Omit<PlannedTask, 'task'>): TaskRecord {
  const { owner, handed, receipt, contact, named, outcome, isAgain } = before;
  return {
    date,
    ...(remindAt === undefined ? {} : { remindAt }),
    ...(owner === undefined ? {} : { owner }),
    ...(handed === undefined ? {} : { handed }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(contact === undefined ? {} : { contact }),
    ...(named === undefined ? {} : { named }),
    ...(outcome === undefined && isAgain === undefined ? {} : { isAgain: true }),
  };
}

function changed(
  { tasks }: Pick<CaseState, 'tasks'>,
  task: TaskKind,
  change: Partial<TaskRecord>,
): Pick<CaseState, 'tasks'> {
  const record = { ...tasks[task], ...change };
  const { outcome, contact, ...rest } = record;
  const kept = {
    ...rest,
    ...(contact === undefined ? {} : { contact }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  return { tasks: { ...tasks, [task]: kept } };
}
