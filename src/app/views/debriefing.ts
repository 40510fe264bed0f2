import type { CaseState } from '../../case/state.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { distinct } from '../../organisation/roles.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/** Who is invited to the team's debriefing: everybody in the unit but those who must not know of the case. */
export function invitedTo({ organisation }: Services, state: CaseState): readonly PersonId[] {
  const unit = unitById(organisation, state.unit);
  const team = unit === undefined ? [] : distinct([unit.leader, ...unit.members]);
  return team.filter((person) => !state.notTold.includes(person));
}

/** The approval card as things stand; a card of an earlier round is out of date. */
export function debriefingData(
  services: Services,
  state: CaseState,
  { round, now }: { round: number; now: string },
) {
  const { debriefing } = state;
  const status = statusOf(state, round);
  return {
    caseId: state.id,
    round,
    status,
    times: debriefing.status === 'proposed' ? debriefing.times : [],
    ...(debriefing.status === 'approved' && status === 'approved' ? { chosen: debriefing.time } : {}),
    team: invitedTo(services, state).map((person) => nameOf(services.organisation, person)),
    mentioned: state.consents.mentionedInDebriefing,
    byWorkflow: services.workflow.handles('debriefing.invite'),
    now,
  };
}

function statusOf(
  { debriefing, status }: CaseState,
  round: number,
): 'open' | 'approved' | 'declined' | 'out-of-date' {
  if (debriefing.status === 'none' || debriefing.round !== round) return 'out-of-date';
  if (debriefing.status === 'proposed') return status === 'open' ? 'open' : 'out-of-date';
  return debriefing.status;
}
