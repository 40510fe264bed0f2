import type { TaskProblem } from '../../cards/task.ts';
import { handlerOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import { belongsToTask } from '../../case/tasks/belongs-to-task.ts';
import { isDoneWithReceipt, isSkippable } from '../../case/tasks/settle-task.ts';
import type { TaskKind } from '../../case/tasks/task-kind.ts';
import { maySettle, possibleOwners } from '../../case/tasks/task-owner.ts';
import type { Task } from '../../case/tasks/tasks-of.ts';
import type { PersonId } from '../../organisation/ids.ts';
import type { PrivateText } from '../../ports/private-store.ts';
import { distinct } from '../../organisation/roles.ts';
import { hasPart } from '../access.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import type { AgreedBefore } from './agreed.ts';
import { contactData, type TypedContact } from './contact-person.ts';
import { listedTask } from './tasks.ts';

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
