import { z } from 'zod';
import template from '../../adaptive-cards/my-tasks.json' with { type: 'json' };
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { TaskKind } from '../case/tasks/task-kind.ts';
import type { Texts } from '../texts/texts.ts';
import { plainClick } from './clicks.ts';
import { defineCard } from './define-card.ts';
import { PlanDay, planDayInWords } from './plan-day.ts';
import { openMyTask } from './task-clicks.ts';
import { whenInWords } from './task-in-words.ts';
import { numberInWords } from './number-in-words.ts';

/** What somebody has to do in a case: a task, or the action plan of a case. */
const OwnDuty = z.union([
  z.strictObject({ caseId: CaseId, kind: TaskKind, date: InstantText.optional() }),
  z.strictObject({ caseId: CaseId, plan: PlanDay }),
]);
export type OwnDuty = z.infer<typeof OwnDuty>;

const MyTasksData = z.strictObject({
  /** In order of date. */
  duties: z.array(OwnDuty).max(20),
  more: z.int().min(0),
  now: InstantText,
});

/** What a reader has to do over all cases. No names: the number of the case is enough to find it. */
export const myTasksCard = defineCard({
  name: 'my-tasks',
  template,
  data: MyTasksData,
  view: ({ duties, more, now }, { texts, commandId }) => {
    const { mine, list } = texts.tasks;
    const choices = duties.map((duty) => ({ title: dutyInWords(duty, texts, now), value: valueOf(duty) }));
    return {
      ...mine,
      fallbackText: mine.title,
      hasTasks: choices.length > 0,
      isEmpty: choices.length === 0,
      choose: list.choose,
      chooseError: list.chooseError,
      open: list.open,
      choices,
      value: choices[0]?.value ?? '',
      hasMore: more > 0,
      moreText: mine.more(more),
      click: { commandId },
    };
  },
  submits: { 'open-my-task': openMyTask, 'show-overview': plainClick },
});

function dutyInWords(duty: OwnDuty, texts: Texts, now: string): string {
  const { mine, names } = texts.tasks;
  const number = numberInWords(duty.caseId, texts);
  return 'plan' in duty
    ? mine.plan(number, planDayInWords(duty.plan, texts, now))
    : mine.line(number, names[duty.kind], whenInWords(duty, texts, now));
}

function valueOf(duty: OwnDuty): string {
  return `${duty.caseId} ${'plan' in duty ? 'plan' : duty.kind}`;
}
