import { myTasksCard } from '../../cards/my-tasks.ts';
import { overviewCard } from '../../cards/overview.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { Reply } from '../../ports/turn.ts';
import { openParts, overviewData } from '../views/overview.ts';
import { byDate, visibleTasks } from '../views/tasks.ts';
import { openTask } from './task-actions.ts';
import { show, type TurnContext } from './turn-context.ts';

const mostTasks = 20;

/** The reader’s open tasks over all cases, by date. Reading a list records nothing: it tells nothing of a case. */
export async function showMyTasks(context: TurnContext): Promise<Reply> {
  const { services, person, now } = context;
  const tasks = (await openParts(services, person))
    .flatMap((state) =>
      visibleTasks(services, state, person)
        .filter(({ owner, status }) => owner === person && status === 'open')
        .map(({ kind, date }) => ({ caseId: state.id, kind, ...(date === undefined ? {} : { date }) })),
    )
    .sort(byDate);
  return show(context, myTasksCard, {
    tasks: tasks.slice(0, mostTasks),
    more: Math.max(0, tasks.length - mostTasks),
    now,
  });
}

/** One of the reader’s tasks, chosen from that list. */
export function openMyTask(context: TurnContext, data: SubmitData<'open-my-task'>): Promise<Reply> {
  if (data.which === undefined) return showMyTasks(context);
  const [caseId, task] = data.which;
  return openTask(context, { caseId, task, commandId: data.commandId });
}

/** Tasks and dates of the cases that the reader is part of. What stands first comes first. */
export async function showOverview(context: TurnContext): Promise<Reply> {
  const { services, person, now } = context;
  return show(context, overviewCard, await overviewData(services, { person, now }));
}
