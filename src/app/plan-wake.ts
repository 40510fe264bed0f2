import type { CaseState } from '../case/state.ts';
import { nextDue } from '../case/wake.ts';
import type { Head, OutstandingMessage, PlannedWake } from '../ports/case-store.ts';

/** What has to happen with the case's wake: nothing is due, the planned one will do (perhaps at another time), or a new one is needed. */
export type WakePlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'keep'; readonly wake: PlannedWake }
  | { readonly kind: 'new'; readonly at: string };

/**
 * Plans the next wake of a case. A wake that lies at or before the need is kept: its queue message comes in time and
 * is hidden again until the date in the head. Only an earlier need takes a new message.
 */
export function planWake(
  state: CaseState,
  outstanding: readonly OutstandingMessage[],
  wake: PlannedWake | undefined,
  now: string,
): WakePlan {
  const needs = [...outstanding.map(({ notBefore }) => notBefore ?? now), nextDue(state)];
  const need = needs.filter((at) => at !== undefined).sort()[0];
  if (need === undefined) return { kind: 'none' };
  if (wake === undefined || wake.at > need) return { kind: 'new', at: need };
  return { kind: 'keep', wake: wake.at > now ? wake : { id: wake.id, at: need } };
}

/** Whether the date of a wake has come and nothing is due: what it was for has been done or has lost its point. */
export function isIdleWake({ state, outstanding, wake }: Head, now: string): boolean {
  if (wake === undefined || wake.at > now) return false;
  const plan = planWake(state, outstanding, wake, now);
  return plan.kind === 'none' || (plan.kind === 'keep' && plan.wake.at > now);
}
