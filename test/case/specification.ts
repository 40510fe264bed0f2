import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import type { Decision } from '../../src/case/decision.ts';
import type { CaseEvent, RecordedEvent } from '../../src/case/events.ts';
import { evolve } from '../../src/case/evolve.ts';
import { instantText } from '../../src/case/instants.ts';
import type { PlannedMessage } from '../../src/case/messages.ts';
import type { CaseState } from '../../src/case/state.ts';
import { caseId } from './example-case.ts';

/** What a test expects of a decision. Messages are only looked at when they are given. */
export type Expected =
  | {
      readonly kind: 'accepted';
      readonly events: readonly CaseEvent[];
      readonly messages?: readonly string[];
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: string };

interface When {
  /** The decision on the state that the events lead to. */
  when(decide: (state: CaseState) => Decision): { then(expected: Expected): void };
}

/**
 * Given these events, when this is decided, then that comes of it. Events without a time come one hour after the one
 * before, the first at `reportedAt`.
 */
export function given(...events: readonly (CaseEvent | RecordedEvent)[]): When {
  const state = stateAfter(...events);
  return {
    when: (decide) => ({
      then(expected) {
        const decision = decide(state);
        const { messages, ...rest } = { messages: undefined, ...expected };
        expect(withoutMessages(decision)).toEqual(rest);
        if (messages !== undefined) expect(messagesOf(decision).map(({ id }) => id)).toEqual(messages);
      },
    }),
  };
}

/** When the case of the examples was reported: Friday 20 November 2026, 10:00 in Denmark. */
export const reportedAt = '2026-11-20T09:00:00.000Z';

/** The state that the events lead to. */
export function stateAfter(...events: readonly (CaseEvent | RecordedEvent)[]): CaseState {
  let at = Temporal.Instant.from(reportedAt);
  let state: CaseState | undefined;
  for (const event of events) {
    const recorded = 'at' in event ? event : { at: instantText(at), event };
    at = Temporal.Instant.from(recorded.at).add({ hours: 1 });
    state = evolve(caseId, state, recorded);
  }
  if (state === undefined) throw new Error('A case has at least one event.');
  return state;
}

/** The event at this instant. */
export function at(time: string, event: CaseEvent): RecordedEvent {
  return { at: instantText(Temporal.Instant.from(time)), event };
}

/** Messages that a decision wants sent. */
export function messagesOf(decision: Decision): readonly PlannedMessage[] {
  return decision.kind === 'accepted' ? decision.messages : [];
}

function withoutMessages(decision: Decision) {
  return decision.kind === 'accepted' ? { kind: 'accepted', events: decision.events } : decision;
}
