import { handOverCaseCard } from '../../cards/hand-over-case.ts';
import { taskCard, type TaskProblem } from '../../cards/task.ts';
import { tasksCard } from '../../cards/tasks.ts';
import { handlerOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import { possibleHandlers } from '../../case/tasks/hand-over-case.ts';
import type { TaskKind } from '../../case/tasks/task-kind.ts';
import type { Told } from '../../case/facts.ts';
import { questionsOfTask } from '../../contingency/in-a-case.ts';
import type { Reply } from '../../ports/turn.ts';
import { distinct } from '../../organisation/roles.ts';
import { hasPart, presentIn } from '../access.ts';
import { laterNow } from '../chain.ts';
import { textOf } from '../private-notes.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { agreedInCase, plansOfCase } from '../views/agreed.ts';
import { taskData, type TypedOnTask } from '../views/task.ts';
import { tasksData, visibleTasks } from '../views/tasks.ts';
import { refusePolitely, showCase } from './show-case.ts';
import { show, type TurnContext } from './turn-context.ts';

/** The tasks of a case, for those who do any; the case itself for the person, and for those who do none. */
export async function showTasks(context: TurnContext, state: CaseState | undefined): Promise<Reply> {
  const { services, person, now } = context;
  if (state === undefined || !hasPart(services, state, person)) return refusePolitely(context);
  const data = tasksData(services, state, person, now);
  return data.tasks.length === 0 ? showCase(context, state, 'recorded') : show(context, tasksCard, data);
}

/** One task; the list where the reader cannot see it. */
export async function showTask(
  context: TurnContext,
  state: CaseState | undefined,
  task: TaskKind | undefined,
  again: {
    readonly problem?: TaskProblem;
    readonly typed?: TypedOnTask;
  } = {},
): Promise<Reply> {
  const { services, person, now } = context;
  const found = state && visibleTasks(services, state, person).find(({ kind }) => kind === task);
  if (state === undefined || found === undefined) return showTasks(context, state);
  const [text, plans, texts] = await Promise.all([
    textOf(services, state),
    plansOfCase(services, state),
    context.texts,
  ]);
  const agreed = agreedInCase(services, state, { plans, questions: questionsOfTask[found.kind] }, texts);
  return show(
    context,
    taskCard,
    taskData(services, state, found, { reader: person, text, agreed, now, ...again }),
  );
}

/** Whom the case can be passed on to, by the organisation as it is now. */
export function handlersFor(services: Services, state: CaseState): readonly Told[] {
  const present = presentIn(services, state);
  return possibleHandlers(state, { chain: laterNow(services, state).chain, present });
}

/** Asks the leader whom to ask; first stands whom the unit's plan names for the first talk. */
export async function showHandOver(
  context: TurnContext,
  state: CaseState | undefined,
  problem = false,
): Promise<Reply> {
  const { services, person } = context;
  if (state === undefined || !hasPart(services, state, person)) return refusePolitely(context);
  if (handlerOf(state) !== person || state.status !== 'open') return showTasks(context, state);
  const possible = handlersFor(services, state).map((each) => each.person);
  const questions = questionsOfTask['first-talk'];
  const plans = await plansOfCase(services, state);
  const { people: named } = agreedInCase(services, state, { plans, questions }, await context.texts);
  const all = await Promise.all(
    distinct([...named.filter((each) => possible.includes(each)), ...possible]).map(async (each) => ({
      person: each,
      name: nameOf(services.organisation, each),
      isMet: (await services.people.read(each))?.conversation !== undefined,
    })),
  );
  // Asking somebody who cannot be reached asks the next at once.
  const people = [...all.filter(({ isMet }) => isMet), ...all.filter(({ isMet }) => !isMet)];
  return show(context, handOverCaseCard, { caseId: state.id, people, problem });
}
