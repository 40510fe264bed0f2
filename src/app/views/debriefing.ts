import type { CaseState } from '../../case/state.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { distinct } from '../../organisation/roles.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

/**
 * Who is invited to the team's debriefing: everybody in the unit, but nobody who must not know of the case, and no leader
 * or AMR whom the person could have chosen and did not.
 */
export function invitedTo({ organisation }: Services, state: CaseState): readonly PersonId[] {
  const unit = unitById(organisation, state.unit);
  if (unit === undefined) return [];
  const couldBeTold = [unit.leader, unit.deputy, ...unit.amr];
  const isTold = (person: PersonId) =>
    state.told.some((entry) => entry.person === person && entry.as !== 'collector');
  return distinct([unit.leader, ...unit.members]).filter(
    (person) => !state.notTold.includes(person) && (!couldBeTold.includes(person) || isTold(person)),
  );
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
