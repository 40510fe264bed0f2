import type { CaseRuleId } from '../../law/rule-id.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { CaseDeadline, CaseState } from '../state.ts';
import { hasContactLeft } from './contact-person.ts';
import { isNeeded } from './needed.ts';
import { stepOf, tasksIn, type Step, type TaskKind } from './task-kind.ts';
import { ownerOf } from './task-owner.ts';
import type { SkipReason } from './task-events.ts';

/** A task of a case as it stands. */
export interface Task {
  readonly kind: TaskKind;
  readonly step: Step;
  readonly status: 'open' | 'done' | 'skipped';
  /** Nobody where nobody handles the case. */
  readonly owner: PersonId | undefined;
  /** UTC instant. */
  readonly date: string | undefined;
  /** A clock runs for it, which reminds by itself. */
  readonly hasClock: boolean;
  /** Who settled it, and when. */
  readonly by?: PersonId;
  readonly at?: string;
  readonly reason?: SkipReason;
  /** The latest number that was entered, also while it is open again. */
  readonly receipt?: string;
  readonly hasNote: boolean;
}

/** The rules whose clocks a task settles. */
function rulesOf(state: CaseState, task: TaskKind): readonly CaseRuleId[] {
  switch (task) {
    case 'first-talk':
      return ['first_human_contact'];
    case 'accident-notice':
      return ['internal_accident_deadline', 'easy_absence', 'easy_no_absence', 'easy_death'];
    // Where no accident is to be notified, the organisation's own limit is for its register.
    case 'register':
      return isNeeded(state, 'accident-notice') ? [] : ['internal_accident_deadline'];
    case 'police-help':
      return ['police_comp'];
    default:
      return [];
  }
}

/** The clocks that a task hangs on, whatever has become of them. */
export function clocksOfTask(state: CaseState, task: TaskKind): readonly CaseDeadline[] {
  const rules = rulesOf(state, task);
  return state.deadlines.filter(({ record }) => rules.includes(record.rule));
}

/** The clocks that settling the task meets. */
export function runningClocks(state: CaseState, task: TaskKind): readonly CaseDeadline[] {
  return clocksOfTask(state, task).filter(({ status }) => status === 'running');
}

/** Every task of a case: those that its facts bring, and those that were settled before the facts changed. */
export function tasksOf(state: CaseState): readonly Task[] {
  return Object.values(tasksIn)
    .flat()
    .flatMap((kind) => findTask(state, kind) ?? []);
}

/** One task of a case; nothing where the case does not have it. */
export function findTask(state: CaseState, kind: TaskKind): Task | undefined {
  const isThere = state.tasks[kind]?.outcome !== undefined || isNeeded(state, kind);
  return isThere ? taskOf(state, kind) : undefined;
}

function taskOf(state: CaseState, kind: TaskKind): Task {
  const record = state.tasks[kind];
  const running = runningClocks(state, kind);
  return {
    kind,
    step: stepOf(kind),
    owner: ownerOf(state, kind),
    date: dateOf(state, kind, running),
    hasClock: running.length > 0,
    ...(record?.receipt === undefined ? {} : { receipt: record.receipt }),
    hasNote: record?.outcome?.hasNote ?? false,
    ...settled(state, kind),
  };
}

/** How it was settled: by itself, by its clock, or by what stands elsewhere in the case. */
function settled(state: CaseState, kind: TaskKind): Pick<Task, 'status' | 'by' | 'at' | 'reason'> {
  const record = state.tasks[kind];
  const { outcome } = record ?? {};
  if (kind === 'contact-person' && hasContactLeft(state)) return { status: 'open' };
  if (outcome !== undefined) {
    const { status, by, at, reason } = outcome;
    return { status, by, at, ...(reason === undefined ? {} : { reason }) };
  }
  if (kind === 'evidence' && state.collection?.status === 'done')
    return { status: 'done', by: state.collection.collector, at: state.collection.at };
  if (record?.isAgain === true) return { status: 'open' };
  if (kind === 'first-talk') return byItsClock(state);
  if (kind === 'debriefing' && state.debriefing.status === 'declined')
    return { status: 'skipped', by: state.debriefing.by, at: state.debriefing.at, reason: 'decided' };
  if (kind === 'first-aider') return byFirstAid(state);
  return byTheMeeting(state, kind) ?? { status: 'open' };
}

/** A first-aider has said yes, or the person wants none. Who it is, is the person's to tell. */
function byFirstAid({ firstAid, reporter }: CaseState): Pick<Task, 'status' | 'by' | 'at' | 'reason'> {
  const { taken, declined } = firstAid;
  if (taken !== undefined) return { status: 'done', at: taken };
  if (declined === undefined) return { status: 'open' };
  return { status: 'skipped', by: reporter, at: declined, reason: 'not-wanted' };
}

/** The team has met, and what it learned is written down. */
function byTheMeeting(
  { debriefing }: CaseState,
  kind: TaskKind,
): Pick<Task, 'status' | 'by' | 'at'> | undefined {
  if (debriefing.status !== 'approved') return undefined;
  const { by, began, learning, time } = debriefing;
  if (kind === 'debriefing' && began === true) return { status: 'done', by, at: time.start };
  return kind === 'learning' && learning === 'noted' ? { status: 'done', by } : undefined;
}

function byItsClock(state: CaseState): Pick<Task, 'status' | 'by'> {
  const met = clocksOfTask(state, 'first-talk').find(({ status }) => status === 'met');
  if (met === undefined) return { status: 'open' };
  return { status: 'done', ...(met.metBy === undefined ? {} : { by: met.metBy }) };
}

/** The first date of the clocks that run for it; the police are decided on before, on a date of the workplace's own. */
function dateOf(
  { tasks, debriefing, collection }: CaseState,
  kind: TaskKind,
  running: readonly CaseDeadline[],
): string | undefined {
  if (kind === 'debriefing' && debriefing.status === 'approved') return debriefing.time.start;
  if (kind === 'evidence') return collection?.remindAt;
  const planned = tasks[kind]?.date;
  const clocks = running.map(({ record }) => record.lastMoment);
  const dates = kind === 'police-help' || clocks.length === 0 ? [...clocks, planned] : clocks;
  return dates.filter((date) => date !== undefined).sort()[0];
}
