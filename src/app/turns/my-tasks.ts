import { myTasksCard, type OwnDuty } from '../../cards/my-tasks.ts';
import { overviewCard } from '../../cards/overview.ts';
import type { SubmitData } from '../../cards/registry.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { Reply } from '../../ports/turn.ts';
import type { Services } from '../services.ts';
import { planDayOf } from '../views/action-plan.ts';
import { openParts, overviewData } from '../views/overview.ts';
import { byDate, visibleTasks } from '../views/tasks.ts';
import { openPlan } from './plan-actions.ts';
import { openTask } from './open-tasks.ts';
import { show, type TurnContext } from './turn-context.ts';

const mostDuties = 20;

/** What the reader has to do over all cases, by date: open tasks, and the action plan. Reading a list records nothing: it tells nothing of a case. */
export async function showMyTasks(context: TurnContext): Promise<Reply> {
  const { services, person, now } = context;
  const duties = (await openParts(services, person))
    .flatMap((state) => [...ownTasks(services, state, person), ...ownPlan(state, person)])
    .sort((one, other) => byDate(dated(one), dated(other)));
  return show(context, myTasksCard, {
    duties: duties.slice(0, mostDuties),
    more: Math.max(0, duties.length - mostDuties),
    now,
  });
}

function ownTasks(services: Services, state: CaseState, person: PersonId): readonly OwnDuty[] {
  return visibleTasks(services, state, person)
    .filter(({ owner, status }) => owner === person && status === 'open')
    .map(({ kind, date }) => ({ caseId: state.id, kind, ...(date === undefined ? {} : { date }) }));
}

function ownPlan(state: CaseState, person: PersonId): readonly OwnDuty[] {
  const plan = planDayOf(state, person);
  return plan === undefined ? [] : [{ caseId: state.id, plan }];
}

function dated(duty: OwnDuty) {
  return { date: 'plan' in duty ? duty.plan.day : duty.date };
}

/** One of the reader’s tasks or plans, chosen from that list. */
export function openMyTask(context: TurnContext, data: SubmitData<'open-my-task'>): Promise<Reply> {
  if (data.which === undefined) return showMyTasks(context);
  const { commandId } = data;
  const [caseId, what] = data.which;
  return what === 'plan'
    ? openPlan(context, { caseId, commandId, ask: 'show' })
    : openTask(context, { caseId, task: what, commandId });
}

/** Tasks and dates of the cases that the reader is part of. What stands first comes first. */
export async function showOverview(context: TurnContext): Promise<Reply> {
  const { services, person, now } = context;
  return show(context, overviewCard, await overviewData(services, { person, now }));
}
