import type fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Decision } from '../../src/case/decision.ts';
import { instantText } from '../../src/case/instants.ts';
import type { PlannedMessage } from '../../src/case/messages.ts';
import type { CaseState } from '../../src/case/state.ts';
import { nextDue } from '../../src/case/wake.ts';

/** What the outbox knows when a command is decided. */
export interface World {
  /** UTC instant. */
  readonly now: string;
  /** Messages that were decided and of which nothing final is known. */
  readonly outstanding: readonly PlannedMessage[];
}

/** A command that may be decided on any state, and the name of what it does. */
export interface AnyCommand {
  readonly name: string;
  readonly decide: (state: CaseState, world: World) => Decision;
}

/** A command, and how long after the one before it comes; `due` goes to the case's next date where it has one. */
export interface AnyStep {
  readonly after: { readonly minutes: number } | 'due';
  readonly command: AnyCommand;
}

/** A command of which the values come from `values`. */
export const command = <Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  decide: (state: CaseState, value: Value, world: World) => Decision,
): fc.Arbitrary<AnyCommand> =>
  values.map((value) => ({ name, decide: (state, world) => decide(state, value, world) }));

/** When a step happens, after the one at `now`. */
export function timeOf(step: AnyStep, state: CaseState | undefined, now: string): string {
  if (step.after !== 'due') return instantText(Temporal.Instant.from(now).add(step.after));
  const due = state === undefined ? undefined : nextDue(state);
  return due === undefined || due < now ? now : due;
}
