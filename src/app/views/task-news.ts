import { handlerOf, waitsFor } from '../../case/handler.ts';
import type { MessageContent } from '../../case/messages.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { listedTask, visibleTasks } from './tasks.ts';

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
