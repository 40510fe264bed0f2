import { expect, it } from 'vitest';
import { roleOf } from '../../../src/case/handler.ts';
import { isObsolete } from '../../../src/case/obsolete.ts';
import type { CaseState } from '../../../src/case/state.ts';
import { contactOf } from '../../../src/case/tasks/contact-person.ts';
import { isTaskOfHealth, TaskKind } from '../../../src/case/tasks/task-kind.ts';
import type { TaskRecord } from '../../../src/case/tasks/task-state.ts';
import { findTask, tasksOf } from '../../../src/case/tasks/tasks-of.ts';
import { always, atEveryStep } from './lives.ts';

/** The tasks that the case keeps something of. */
function entriesOf(tasks: CaseState['tasks']): [TaskKind, TaskRecord][] {
  return Object.entries(tasks).map(([kind, record]) => [TaskKind.parse(kind), record]);
}

/** Tasks and their owners. */
export function promisesOfTasks(): void {
  it('of a task that is settled nobody is reminded, nor twice of one that is not', () => {
    always(({ steps }) => {
      const reminded = new Set<TaskKind>();
      for (const { before, after, decision } of steps) {
        for (const [kind, { remindAt }] of entriesOf(after.tasks))
          if (remindAt !== before.tasks[kind]?.remindAt) reminded.delete(kind);
        for (const event of decision.kind === 'accepted' ? decision.events : []) {
          if (event.type !== 'TasksWereDue') continue;
          for (const task of event.tasks) {
            expect(findTask(before, task)?.status).toBe('open');
            expect(reminded.has(task), `again: ${task}`).toBe(false);
            reminded.add(task);
          }
        }
      }
    });
  });

  it('a word about tasks that are settled, or are another’s by now, is dropped on its way', () => {
    always(({ messages, state }) => {
      if (state === undefined) return;
      for (const message of messages) {
        const { content, to } = message;
        if ((content.kind !== 'tasks-due' && content.kind !== 'task-handed-over') || to.kind !== 'person')
          continue;
        const tasks = content.kind === 'tasks-due' ? content.tasks : [content.task];
        // Whoever stands in hears of what is another’s.
        const owner = (content.kind === 'tasks-due' ? content.owner : undefined) ?? to.person;
        const theirs = tasks.map((task) => findTask(state, task)).filter((task) => task?.owner === owner);
        if (!theirs.some((task) => task?.status === 'open')) expect(isObsolete(state, message)).toBe(true);
      }
    });
  });

  it('whoever owns a task has a part in the case, and may know what the task is about', () => {
    atEveryStep(({ after, decision }) => {
      for (const { kind, owner, status } of tasksOf(after)) {
        // Whoever has kept the evidence has done so, whatever becomes of them.
        if (owner === undefined || (kind === 'evidence' && status !== 'open')) continue;
        expect(after.notTold).not.toContain(owner);
        expect(owner).not.toBe(after.reporter);
        expect(after.told.map(({ person }) => person)).toContain(owner);
        if (isTaskOfHealth(kind)) expect(roleOf(after, owner)).not.toBe('amr');
      }
      for (const event of decision.kind === 'accepted' ? decision.events : [])
        if (event.type === 'TasksWereDue' || event.type === 'TaskWasHandedOver') {
          expect(after.notTold).not.toContain(event.to);
          expect(after.told.map(({ person }) => person)).toContain(event.to);
        }
    });
  });

  it('somebody keeps in touch from when they are named, and never because they are back in the case', () => {
    atEveryStep(({ before, after, decision }) => {
      const contact = contactOf(after)?.person;
      if (contact === undefined || contact === contactOf(before)?.person) return;
      const events = decision.kind === 'accepted' ? decision.events : [];
      const named = events.flatMap((event) => (event.type === 'TaskWasDone' ? [event.contact?.person] : []));
      expect(named).toContain(contact);
    });
  });
}
