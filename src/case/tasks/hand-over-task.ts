import type { PersonId } from '../../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import { messageId } from '../messages.ts';
import type { CaseState } from '../state.ts';
import type { TaskKind } from './task-kind.ts';
import { mayBeHanded, maySettle } from './task-owner.ts';
import { findTask } from './tasks-of.ts';

/** Somebody asks another who has the case to do a task. */
export interface HandOverTask {
  readonly by: PersonId;
  readonly task: TaskKind;
  readonly to: PersonId;
  /** Who was told and still has a part in the case, by the organisation as it is now. */
  readonly present: readonly PersonId[];
}

/** Hands a task to somebody who has a part in the case and may know what it is about. They are told of it. */
export function decideHandOverTask(
  state: CaseState,
  { by, task, to, present }: HandOverTask,
): Decision<'not-allowed' | 'ended' | 'no-such-task' | 'not-possible' | 'settled'> {
  if (!maySettle(state, by, task)) return refused('not-allowed');
  const known = findTask(state, task);
  if (known === undefined) return refused('no-such-task');
  if (known.owner === to) return nothing;
  if (state.status !== 'open') return refused('ended');
  if (known.status !== 'open') return refused('settled');
  if (!present.includes(to) || !mayBeHanded(state, to, task)) return refused('not-possible');
  const target = { kind: 'person', person: to } as const;
  const times = (state.tasks[task]?.handed ?? 0) + 1;
  return accepted(
    [{ type: 'TaskWasHandedOver', by, task, to }],
    to === by
      ? []
      : [
          {
            id: messageId(`task-${task}-handed-${times}`, target),
            to: target,
            content: { kind: 'task-handed-over', task },
            onDoubt: 'repeat-marked',
          },
        ],
  );
}
