import { accepted, nothing, type Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** Several decisions of one click, each on what the one before it has left: all of them, or the first no. */
export function inSequence<Reason extends string>(
  state: CaseState,
  now: string,
  decisions: readonly ((state: CaseState) => Decision<Reason>)[],
): Decision<Reason> {
  const events: CaseEvent[] = [];
  const messages: PlannedMessage[] = [];
  let latest = state;
  for (const decide of decisions) {
    const decision = decide(latest);
    if (decision.kind === 'refused') return decision;
    if (decision.kind === 'nothing') continue;
    events.push(...decision.events);
    messages.push(...decision.messages);
    latest = decision.events.reduce((before, event) => evolve(state.id, before, { at: now, event }), latest);
  }
  return events.length === 0 ? nothing : accepted(events, messages);
}
