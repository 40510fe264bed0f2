import { invitationFileCard } from '../cards/invitation-file.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import type { CaseState } from '../case/state.ts';
import type { Texts } from '../texts/texts.ts';
import { renderFor } from './reader.ts';
import type { Services } from './services.ts';

/** The calendar file for the leader, behind a link that only this card knows. */
export async function composeInvitation(
  services: Services,
  state: CaseState,
  texts: Texts,
): Promise<RenderedCard> {
  if (state.debriefing.status !== 'approved')
    throw new Error('Only an approved debriefing has an invitation.');
  const { time, round } = state.debriefing;
  const token = services.ids.linkToken();
  await services.links.write(token, { kind: 'calendar', caseId: state.id, round });
  return renderFor(services, texts, invitationFileCard, {
    caseId: state.id,
    ...time,
    fileName: texts.debriefing.fileName,
    // Without a public address the card says so; the leader makes the meeting by hand.
    ...(services.publicUrl === '' ? {} : { downloadUrl: `${services.publicUrl}/calendar?file=${token}` }),
  });
}
