import type { PersonId } from '../../organisation/ids.ts';
import type { MessageTarget } from '../messages.ts';
import type { CaseState } from '../state.ts';
import type { TaskKind } from './task-kind.ts';
import { findTask } from './tasks-of.ts';

/** Whether somebody, or whom they stand in for, still has one of these tasks to do. */
export function isOpenFor(
  state: CaseState,
  to: MessageTarget,
  kinds: readonly TaskKind[],
  owner?: PersonId,
): boolean {
  if (state.status !== 'open' || to.kind !== 'person') return false;
  return kinds.some((kind) => {
    const task = findTask(state, kind);
    return task?.status === 'open' && task.owner === (owner ?? to.person);
  });
}
