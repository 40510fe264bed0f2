import type { CaseState } from '../state.ts';
import { steps, type Step } from './task-kind.ts';
import { tasksOf, type Task } from './tasks-of.ts';

/** How far a step is: nothing to do in it, nothing begun, something settled, all settled. */
export interface StepProgress {
  readonly step: Step;
  readonly status: 'none' | 'ahead' | 'going' | 'done';
}

/** How far each of the five steps is, for the person: no duties, no dates, nobody’s name. */
export function progressOf(state: CaseState): readonly StepProgress[] {
  // What the person has kept is documentation, whoever asked for it.
  return progressIn(tasksOf(state), state.evidence.length > 0 ? [2] : []);
}

/** How far each step is by these tasks alone: those that a reader may see tell of no others. */
export function progressIn(tasks: readonly Task[], begun: readonly Step[] = []): readonly StepProgress[] {
  return steps.map((step) => {
    const all = tasks.filter((task) => task.step === step);
    const open = all.filter(({ status }) => status === 'open').length;
    const isBegun = open < all.length || begun.includes(step);
    if (all.length === 0 && !isBegun) return { step, status: 'none' };
    return { step, status: open === 0 ? 'done' : isBegun ? 'going' : 'ahead' };
  });
}

/** When the first talk was held, where that is known (UTC instant). */
export function talkedAt(state: CaseState): string | undefined {
  const outcome = state.tasks['first-talk']?.outcome;
  return outcome?.status === 'done' ? outcome.at : undefined;
}
