import type { CaseEvent } from './events.ts';
import type { PlannedMessage } from './messages.ts';

/** What a command comes to: yes with its consequences, nothing left to do, or no with a reason. Three different things. */
export type Decision<Reason extends string = string> =
  | {
      readonly kind: 'accepted';
      readonly events: readonly CaseEvent[];
      readonly messages: readonly PlannedMessage[];
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Yes: these events, and these messages because of them. */
export function accepted(
  events: readonly CaseEvent[],
  messages: readonly PlannedMessage[] = [],
): Decision<never> {
  return { kind: 'accepted', events, messages };
}

/** It is done already, or there is nothing to do. */
export const nothing: Decision<never> = { kind: 'nothing' };

/** No, because. */
export function refused<Reason extends string>(reason: Reason): Decision<Reason> {
  return { kind: 'refused', reason };
}
