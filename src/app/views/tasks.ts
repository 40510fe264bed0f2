import type { ListedTask } from '../../cards/task-in-words.ts';
import type { TaskProblem } from '../../cards/task.ts';
import { handlerOf, waitsFor } from '../../case/handler.ts';
import type { MessageContent } from '../../case/messages.ts';
import type { CaseState } from '../../case/state.ts';
import { belongsToTask } from '../../case/tasks/belongs-to-task.ts';
import { isDoneWithReceipt, isSkippable } from '../../case/tasks/settle-task.ts';
import type { TaskKind } from '../../case/tasks/task-kind.ts';
import { progressIn } from '../../case/tasks/progress.ts';
import { maySettle, possibleOwners, seesTask } from '../../case/tasks/task-owner.ts';
import { tasksOf, type Task } from '../../case/tasks/tasks-of.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateText } from '../../ports/private-store.ts';
import { distinct } from '../../organisation/roles.ts';
import { hasPart } from '../access.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import type { AgreedBefore } from './agreed.ts';
import { contactData, type TypedContact } from './contact-person.ts';

/** The tasks of a case that a reader may see, by date; those without one last. */
export function visibleTasks(services: Services, state: CaseState, reader: PersonId): readonly Task[] {
  if (reader === state.reporter || !hasPart(services, state, reader)) return [];
  return tasksOf(state)
    .filter(({ kind }) => seesTask(state, reader, kind))
    .map((task) => withoutHealth(state, task, reader))
    .sort(byDate);
}

/** That a date hangs on absence or treatment is for whoever leads: others see the organisation’s own date. */
function withoutHealth(state: CaseState, task: Task, reader: PersonId): Task {
  return seesTask(state, reader, 'accident-notice')
    ? task
    : { ...task, date: dateWithoutHealth(state, task) };
}

function dateWithoutHealth(state: CaseState, { kind, date }: Task): string | undefined {
  return kind === 'register' ? (state.tasks.register?.date ?? date) : date;
}

interface Dated {
  readonly date?: string | undefined;
}

/** Of two tasks, the one whose date comes first. */
export function byDate(one: Dated, other: Dated): number {
  return (one.date ?? '9').localeCompare(other.date ?? '9');
}

/** A task as a list shows it to this reader. */
export function listedTask(
  { organisation }: Services,
  { kind, status, date, owner }: Task,
  reader: PersonId,
): ListedTask {
  return {
    kind,
    status,
    ...(date === undefined ? {} : { date }),
    owner:
      owner === undefined
        ? { kind: 'nobody' }
        : owner === reader
          ? { kind: 'reader' }
          : { kind: 'person', name: nameOf(organisation, owner) },
  };
}

/** The tasks of one case. */
export function tasksData(services: Services, state: CaseState, reader: PersonId, now: string) {
  const tasks = visibleTasks(services, state, reader);
  return {
    caseId: state.id,
    tasks: tasks.map((task) => listedTask(services, task, reader)),
    steps: [...progressIn(tasks)],
    mayPassOn: handlerOf(state) === reader && state.status === 'open',
    now,
  };
}

/** What was filled in on the card of a task, where it comes again. */
export interface TypedOnTask extends TypedContact {
  readonly receipt?: string | undefined;
  readonly note?: string | undefined;
}

/** One task, and what the reader can do with it. */
export function taskData(
  services: Services,
  state: CaseState,
  task: Task,
  {
    reader,
    text,
    agreed,
    now,
    problem,
    typed = {},
  }: {
    readonly reader: PersonId;
    readonly text: PrivateText;
    /** What the unit has agreed on beforehand, for this task. */
    readonly agreed: AgreedBefore;
    readonly now: string;
    readonly problem?: TaskProblem | undefined;
    readonly typed?: TypedOnTask;
  },
) {
  const { kind, by, at, reason, receipt } = task;
  const possible = possibleOwners(state, kind).filter((person) => hasPart(services, state, person));
  const others = distinct([...agreed.people.filter((person) => possible.includes(person)), ...possible]);
  const proposed = proposedOwner(task, { others, agreed });
  const belongings = belongsToTask(state, kind, { reader, now });
  return {
    ...listedTask(services, task, reader),
    caseId: state.id,
    isOpenCase: state.status === 'open',
    maySettle: maySettle(state, reader, kind),
    isSkippable: isSkippable(kind),
    needsReceipt: isDoneWithReceipt(kind),
    ...(receipt === undefined ? {} : { receipt }),
    ...(by === undefined || at === undefined
      ? {}
      : { settled: { name: nameOf(services.organisation, by), at } }),
    ...(reason === undefined ? {} : { reason }),
    notes: mayReadNotes(state, reader, task) ? notesOn(services, text, kind) : [],
    agreed: agreed.answers,
    others: others.map((person) => ({ person, name: nameOf(services.organisation, person) })),
    ...(proposed === undefined ? {} : { proposed }),
    ...belongings,
    documents: [...belongings.documents],
    ...(kind === 'contact-person' ? { contact: contactData(services, state, { agreed, typed }) } : {}),
    ...(problem === undefined ? {} : { problem }),
    typed: {
      ...(typed.receipt === undefined ? {} : { receipt: typed.receipt }),
      ...(typed.note === undefined ? {} : { note: typed.note }),
    },
    now,
  };
}

/** Whom the plan names for the task, where somebody else has it. */
function proposedOwner(
  { owner }: Task,
  { others, agreed: { people } }: { readonly others: readonly PersonId[]; readonly agreed: AgreedBefore },
): PersonId | undefined {
  if (owner !== undefined && people.includes(owner)) return undefined;
  return others.find((person) => people.includes(person));
}

/** Notes are for whoever has the task, and whoever has the case. */
function mayReadNotes(state: CaseState, reader: PersonId, { owner }: Task): boolean {
  return owner === reader || handlerOf(state) === reader;
}

/** So many of the latest are shown. */
const mostShown = 10;

function notesOn({ organisation }: Services, text: PrivateText, task: TaskKind) {
  const notes = text.kind === 'report' ? (text.report.taskNotes ?? []) : [];
  return notes
    .filter((note) => note.task === task)
    .slice(-mostShown)
    .map(({ by, at, words }) => ({ name: nameOf(organisation, by), at, text: words }));
}

/** What whoever passed a case on is told when the one who was asked cannot be reached. */
export function handOverLostData(
  { organisation }: Services,
  state: CaseState,
  lost: PersonId,
  reader: PersonId | undefined,
) {
  const [next] = waitsFor(state).filter((person) => person !== lost);
  return {
    caseId: state.id,
    name: nameOf(organisation, lost),
    ...(next === undefined ? {} : { next: nameOf(organisation, next) }),
    isReaders: handlerOf(state) === reader,
  };
}

const newsKinds = { 'task-handed-over': 'handed', 'task-open-again': 'again', 'tasks-due': 'due' } as const;

/** Word of tasks to their owner. */
export function taskNewsData(
  services: Services,
  state: CaseState,
  {
    content,
    reader,
    now,
  }: {
    readonly content: Extract<MessageContent, { kind: keyof typeof newsKinds }>;
    readonly reader: PersonId | undefined;
    readonly now: string;
  },
) {
  const kinds = content.kind === 'tasks-due' ? content.tasks : [content.task];
  const owner = (content.kind === 'tasks-due' ? content.owner : undefined) ?? reader;
  const all = reader === undefined ? [] : visibleTasks(services, state, reader);
  return {
    caseId: state.id,
    kind: newsKinds[content.kind],
    tasks: all
      .filter((task) => kinds.includes(task.kind) && task.status === 'open' && task.owner === owner)
      .map((task) => listedTask(services, task, reader ?? state.reporter)),
    now,
  };
}
