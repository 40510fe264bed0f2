import type { PersonId } from '../organisation/ids.ts';
import { ApprovalKind } from './approvals/approval.ts';
import { handlerOf } from './handler.ts';
import { TalkKind } from './meeting-events.ts';
import { upcoming } from './meetings.ts';
import { messageId, type MessageContent, type PlannedMessage } from './messages.ts';
import { agreementOf } from './plan-state.ts';
import type { CaseState } from './state.ts';

/**
 * The approvals that are still open, the plan whose day has come, the question what the team learned, and the talks that
 * somebody else has planned, for somebody who takes the case over: the cards went to whoever handled it before, or wait for the morning and are dropped with them.
 * `again` tells one taking over from another in the names of the messages.
 */
export function takenOver(state: CaseState, by: PersonId, again: string): readonly PlannedMessage[] {
  const mayHaveThem = handlerOf(state) === by && state.movedOn.length === 0;
  const takes = handlerOf({ ...state, acknowledged: { by, at: state.reportedAt } }) === by;
  if (mayHaveThem || !takes) return [];
  const to = { kind: 'person', person: by } as const;
  return stillOpen(state).map((content) => ({
    id: messageId(`${stepOf(content)}-taken-over${again}`, to),
    to,
    content,
    onDoubt: 'hold',
  }));
}

/** Of the approvals several can be open at once. */
function stepOf(content: MessageContent): string {
  if (content.kind === 'plan-due') return `plan-due-${String(content.version)}`;
  if (content.kind === 'meeting-answered') return `${content.meeting}-${String(content.round)}`;
  return content.kind === 'approval' ? `approval-${content.approval}` : content.kind;
}

function stillOpen(state: CaseState): readonly MessageContent[] {
  const { plan, debriefing, asked, approvals } = state;
  const agreement = agreementOf({ plan });
  return [
    ...(plan.status === 'proposed' ? [{ kind: 'action-plan' } as const] : []),
    ...(agreement?.due === true ? [{ kind: 'plan-due', version: agreement.version } as const] : []),
    ...(debriefing.status === 'proposed'
      ? [{ kind: 'debriefing-approval', round: debriefing.round } as const]
      : []),
    ...(debriefing.status === 'approved' && debriefing.learning === 'asked'
      ? [{ kind: 'learning-ask', round: debriefing.round } as const]
      : []),
    ...ApprovalKind.options.flatMap((approval) => {
      const now = approvals[approval];
      return now?.status === 'proposed' ? [{ kind: 'approval', approval, round: now.round } as const] : [];
    }),
    ...(asked === undefined ? [] : [{ kind: 'closing-approval' } as const]),
    ...TalkKind.options.flatMap((meeting) => {
      const round = upcoming(state, meeting)?.round;
      return round === undefined ? [] : [{ kind: 'meeting-answered', meeting, round } as const];
    }),
  ];
}
