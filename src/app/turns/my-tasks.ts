import { myTasksCard } from '../../cards/my-tasks.ts';
import { overviewCard } from '../../cards/overview.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Reply } from '../../ports/turn.ts';
import { hasPart } from '../access.ts';
import { deadlinesFor } from '../views/deadlines.ts';
import { byDate, listedTask, visibleTasks } from '../views/tasks.ts';
import { openTask } from './task-actions.ts';
import { show, type TurnContext } from './turn-context.ts';

const mostTasks = 20;
const mostCases = 10;
const mostLines = 6;

/** The reader’s open tasks over all cases, by date. Reading a list records nothing: it tells nothing of a case. */
export async function showMyTasks(context: TurnContext): Promise<Reply> {
  const { services, person, now } = context;
  const tasks = (await openParts(context))
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
  const cases = (await openParts(context))
    .map((state) => caseIn(context, state))
    .filter(({ tasks, dates }) => tasks.length + dates.length > 0)
    .sort((one, other) => byDate(one.tasks[0] ?? {}, other.tasks[0] ?? {}));
  return show(context, overviewCard, {
    cases: cases.slice(0, mostCases).map(({ tasks, ...rest }) => ({
      ...rest,
      tasks: tasks.slice(0, mostLines).map((task) => listedTask(services, task, person)),
    })),
    more: Math.max(0, cases.length - mostCases),
    statistics: [],
    now,
  });
}

function caseIn({ services, person }: TurnContext, state: CaseState) {
  const tasks = visibleTasks(services, state, person).filter(({ status }) => status === 'open');
  const dates = deadlinesFor(services, state, person)
    .filter(({ status }) => status === 'running')
    .map(({ clock, lastMoment }) => ({ clock, lastMoment }))
    .slice(0, mostLines);
  return { caseId: state.id, tasks, dates };
}

/** So many heads are read at once. */
const atOnce = 20;

/** Open cases that the reader has a part in now. The list is only where to look; each case is asked itself. */
async function openParts({ services, person }: TurnContext): Promise<readonly CaseState[]> {
  const ids = await services.people.partsOf(person);
  const found: CaseState[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    found.push(...(await readAll(services.cases, ids.slice(from, from + atOnce))));
  return found.filter(
    (state) => state.status === 'open' && state.reporter !== person && hasPart(services, state, person),
  );
}

async function readAll(
  cases: TurnContext['services']['cases'],
  ids: readonly CaseId[],
): Promise<readonly CaseState[]> {
  const heads = await Promise.all(ids.map((id) => cases.readHead(id)));
  return heads.flatMap((head) => (head === undefined ? [] : [head.state]));
}
