import type { CaseState } from '../state.ts';
import { steps, type Step } from './task-kind.ts';
import { tasksOf } from './tasks-of.ts';

/** How far a step is: nothing to do in it, nothing begun, something settled, all settled. */
export interface StepProgress {
  readonly step: Step;
  readonly status: 'none' | 'ahead' | 'going' | 'done';
}

/** How far each of the five steps is, for the person: no duties, no dates, nobody’s name. */
export function progressOf(state: CaseState): readonly StepProgress[] {
  const tasks = tasksOf(state);
  return steps.map((step) => {
    const open = tasks.filter((task) => task.step === step && task.status === 'open').length;
    const all = tasks.filter((task) => task.step === step).length;
    // What the person has kept is documentation, whoever asked for it.
    const isBegun = open < all || (step === 2 && state.evidence.length > 0);
    if (all === 0 && !isBegun) return { step, status: 'none' };
    return { step, status: open === 0 ? 'done' : isBegun ? 'going' : 'ahead' };
  });
}

/** When the first talk was held, where that is known (UTC instant). */
export function talkedAt(state: CaseState): string | undefined {
  const outcome = state.tasks['first-talk']?.outcome;
  return outcome?.status === 'done' ? outcome.at : undefined;
}
