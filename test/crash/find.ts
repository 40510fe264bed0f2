import { brokenPromises } from './promises.ts';
import { planFrom, type Plan, type Trial } from './plan.ts';
import { run } from './schedule.ts';
import type { Ended } from './storm-state.ts';

/** A schedule that breaks a promise. */
export interface Found {
  readonly plan: Plan;
  readonly broken: readonly string[];
  readonly trace: readonly string[];
}

/** Looks at each schedule when all has come to rest. */
type Watch = (ended: Ended) => void;

/** Runs one plan; what it breaks, or nothing. */
export async function tryPlan(plan: Plan, trial: Trial, watch?: Watch): Promise<Found | undefined> {
  const ended = await run(plan, trial);
  watch?.(ended);
  const { shows = '' } = trial;
  const broken = (await brokenPromises(ended)).filter((words) => words.includes(shows));
  return broken.length === 0 ? undefined : { plan, broken, trace: ended.machine.trace };
}

/** Tries the schedules of these seeds until one breaks a promise. */
export async function find(
  first: number,
  count: number,
  trial: Trial,
  watch?: Watch,
): Promise<Found | undefined> {
  for (let seed = first; seed < first + count; seed += 1) {
    const found = await tryPlan(planFrom(seed, trial), trial, watch);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The shortest schedule near this one that still breaks a promise: fewer faults, fewer steps, calls in order. */
export async function shrink(found: Found, trial: Trial): Promise<Found> {
  let best = found;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const plan of smaller(best.plan)) {
      const next = await tryPlan(plan, trial);
      if (next === undefined) continue;
      best = next;
      isSmaller = true;
      break;
    }
  }
  return best;
}

function smaller(plan: Plan): Plan[] {
  const fewer = plan.faults.map((fault) => ({
    ...plan,
    faults: plan.faults.filter((other) => other !== fault),
  }));
  const shorter = [2, 1.3, 1.05]
    .map((part) => Math.floor(plan.steps / part))
    .filter((steps) => steps < plan.steps)
    .map((steps) => ({ ...plan, steps }));
  return [...fewer, ...(plan.inOrder ? [] : [{ ...plan, inOrder: true }]), ...shorter];
}

/** What a person needs to understand a failure and to run it again. */
export function report({ plan, broken, trace }: Found): string {
  const faults = plan.faults.map(({ at, counts, kind }) => `${kind} at ${counts} ${at}`).join(', ');
  return [
    ...broken,
    `Again: SEED=${plan.seed} npx vitest run test/crash`,
    `Faults: ${faults === '' ? 'none' : faults}; ${plan.steps} steps${plan.inOrder ? ', calls in order' : ''}`,
    ...trace,
  ].join('\n');
}
