import type { PersonId } from '../organisation/ids.ts';
import { accepted, nothing, refused, type Decision } from './decision.ts';
import { acknowledgersOf } from './handler.ts';
import { messageId } from './messages.ts';
import { notificationUpdates } from './notifications.ts';
import { takenOver } from './taken-over.ts';
import type { CaseState } from './state.ts';

/** The leader says: I have seen it. */
export interface Acknowledge {
  readonly by: PersonId;
}

/**
 * Acknowledges a case: the card shows it for everyone who has it, and the person is told who and when.
 * A second time there is nothing to do; only the leader who handles
 * the case may, whoever was asked to take it over, or the AMR when no leader was told.
 */
export function decideAcknowledge(state: CaseState, { by }: Acknowledge): Decision<'not-allowed' | 'ended'> {
  if (!acknowledgersOf(state).includes(by)) return refused('not-allowed');
  if (state.acknowledged !== undefined) return nothing;
  if (state.status !== 'open') return refused('ended');
  const reporter = { kind: 'person', person: state.reporter } as const;
  // Whoever comes after somebody who moved on acknowledges anew: other messages, other names.
  const again = state.acknowledgements === 0 ? '' : `-${state.acknowledgements + 1}`;
  return accepted(
    [{ type: 'CaseWasAcknowledged', by }],
    [
      {
        id: messageId(`seen${again}`, reporter),
        to: reporter,
        content: { kind: 'seen', time: state.acknowledgements + 1 },
        onDoubt: 'hold',
      },
      ...notificationUpdates(state, `acknowledged${again}`, { by, isOver: false }),
      ...takenOver(state, by, again),
    ],
  );
}
