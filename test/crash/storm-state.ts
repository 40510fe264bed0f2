import type { Theme } from './acts/themes.ts';
import type { Machine, Task } from './parts.ts';
import type { CardInHand, Click } from './people.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/** What is left when everything has come to rest. */
export interface Ended {
  readonly machine: Machine;
  readonly clicks: readonly Click[];
  readonly reports: readonly { readonly person: string; readonly caseId: string }[];
  /** Whoever has no part in any case here. */
  readonly strangers: readonly string[];
}

export interface Storm extends Ended {
  readonly plan: Plan;
  readonly random: Random;
  readonly repairs: boolean;
  readonly mayStall: boolean;
  /** Days pass between what people do. */
  readonly isSlow: boolean;
  /** What people are at beside everything else. */
  readonly theme: Theme | undefined;
  /** Whoever reports starts exercises too. */
  readonly startsDrills: boolean;
  readonly stalled: Set<Task>;
  readonly clicks: Click[];
  readonly desks: Map<string, CardInHand[]>;
  /** Which task goes first; nothing when chance decides at each call. */
  readonly ranks: Map<Task, number> | undefined;
  readonly count: { calls: number; changes: number };
  seenArrivals: number;
}

/** By how many seconds the clock of a process may be wrong. */
export const mostDrift = 20;

export const names = ['one', 'two', 'three'];

export const hour = 3_600_000;
