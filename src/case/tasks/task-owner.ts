import type { PersonId } from '../../organisation/ids.ts';
import { TwoPersonKind } from '../approvals/approval.ts';
import { openCollection } from '../collection.ts';
import { canHandle, handlerOf, roleOf } from '../handler.ts';
import type { CaseState } from '../state.ts';
import { isTaskOfHealth, type TaskKind } from './task-kind.ts';

/** Tasks that the AMR helps with, and may settle (demand 53: with AMR or leader; the leader makes sure). */
const supported: readonly TaskKind[] = ['register', 'prevention', 'apv'];

/**
 * Who is to do a task: whoever it was handed over to and still has a part in the case; the collector for the evidence,
 * the AMR for the APV, else whoever handles the case. Where only the AMR was told, the AMR, for what is not about health.
 */
export function ownerOf(state: CaseState, task: TaskKind): PersonId | undefined {
  if (task === 'evidence') return openCollection(state)?.collector ?? state.collection?.collector;
  const handedTo = state.tasks[task]?.owner;
  if (handedTo !== undefined && mayOwn(state, handedTo, task)) return handedTo;
  const amr = state.told.find(
    ({ person, as }) => as === 'amr' && !state.notTold.includes(person) && mayOwn(state, person, task),
  )?.person;
  return task === 'apv' ? (amr ?? handlerOf(state)) : (handlerOf(state) ?? amr);
}

/** Whether somebody could do the task: who can handle the case, and the AMR where it does not tell of health. */
export function mayOwn(state: CaseState, person: PersonId, task: TaskKind): boolean {
  const as = roleOf(state, person);
  if (as === undefined || task === 'evidence' || state.movedOn.includes(person)) return false;
  return canHandle(as) || (as === 'amr' && !isTaskOfHealth(task));
}

/** Whether the task can be handed to somebody: what takes a decision, to nobody who cannot decide it. */
export function mayBeHanded(state: CaseState, person: PersonId, task: TaskKind): boolean {
  const takesDecision = TwoPersonKind.safeParse(task).success;
  const as = roleOf(state, person);
  return mayOwn(state, person, task) && !(takesDecision && as !== undefined && !canHandle(as));
}

/** Whether somebody sees that the task is there. The person has words of their own for it, and is not asked about here. */
export function seesTask(state: CaseState, person: PersonId, task: TaskKind): boolean {
  const as = roleOf(state, person);
  if (as === undefined) return false;
  if (as === 'collector') return task === 'evidence' && ownerOf(state, task) === person;
  return canHandle(as) || (as === 'amr' && !isTaskOfHealth(task));
}

/** Whether somebody may settle the task: its owner, whoever can handle the case, and the AMR where it helps. */
export function maySettle(state: CaseState, person: PersonId, task: TaskKind): boolean {
  const as = roleOf(state, person);
  // The collector's own card settles it.
  if (as === undefined || task === 'evidence') return false;
  return canHandle(as) || ownerOf(state, task) === person || (as === 'amr' && supported.includes(task));
}

/** Who a task can be handed to. */
export function possibleOwners(state: CaseState, task: TaskKind): readonly PersonId[] {
  const owner = ownerOf(state, task);
  return state.told
    .map(({ person }) => person)
    .filter((person) => person !== owner && mayBeHanded(state, person, task));
}
