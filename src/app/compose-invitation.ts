import { invitationFileCard } from '../cards/invitation-file.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import type { CaseState } from '../case/state.ts';
import type { Texts } from '../texts/texts.ts';
import { meetingDetails, type Invitation } from './meeting-details.ts';
import { renderFor } from './reader.ts';
import type { Services } from './services.ts';

/** The calendar file for the leader, behind a link that only this card knows: the invitation, or a change of it. */
export async function composeInvitation(
  services: Services,
  state: CaseState,
  content: Invitation,
  texts: Texts,
): Promise<RenderedCard> {
  const { meeting, round } = content;
  const details = meetingDetails(services, state, { meeting: meeting ?? 'group-talk', round }, texts);
  if (details === undefined) throw new Error('Only an approved debriefing has an invitation.');
  const token = services.ids.linkToken();
  await services.links.write(token, {
    kind: 'calendar',
    caseId: state.id,
    round,
    ...(meeting === undefined ? {} : { meeting }),
  });
  const { time, subject, fileName } = details;
  return renderFor(services, texts, invitationFileCard, {
    caseId: state.id,
    ...time,
    does: doneBy(content),
    subject,
    fileName,
    // Without a public address the card says so; the leader makes the meeting by hand.
    ...(services.publicUrl === '' ? {} : { downloadUrl: `${services.publicUrl}/calendar?file=${token}` }),
  });
}

function doneBy({ act }: Invitation): 'invite' | 'move' | 'cancel' {
  if (act === undefined) return 'invite';
  return act === 'cancel' ? 'cancel' : 'move';
}
