import type { DeadlineRecord, ClockId } from '../law/deadline-record.ts';
import type { PersonId } from '../organisation/ids.ts';
import { clocksOf, type ClockFacts, type ClockSettings } from './clocks.ts';
import { handlerOf } from './handler.ts';
import { isUrgent, type UrgencyFacts } from './is-urgent.ts';
import { messageId, type ChangeReason, type MessageTarget, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';
import { neededTasks, type TaskFacts } from './tasks/needed.ts';
import { planTasks } from './tasks/plan-tasks.ts';
import type { PlannedTask } from './tasks/task-events.ts';
import type { TaskKind } from './tasks/task-kind.ts';

/** Clocks that start or move, and clocks that nothing starts any more. */
export interface ClockChanges {
  readonly deadlines: DeadlineRecord[];
  readonly stopped: ClockId[];
  /** Tasks that come with the facts, where any do. */
  readonly tasks?: PlannedTask[] | undefined;
}

/** When facts become known, and with which settings the clocks that they touch are computed anew. */
export interface Knowing {
  /** UTC instant. */
  readonly now: string;
  readonly settings: ClockSettings;
}

/** What it does to the clocks when the facts of a case become these. Clocks whose start stays are left alone. */
export function clockChanges(
  state: CaseState,
  facts: ClockFacts & Partial<TaskFacts & UrgencyFacts>,
  { now, settings }: Knowing,
): ClockChanges {
  const before = clocksOf(state, now, settings);
  const after = clocksOf(facts, now, settings);
  return {
    deadlines: after.filter((record) => !before.some((old) => isSame(old, record))),
    stopped: before
      .filter(({ clock }) => !after.some((record) => record.clock === clock))
      .map(({ clock }) => clock),
    ...newTasks(state, facts, { now, settings }),
  };
}

/** Tasks that the facts bring now and did not before, and those that one more time brings again. */
function newTasks(
  state: CaseState,
  facts: Partial<TaskFacts & UrgencyFacts>,
  { now, settings }: Knowing,
): Pick<ClockChanges, 'tasks'> {
  const after = { ...state, ...facts };
  const before = neededTasks(state);
  const again = after.episodes.length > state.episodes.length ? settledAgain(state) : [];
  const fresh = neededTasks(after).filter((task) => !before.includes(task) || again.includes(task));
  if (fresh.length === 0) return {};
  return { tasks: planTasks(fresh, { now, settings, isUrgent: isUrgent(after) }) };
}

/** Every time is registered, and every time it is asked whether the police are to know. */
function settledAgain({ tasks }: CaseState): readonly TaskKind[] {
  const each = ['register', 'police-help'] as const;
  return each.filter((task) => tasks[task]?.outcome !== undefined);
}

/**
 * Tells the person and the leader which dates of the workplace have changed and why; the channel learns only that one has.
 * Whoever made the change has the case before them. The person's own long dates stand on the person's card.
 */
export function changeMessages(
  state: CaseState,
  by: PersonId,
  { deadlines, stopped }: ClockChanges,
  because: ChangeReason,
): readonly PlannedMessage[] {
  const isSettled = (clock: ClockId) =>
    state.deadlines.some(({ record, status }) => record.clock === clock && status === 'met');
  const moved = deadlines.filter(({ owner }) => owner === 'leader').map(({ clock }) => clock);
  const gone = stopped.filter((clock) => state.deadlines.some((old) => isOfLeader(old.record, clock)));
  // These two stand on their own cards.
  const isElsewhere = (clock: ClockId) =>
    clock === 'first_human_contact' || clock === 'police_decision_review';
  const clocks = [...moved, ...gone].filter((clock) => !isSettled(clock) && !isElsewhere(clock));
  if (clocks.length === 0) return [];
  return targets(state, by).map((to) => ({
    id: messageId(`dates-changed-${state.changes + 1}`, to),
    to,
    content: { kind: 'dates-changed', clocks, because },
    onDoubt: 'hold',
  }));
}

function targets(state: CaseState, by: PersonId): readonly MessageTarget[] {
  const reporter = state.death === undefined ? state.reporter : undefined;
  const people = [reporter, handlerOf(state)].filter((person) => person !== undefined);
  return [
    ...(state.channelUsed ? [{ kind: 'channel', unit: state.unit } as const] : []),
    ...people.filter((person) => person !== by).map((person) => ({ kind: 'person', person }) as const),
  ];
}

function isOfLeader(record: DeadlineRecord, clock: ClockId): boolean {
  return record.clock === clock && record.owner === 'leader';
}

/** The time to decide on the police depends on another date too: it can end earlier from the same start. */
function isSame(one: DeadlineRecord, other: DeadlineRecord): boolean {
  const ends = [one, other].map(({ rule, lastMoment }) =>
    rule === 'police_decision_review' ? lastMoment : '',
  );
  return (
    one.clock === other.clock &&
    JSON.stringify(one.start) === JSON.stringify(other.start) &&
    ends[0] === ends[1]
  );
}
