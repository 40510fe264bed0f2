import type { Theme } from './acts/themes.ts';
import type { Fault, FaultKind } from './fault.ts';
import type { Variation } from './parts.ts';
import { randomFrom } from './random.ts';

/** Everything that a schedule depends on: the same plan is the same schedule. */
export interface Plan {
  readonly seed: number;
  readonly faults: readonly Fault[];
  /** How many steps there are before the faults stop. */
  readonly steps: number;
  /** Calls are let go in the order in which they were made, not at random. */
  readonly inOrder: boolean;
}

/** How a machine is tried. */
export interface Trial {
  readonly variation: Variation;
  /** What every schedule is about. */
  readonly theme?: Theme | 'none';
  /** A part of the words of the one promise that is looked at. */
  readonly shows?: string;
  /** Nobody looks for cases whose wake was lost; then none may be. */
  readonly withoutRepair?: boolean;
  /** Nothing but calls that stall, for less than a minute where nobody looks for lost wakes. */
  readonly stallsOnly?: boolean;
  /** It takes hundreds of schedules to show: tried by CI, not by each run of all tests. */
  readonly isRare?: boolean;
}

export const kinds: readonly FaultKind[] = [
  'die-before',
  'die-before',
  'die-after',
  'die-after',
  'die-after',
  'fail',
  'lose',
  'lose',
  'lose',
  'refuse',
  'jump',
  'drift',
  'repeat',
  'repeat',
  'stall',
  'stall',
];

/** A plan that follows from its seed. */
export function planFrom(seed: number, { stallsOnly = false }: Pick<Trial, 'stallsOnly'> = {}): Plan {
  const random = randomFrom(seed);
  // In a short one, what is lost is not made good by what people do next.
  const steps = random.chance(0.5) ? 30 + random.below(90) : 120 + random.below(280);
  const isSluggish = random.chance(0.25) || stallsOnly;
  const faults = Array.from({ length: random.below(8) }, (): Fault => {
    const counts = random.chance(0.3) ? 'calls' : 'changes';
    const at = 1 + random.below(Math.ceil(steps * (counts === 'calls' ? 0.8 : 0.2)));
    return { at, counts, kind: isSluggish ? 'stall' : random.pick(kinds), way: random.next() };
  });
  return { seed, steps, faults: faults.sort((one, other) => one.at - other.at), inOrder: false };
}
