import { meetingLeadOf } from './meeting-lead.ts';
import { meetingOf, upcoming } from './meetings.ts';
import type { MessageContent, MessageTarget } from './messages.ts';
import type { CaseState } from './state.ts';

type MeetingMessage = Extract<
  MessageContent,
  { kind: `debriefing-${string}` | `meeting-${string}` | `learning-${string}` }
>;

/** Whether a message about a meeting, or what was learned in it, has lost its point while it waited. */
export function isObsoleteOfMeeting(state: CaseState, content: MeetingMessage, to: MessageTarget): boolean {
  switch (content.kind) {
    case 'debriefing-approval':
      return (
        state.status !== 'open' ||
        state.debriefing.status !== 'proposed' ||
        state.debriefing.round !== content.round
      );
    case 'debriefing-invitation':
      return isInvitationOvertaken(state, content);
    case 'debriefing-planned': {
      const meeting = meetingOf(state, content.meeting ?? 'group-talk');
      const isThere = meeting.status === 'approved' || meeting.status === 'cancelled';
      if (state.status === 'withdrawn' || !isThere || meeting.round !== content.round) return true;
      return (content.change ?? 0) === 0 && meeting.status === 'cancelled';
    }
    case 'meeting-answered':
      return upcoming(state, content.meeting, content.round) === undefined;
    case 'meeting-stands':
      return state.status === 'open' || upcoming(state, content.meeting, content.round) === undefined;
    case 'meeting-lead':
      return upcoming(state, 'group-talk', content.round) === undefined || !goesToLead(state, to);
    case 'meeting-agenda':
    case 'learning-ask':
      return state.status !== 'open' || !isToLearnFrom(state, content.round);
    case 'learning-noted':
      return state.status === 'withdrawn';
  }
}

/** A change says what holds now, so the latest of them is enough; a cancellation is always said. */
function isInvitationOvertaken(state: CaseState, { meeting, round, act, change = 0 }: Invitation): boolean {
  if (act === 'cancel') return false;
  const latest = meetingOf(state, meeting ?? 'group-talk');
  if (latest.status !== 'approved' || latest.round !== round) return true;
  if (act === undefined) return state.status === 'withdrawn';
  return (latest.changes ?? 0) > change;
}

type Invitation = Extract<MessageContent, { kind: 'debriefing-invitation' }>;

function goesToLead(state: CaseState, to: MessageTarget): boolean {
  return to.kind === 'person' && to.person === meetingLeadOf(state);
}

function isToLearnFrom({ debriefing }: CaseState, round: number): boolean {
  return debriefing.status === 'approved' && debriefing.round === round && debriefing.learning !== 'noted';
}
