import { z } from 'zod';
import template from '../../adaptive-cards/task-news.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId, caseNumber } from '../case/ids.ts';
import { caseClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { ListedTask, taskInWords } from './task-in-words.ts';

const TaskNewsData = z.strictObject({
  caseId: CaseId,
  kind: z.enum(['due', 'handed', 'again']),
  tasks: z.array(ListedTask).max(20),
  now: InstantText,
});

/** To the owner of tasks whose day it is, to whoever gets a task, and of one that is open again. Neither a name nor what it is about. */
export const taskNewsCard = defineCard({
  name: 'task-news',
  template,
  data: TaskNewsData,
  view: ({ caseId, kind, tasks, now }, { texts, commandId }) => {
    const { news, list } = texts.tasks;
    return {
      title: news[kind],
      fallbackText: news[kind],
      body: news.body(caseNumber(caseId)),
      lines: tasks.map((task) => taskInWords(task, texts, now)),
      show: list.show,
      click: { caseId, commandId },
    };
  },
  submits: { 'show-tasks': caseClick },
});
