import type { Told } from '../case/facts.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { Concern } from './concern.ts';

/** What comes of a wish about a concern: yes and the concern as it is then, nothing left to do, or no with a reason. */
export type ConcernDecision<Reason extends string = never> =
  | { readonly kind: 'accepted'; readonly concern: Concern }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: Reason };

export const nothing: ConcernDecision = { kind: 'nothing' };

export function accepted(concern: Concern): ConcernDecision {
  return { kind: 'accepted', concern };
}

export function refused<Reason extends string>(reason: Reason): ConcernDecision<Reason> {
  return { kind: 'refused', reason };
}

/** What has to be known of the world. All times are UTC. */
export interface Circumstances {
  readonly now: string;
  /** When the person may be disturbed: now, or the morning after the quiet hours. */
  readonly endOfQuiet: string;
  /** When somebody who is asked now must have acknowledged. */
  readonly acknowledgeBy: string;
  /** Who may be told, in order: nobody whom a case of the person keeps out, and not the person. */
  readonly chain: readonly Told[];
  /** Whom a case of the person keeps out; the concern has its own. */
  readonly keptOut: readonly PersonId[];
  /** Who has a case of the person in hand already, as the person chose. */
  readonly knower: Told | undefined;
  /** Who is on call, in order, without those kept out. */
  readonly onCall: readonly PersonId[];
  /** When whoever is asked now to check something is reminded of it. */
  readonly reviewBy: string;
  /** Who may check what is over the limits, in order, without those kept out. */
  readonly reviewers: readonly PersonId[];
}
