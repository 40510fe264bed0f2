import type { MessageContent } from '../../case/messages.ts';
import { isGiven } from '../../case/consents.ts';
import { meetingOf } from '../../case/meetings.ts';
import type { CaseState } from '../../case/state.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';

type Planned = Pick<Extract<MessageContent, { kind: 'debriefing-planned' }>, 'meeting' | 'change'>;

/** A meeting as the person hears of it, as it is now. */
export function plannedData(
  { organisation }: Services,
  state: CaseState,
  { meeting, change }: Planned,
  now: string,
) {
  const kind = meeting ?? ('group-talk' as const);
  const latest = meetingOf(state, kind);
  if (latest.status !== 'approved' && latest.status !== 'cancelled')
    throw new Error('Only an approved debriefing is planned.');
  const moved = change === undefined ? ('planned' as const) : ('moved' as const);
  return {
    caseId: state.id,
    meeting: kind,
    round: latest.round,
    status: latest.status === 'cancelled' ? ('cancelled' as const) : moved,
    ...latest.time,
    name: nameOf(organisation, latest.by),
    mentioned: isGiven(state, 'mentioned'),
    ...(latest.status === 'approved' && latest.joins !== undefined ? { joins: latest.joins } : {}),
    now,
  };
}
