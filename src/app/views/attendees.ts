import type { MeetingKind } from '../../case/meeting-events.ts';
import { handlerOf, holdsCase } from '../../case/handler.ts';
import { meetingLeadOf } from '../../case/meeting-lead.ts';
import { meetingOf } from '../../case/meetings.ts';
import type { CaseState } from '../../case/state.ts';
import { unitById } from '../../organisation/directory.ts';
import type { PersonId } from '../../organisation/ids.ts';
import { distinct } from '../../organisation/roles.ts';
import type { Services } from '../services.ts';

/**
 * Who is invited: to the team's meeting everybody in the unit, but nobody who must not know of the case, and no leader or
 * AMR whom the person could have chosen and did not; to a talk the person and whoever holds it.
 */
export function attendeesOf(
  services: Pick<Services, 'organisation'>,
  state: CaseState,
  meeting: MeetingKind,
): readonly PersonId[] {
  if (meeting === 'group-talk') return invitedTo(services, state);
  const planned = meetingOf(state, meeting);
  const leader = planned.status === 'approved' ? planned.by : handlerOf(state);
  return distinct([leader, state.reporter]).filter((person) => !state.notTold.includes(person));
}

/** Who is invited to the team's debriefing: also who was named to lead it. */
export function invitedTo(
  { organisation }: Pick<Services, 'organisation'>,
  state: CaseState,
): readonly PersonId[] {
  const unit = unitById(organisation, state.unit);
  if (unit === undefined) return [];
  const couldBeTold = [unit.leader, unit.deputy, ...unit.amr];
  const isTold = (person: PersonId) =>
    state.told.some((entry) => entry.person === person && holdsCase(entry.as));
  const lead = state.debriefing.status === 'approved' ? meetingLeadOf(state) : undefined;
  return distinct([unit.leader, ...unit.members, lead]).filter(
    (person) => !state.notTold.includes(person) && (!couldBeTold.includes(person) || isTold(person)),
  );
}
