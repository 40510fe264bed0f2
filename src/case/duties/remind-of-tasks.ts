import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../law/moments.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import type { CaseState } from '../state.ts';
import { TaskKind } from '../tasks/task-kind.ts';
import { clocksOfTask, findTask, type Task } from '../tasks/tasks-of.ts';
import { wordOfJoining } from '../word-of-joining.ts';
import { afterQuiet, noPart, type Duty, type Part, type Wake } from './duty.ts';
import { isNew, standInFor } from './reminder-audience.ts';

/**
 * Reminds the owner of a task once, on the morning of its day. Tasks with a clock are reminded of by it, the evidence by
 * the collector's own card, and a meeting that is suggested by the card that asks for a time.
 */
export const remindOfTasks: Duty = { due, act };

interface Waiting {
  readonly task: Task['kind'];
  readonly owner: PersonId;
  readonly at: string;
}

function due(state: CaseState): string | undefined {
  return waiting(state)
    .map(({ at }) => at)
    .sort()[0];
}

/** Each owner hears of all that is due in one message, and once a day; whoever stands in for one who is away hears it too. */
function act(state: CaseState, wake: Wake): Part {
  const all = waiting(state).filter(({ at }) => at <= wake.now);
  const owners = [...new Set(all.map(({ owner }) => owner))];
  const standIns = owners
    .flatMap((owner) => standInFor(state, owner, wake) ?? [])
    .filter((each) => isNew(state, each));
  const joins = standIns.filter(({ to }, index) => standIns.findIndex((other) => other.to === to) === index);
  const parts = owners.map((owner) => remind(state, owner, all, wake));
  return {
    events: [
      ...parts.flatMap(({ events }) => events),
      ...joins.map((join) => ({ type: 'StandInWasTold' as const, ...join })),
    ],
    messages: [
      ...joins.flatMap(({ to }) => wordOfJoining(state, to, wake)),
      ...parts.flatMap(({ messages }) => messages),
    ],
  };
}

function remind(state: CaseState, owner: PersonId, all: readonly Waiting[], wake: Wake): Part {
  const tasks = all.filter((each) => each.owner === owner).map(({ task }) => task);
  const [first] = tasks;
  if (first === undefined) return noPart;
  const events = [{ type: 'TasksWereDue', to: owner, tasks } as const];
  // The card of this morning shows these too, as they are when it is looked at.
  if (wasRemindedToday(state, owner, wake.now)) return { events, messages: [] };
  const standIn = standInFor(state, owner, wake)?.to;
  return {
    events,
    messages: [
      newsOf(owner, { kind: 'tasks-due', tasks }, first, wake),
      ...(standIn === undefined ? [] : [newsOf(standIn, { kind: 'tasks-due', tasks, owner }, first, wake)]),
    ],
  };
}

function newsOf(
  person: PersonId,
  content: Extract<PlannedMessage['content'], { kind: 'tasks-due' }>,
  first: Task['kind'],
  wake: Wake,
): PlannedMessage {
  const to = { kind: 'person', person } as const;
  const id = messageId(`tasks-due-${dayOf(wake.now)}-${first}`, to);
  return { id, to, content, onDoubt: 'hold', ...afterQuiet(wake) };
}

/** Asked at every step of a case: what has a morning ahead is looked at, and nothing else. */
function waiting(state: CaseState): readonly Waiting[] {
  return Object.entries(state.tasks).flatMap(([key, { remindAt, reminded, outcome }]) => {
    if (remindAt === undefined || reminded !== undefined || outcome !== undefined) return [];
    const kind = TaskKind.parse(key);
    if (clocksOfTask(state, kind).length > 0 || (kind === 'debriefing' && isAsked(state))) return [];
    const task = findTask(state, kind);
    return task?.status !== 'open' || task.owner === undefined
      ? []
      : [{ task: kind, owner: task.owner, at: remindAt }];
  });
}

function isAsked({ debriefing }: CaseState): boolean {
  return debriefing.status === 'proposed' || debriefing.status === 'approved';
}

function wasRemindedToday({ tasks }: CaseState, person: PersonId, now: string): boolean {
  return Object.values(tasks).some(
    ({ reminded, remindedTo }) =>
      remindedTo === person && reminded !== undefined && dayOf(reminded) === dayOf(now),
  );
}

function dayOf(instant: string): string {
  return localDate(Temporal.Instant.from(instant)).toString();
}
