import { meetingLeadOf, possibleLeads } from '../../case/meeting-lead.ts';
import { upcoming } from '../../case/meetings.ts';
import type { CaseState } from '../../case/state.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { distinct } from '../../organisation/roles.ts';
import { hasPart } from '../access.ts';
import { invitationWay } from '../meeting-details.ts';
import { nameOf } from '../recipients.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Services } from '../services.ts';
import { agreedForMeeting } from './agreed.ts';
import { invitedTo } from './attendees.ts';

/** The approval card as things stand; a card of an earlier round is out of date. */
export async function debriefingData(
  services: Services,
  state: CaseState,
  { reader, round, now }: { reader: PersonId | undefined; round: number; now: string },
  texts: Texts,
) {
  const { debriefing } = state;
  const status = statusOf(state, round);
  return {
    caseId: state.id,
    round,
    status,
    times: debriefing.status === 'proposed' ? debriefing.times : [],
    ...(debriefing.status === 'approved' && status === 'approved' ? { chosen: debriefing.time } : {}),
    ...leadsOf(services, state, reader),
    team: invitedTo(services, state).map((person) => nameOf(services.organisation, person)),
    mentioned: state.consents.mentionedInDebriefing,
    way:
      (debriefing.status === 'approved' ? debriefing.way : undefined) ??
      invitationWay(services, 'group-talk'),
    isSenderInside: state.sender === 'inside',
    ...(status === 'open' ? { agreed: await agreedForMeeting(services, state, 'group-talk', texts) } : {}),
    mayChange: upcoming(state, 'group-talk', round) !== undefined && state.status !== 'withdrawn',
    now,
  };
}

/** Who can lead the meeting, the reader first, and who was named. */
function leadsOf(services: Services, state: CaseState, reader: PersonId | undefined) {
  const { debriefing } = state;
  const possible = possibleLeads(state).filter((person) => hasPart(services, state, person));
  const named =
    debriefing.status === 'approved' && debriefing.lead !== undefined ? meetingLeadOf(state) : undefined;
  return {
    leads: distinct([...possible.filter((person) => person === reader), ...possible]).map((person) => ({
      person,
      name: nameOf(services.organisation, person),
    })),
    ...(named === undefined ? {} : { lead: nameOf(services.organisation, named) }),
  };
}

function statusOf(
  { debriefing, status }: CaseState,
  round: number,
): 'open' | 'approved' | 'declined' | 'cancelled' | 'out-of-date' {
  if (debriefing.status === 'none' || debriefing.round !== round) return 'out-of-date';
  if (debriefing.status === 'proposed') return status === 'open' ? 'open' : 'out-of-date';
  return debriefing.status;
}
