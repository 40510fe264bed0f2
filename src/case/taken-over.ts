import type { PersonId } from '../organisation/ids.ts';
import { ApprovalKind } from './approvals/approval.ts';
import { handlerOf } from './handler.ts';
import { messageId, type MessageContent, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/**
 * The approvals that are still open, for somebody who takes the case over: the cards went to whoever handled it before.
 * `again` tells one taking over from another in the names of the messages.
 */
export function takenOver(state: CaseState, by: PersonId, again: string): readonly PlannedMessage[] {
  const mayHaveThem = handlerOf(state) === by && state.movedOn.length === 0;
  const takes = handlerOf({ ...state, acknowledged: { by, at: state.reportedAt } }) === by;
  if (mayHaveThem || !takes) return [];
  const to = { kind: 'person', person: by } as const;
  return openApprovals(state).map((content) => ({
    id: messageId(`${stepOf(content)}-taken-over${again}`, to),
    to,
    content,
    onDoubt: 'hold',
  }));
}

/** Of the approvals several can be open at once. */
function stepOf(content: MessageContent): string {
  return content.kind === 'approval' ? `approval-${content.approval}` : content.kind;
}

function openApprovals({ plan, debriefing, asked, approvals }: CaseState): readonly MessageContent[] {
  return [
    ...(plan.status === 'proposed' ? [{ kind: 'action-plan' } as const] : []),
    ...(debriefing.status === 'proposed'
      ? [{ kind: 'debriefing-approval', round: debriefing.round } as const]
      : []),
    ...ApprovalKind.options.flatMap((approval) => {
      const now = approvals[approval];
      return now?.status === 'proposed' ? [{ kind: 'approval', approval, round: now.round } as const] : [];
    }),
    ...(asked === undefined ? [] : [{ kind: 'closing-approval' } as const]),
  ];
}
