import type { OverviewData } from '../../cards/overview.ts';
import type { CaseId } from '../../case/ids.ts';
import type { CaseState } from '../../case/state.ts';
import type { Task } from '../../case/tasks/tasks-of.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { hasPart } from '../access.ts';
import type { Services } from '../services.ts';
import { planDayOf } from './action-plan.ts';
import { deadlinesFor } from './deadlines.ts';
import { statisticsFor } from './statistics.ts';
import { byDate, listedTask, visibleTasks } from './tasks.ts';

const mostCases = 10;
/** Tasks, and as many dates, of all cases together and of one: a card is to stay readable, and small enough to be sent. */
const [mostOfAll, mostOfOne] = [30, 6];
const mostAreas = 10;

/** Who looks at an overview, and when (UTC). */
export interface OverviewReading {
  readonly person: PersonId;
  readonly now: string;
}

/** Tasks and dates of the cases that the reader is part of, what stands first first, and figures where there are any. */
export async function overviewData(
  services: Services,
  { person, now }: OverviewReading,
): Promise<OverviewData> {
  const cases = (await openParts(services, person))
    .map((state) => caseIn(services, person, state))
    .filter(({ tasks, dates, plan }) => tasks.length + dates.length > 0 || plan !== undefined)
    .sort((one, other) => byDate(one.tasks[0] ?? {}, other.tasks[0] ?? {}));
  const listed = cases.slice(0, mostCases);
  const most = Math.min(mostOfOne, Math.floor(mostOfAll / Math.max(1, listed.length)));
  return {
    cases: listed.map(({ caseId, tasks, dates, plan }) => ({
      caseId,
      tasks: ownAndNext(tasks, person, most).map((task) => listedTask(services, task, person)),
      dates: dates.slice(0, most),
      ...(plan === undefined ? {} : { plan }),
    })),
    more: Math.max(0, cases.length - mostCases),
    statistics: (await statisticsFor(services, person)).slice(0, mostAreas),
    now,
  };
}

function caseIn(services: Services, person: PersonId, state: CaseState) {
  const tasks = visibleTasks(services, state, person).filter(({ status }) => status === 'open');
  const dates = deadlinesFor(services, state, person)
    .filter(({ status }) => status === 'running')
    .map(({ clock, lastMoment }) => ({ clock, lastMoment }))
    .sort((one, other) => one.lastMoment.localeCompare(other.lastMoment));
  return { caseId: state.id, tasks, dates, plan: planDayOf(state, person) };
}

/** The reader’s own and the next of others, so many together, by date: what is one’s own is never pushed out. */
function ownAndNext(tasks: readonly Task[], person: PersonId, most: number): readonly Task[] {
  const isOwn = ({ owner }: Task) => owner === person;
  const chosen = [...tasks.filter(isOwn), ...tasks.filter((task) => !isOwn(task))].slice(0, most);
  return tasks.filter((task) => chosen.includes(task));
}

/** So many heads are read at once. */
const atOnce = 20;

/** Open cases that the reader has a part in now. The list is only where to look; each case is asked itself. */
export async function openParts(services: Services, person: PersonId): Promise<readonly CaseState[]> {
  const ids = await services.people.partsOf(person);
  const found: CaseState[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    found.push(...(await readAll(services.cases, ids.slice(from, from + atOnce))));
  return found.filter(
    (state) => state.status === 'open' && state.reporter !== person && hasPart(services, state, person),
  );
}

async function readAll(cases: Services['cases'], ids: readonly CaseId[]): Promise<readonly CaseState[]> {
  const heads = await Promise.all(ids.map((id) => cases.readHead(id)));
  return heads.flatMap((head) => (head === undefined ? [] : [head.state]));
}
