import { z } from 'zod';
import template from '../../adaptive-cards/tasks.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { tasksIn, type TaskKind } from '../case/tasks/task-kind.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { openTask } from './task-clicks.ts';
import { StepInWords } from './progress-in-words.ts';
import { ListedTask, taskInWords } from './task-in-words.ts';

const TasksData = z.strictObject({
  caseId: CaseId,
  /** In order of date. */
  tasks: z.array(ListedTask).max(20),
  /** How far each step is, by the tasks that the reader sees. */
  steps: z.array(StepInWords).max(5),
  mayPassOn: z.boolean(),
  now: InstantText,
});

/** What the person needs stands first: all of step 1, and who looks after the person later on. */
const forPerson: readonly TaskKind[] = [...tasksIn[1], 'contact-person', 'wellbeing'];

/** The tasks of a case, for those who do them: what the person needs, then the duties, each by date. */
export const tasksCard = defineCard({
  name: 'tasks',
  template,
  data: TasksData,
  view: ({ caseId, tasks, steps, mayPassOn, now }, { texts, commandId }) => {
    const { list, names } = texts.tasks;
    const open = tasks.filter(({ status }) => status === 'open');
    const settled = tasks.flatMap(({ kind, status }) =>
      status === 'open' ? [] : [list[status](names[kind])],
    );
    const [first, duty] = [true, false].map((isFirst) =>
      open.filter(({ kind }) => forPerson.includes(kind) === isFirst),
    );
    const title = list.title(caseNumber(caseId));
    return {
      ...list,
      title,
      fallbackText: title,
      isEmpty: open.length === 0,
      hasFirst: first?.length !== 0,
      firstTitle: list.first,
      firstLines: first?.map((task) => taskInWords(task, texts, now)),
      hasDuty: duty?.length !== 0,
      dutyTitle: list.duty,
      dutyLines: duty?.map((task) => taskInWords(task, texts, now)),
      hasTasks: tasks.length > 0,
      hasSettled: settled.length > 0,
      settledTitle: list.settled,
      settledLines: settled,
      stepsTitle: list.steps.title,
      stepsHint: list.steps.hint,
      stepRows: steps.map(({ step, status }) => ({
        title: `${step} ${list.steps.names[step]}`,
        value: texts.tasks.progress[status],
      })),
      openTitle: list.open,
      choices: [...open, ...tasks.filter(({ status }) => status !== 'open')].map((task) => ({
        title: task.status === 'open' ? names[task.kind] : list[task.status](names[task.kind]),
        value: task.kind,
      })),
      value: (open[0] ?? tasks[0])?.kind ?? '',
      mayPassOn,
      click: { caseId, commandId },
    };
  },
  submits: { 'open-task': openTask, 'show-hand-over': caseClick, 'open-case': caseClick },
});
