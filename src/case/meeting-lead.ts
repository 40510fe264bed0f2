import type { PersonId } from '../organisation/ids.ts';
import { handlerOf, leadsOrRepresents } from './handler.ts';
import { messageId, type PlannedMessage } from './messages.ts';
import type { CaseState } from './state.ts';

/** Who can lead the team's meeting: leaders and the AMR of those who have the case. Never the person, nor somebody outside. */
export function possibleLeads(state: CaseState): readonly PersonId[] {
  return state.told.map(({ person }) => person).filter((person) => leadsOrRepresents(state, person));
}

/** Who leads the team's meeting as the case is now: who was named and still has a part in it, else whoever handles it. */
export function meetingLeadOf(state: CaseState): PersonId | undefined {
  const { debriefing } = state;
  const named = debriefing.status === 'approved' ? debriefing.lead : undefined;
  return named !== undefined && leadsOrRepresents(state, named) ? named : handlerOf(state);
}

/** Word to somebody who is to lead the meeting of this round. */
export function wordToLead(lead: PersonId, round: number): PlannedMessage {
  const to = { kind: 'person', person: lead } as const;
  return {
    id: messageId(`meeting-lead-${String(round)}`, to),
    to,
    content: { kind: 'meeting-lead', round },
    onDoubt: 'repeat-marked',
  };
}
