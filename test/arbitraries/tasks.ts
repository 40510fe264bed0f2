import fc from 'fast-check';
import { decideNameContact } from '../../src/case/tasks/name-contact.ts';
import { decideDoTask, decideSkipTask, decideTakeUpTask } from '../../src/case/tasks/settle-task.ts';
import { decideTakeOverCase } from '../../src/case/take-over-case.ts';
import { decideHandOverCase, possibleHandlers } from '../../src/case/tasks/hand-over-case.ts';
import { decideHandOverTask } from '../../src/case/tasks/hand-over-task.ts';
import { TaskKind } from '../../src/case/tasks/task-kind.ts';
import { ali, anna, helle, karen, mona, peter } from '../case/example-case.ts';
import { command } from './command.ts';
import { leaders, mostly } from './people.ts';
import { circumstances, wakeIn } from './waking.ts';

/** Few kinds, so that a task that was settled is often meant again. */
const someTask = fc.constantFrom<TaskKind>('first-talk', 'register', 'accident-notice', 'police-help', 'apv');

/** What people do with the tasks of a case. */
export const taskClicks = fc.oneof(
  command(
    'do-task',
    fc.record({
      by: fc.oneof(mostly(mona), mostly(ali)),
      task: someTask,
      receipt: fc.constantFrom(undefined, 'SN-2026-104', '77/2026'),
      hasNote: fc.boolean(),
    }),
    (state, doing) => decideDoTask(state, doing),
  ),
  command(
    'name-contact',
    fc.record({
      by: fc.oneof(mostly(mona), mostly(ali)),
      choice: fc.record({
        person: fc.constantFrom(mona, ali, anna, undefined),
        until: fc.constantFrom('2027-02-26', '2020-01-01', undefined),
        present: fc.constant([mona, ali]),
        today: fc.constant('2026-11-20'),
      }),
      hasNote: fc.boolean(),
    }),
    (state, naming) => decideNameContact(state, naming),
  ),
  command(
    'skip-task',
    fc.record({
      by: fc.oneof(mostly(mona), mostly(ali)),
      task: fc.constantFrom<TaskKind>('apv', 'psychologist', 'register'),
      reason: fc.constantFrom('not-needed', 'not-wanted', 'done-otherwise', 'not-possible'),
      hasNote: fc.boolean(),
    }),
    (state, skipping) => decideSkipTask(state, skipping),
  ),
  command(
    'hand-task',
    fc.record({ by: mostly(mona), task: someTask, to: fc.constantFrom(ali, mona, karen, helle) }),
    (state, handing) =>
      decideHandOverTask(state, { ...handing, present: state.told.map(({ person }) => person) }),
  ),
  command(
    'hand-case',
    fc.record({ by: leaders, to: fc.constantFrom(peter, karen, helle), world: circumstances }),
    (state, { by, to, world }, { now }) => {
      const wakeNow = wakeIn(state, world, now);
      const present = state.told.map(({ person }) => person).filter((each) => !wakeNow.gone.includes(each));
      const candidates = possibleHandlers(state, { chain: wakeNow.chain, present });
      return decideHandOverCase(state, { by, to, candidates, wake: wakeNow });
    },
  ),
  command(
    'take-over',
    fc.record({ by: fc.oneof(mostly(peter), mostly(karen), leaders), world: circumstances }),
    (state, { by, world }, { now }) => decideTakeOverCase(state, { by, wake: wakeIn(state, world, now) }),
  ),
  command('take-up', mostly(mona), (state, by) => {
    const settled = TaskKind.options.find((task) => state.tasks[task]?.outcome !== undefined);
    return decideTakeUpTask(state, { by, task: settled ?? 'apv' });
  }),
);
