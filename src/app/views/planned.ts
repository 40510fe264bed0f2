import type { MessageContent } from '../../case/messages.ts';
import { isGiven } from '../../case/consents.ts';
import { meetingOf } from '../../case/meetings.ts';
import type { CaseState } from '../../case/state.ts';
import type { Texts } from '../../texts/texts.ts';
import { nameOf } from '../recipients.ts';
import type { Services } from '../services.ts';
import { agreedForMeeting } from './agreed.ts';

type Planned = Pick<Extract<MessageContent, { kind: 'debriefing-planned' }>, 'meeting' | 'change'>;

/** A meeting as the person hears of it, as it is now. */
export async function plannedData(
  services: Services,
  state: CaseState,
  { meeting, change }: Planned,
  now: string,
  texts: Texts,
) {
  const kind = meeting ?? ('group-talk' as const);
  const latest = meetingOf(state, kind);
  if (latest.status !== 'approved' && latest.status !== 'cancelled')
    throw new Error('Only an approved debriefing is planned.');
  const status: 'planned' | 'moved' | 'cancelled' =
    latest.status === 'cancelled' ? 'cancelled' : change === undefined ? 'planned' : 'moved';
  const isNews = kind === 'group-talk' && status === 'planned';
  return {
    caseId: state.id,
    meeting: kind,
    round: latest.round,
    status,
    ...latest.time,
    name: nameOf(services.organisation, latest.by),
    mentioned: isGiven(state, 'mentioned'),
    ...(latest.status === 'approved' && latest.joins !== undefined ? { joins: latest.joins } : {}),
    ...(isNews ? { agreed: await agreedForMeeting(services, state, kind, texts) } : {}),
    now,
  };
}
