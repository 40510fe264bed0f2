import { approvalPersonCard } from '../cards/approval-person.ts';
import { approvalCard } from '../cards/approval.ts';
import { consentAskedCard } from '../cards/consent-asked.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { handlerOf } from '../case/handler.ts';
import { instantText } from '../case/instants.ts';
import type { PlannedMessage } from '../case/messages.ts';
import type { CaseState } from '../case/state.ts';
import type { Texts } from '../texts/texts.ts';
import { awayFrom } from './circumstances.ts';
import { reportOf } from './private-notes.ts';
import { renderFor } from './reader.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';
import { approvalData, approvalPersonData } from './views/approval.ts';

/** The cards about a decision: to whoever decides, and to the person. */
export async function composeApproval(
  services: Services,
  state: CaseState,
  { content, to }: PlannedMessage,
  texts: Texts,
): Promise<RenderedCard> {
  const now = instantText(services.clock.now());
  if (content.kind === 'consent-asked') {
    const handler = handlerOf(state);
    const name = handler === undefined ? '' : nameOf(services.organisation, handler);
    const { approval } = content;
    return renderFor(services, texts, consentAskedCard, { caseId: state.id, approval, name });
  }
  const report = await reportOf(services, state);
  if (content.kind === 'approval-told') {
    const data = approvalPersonData(services, state, { approval: content.approval, report, now });
    return renderFor(services, texts, approvalPersonCard, data ?? neverProposed());
  }
  if (content.kind !== 'approval' || to.kind !== 'person') return neverProposed();
  const away = await awayFrom(services, state);
  const look = { approval: content.approval, reader: to.person, away, report, now };
  return renderFor(services, texts, approvalCard, approvalData(services, state, look) ?? neverProposed());
}

function neverProposed(): never {
  throw new Error('Only what was put before somebody has a card.');
}
