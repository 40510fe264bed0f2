import { z } from 'zod';
import template from '../../adaptive-cards/my-tasks.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { TaskKind } from '../case/tasks/task-kind.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { openMyTask } from './task-clicks.ts';
import { whenInWords } from './task-in-words.ts';
import { numberInWords } from './number-in-words.ts';

const OwnTask = z.strictObject({ caseId: CaseId, kind: TaskKind, date: InstantText.optional() });

const MyTasksData = z.strictObject({
  /** In order of date. */
  tasks: z.array(OwnTask).max(20),
  more: z.int().min(0),
  now: InstantText,
});

/** A reader’s open tasks over all cases. No names: the number of the case is enough to find it. */
export const myTasksCard = defineCard({
  name: 'my-tasks',
  template,
  data: MyTasksData,
  view: ({ tasks, more, now }, { texts, commandId }) => {
    const { mine, list, names } = texts.tasks;
    return {
      ...mine,
      fallbackText: mine.title,
      hasTasks: tasks.length > 0,
      isEmpty: tasks.length === 0,
      choose: list.choose,
      chooseError: list.chooseError,
      open: list.open,
      choices: tasks.map((task) => ({
        title: mine.line(numberInWords(task.caseId, texts), names[task.kind], whenInWords(task, texts, now)),
        value: `${task.caseId} ${task.kind}`,
      })),
      value: tasks[0] === undefined ? '' : `${tasks[0].caseId} ${tasks[0].kind}`,
      hasMore: more > 0,
      moreText: mine.more(more),
      click: { commandId },
    };
  },
  submits: { 'open-my-task': openMyTask, 'show-overview': plainClick },
});
