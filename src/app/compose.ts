import { datesChangedPersonCard } from '../cards/dates-changed-person.ts';
import { datesChangedCard } from '../cards/dates-changed.ts';
import { followUpCard } from '../cards/follow-up.ts';
import { notificationCard } from '../cards/notification.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { taskNewsCard } from '../cards/task-news.ts';
import { roleOf } from '../case/handler.ts';
import { instantText } from '../case/instants.ts';
import { isUrgent } from '../case/is-urgent.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { isInDoubt } from '../case/record-deliveries.ts';
import type { CaseState } from '../case/state.ts';
import type { OutgoingCard } from '../ports/messenger.ts';
import type { Texts } from '../texts/texts.ts';
import { composeApproval } from './compose-approval.ts';
import { composeClosing } from './compose-closing.ts';
import { composeCollectDone, composeCollectTask } from './compose-collection.ts';
import { composeContact } from './compose-contact.ts';
import { composeFromPerson } from './compose-from-person.ts';
import { composeInvitation } from './compose-invitation.ts';
import { composeMeeting } from './compose-meeting.ts';
import { composePeople } from './compose-people.ts';
import { composePlan } from './compose-plan.ts';
import { composeReminder } from './compose-reminder.ts';
import { composeTakeDown } from './compose-take-down.ts';
import { inDrill } from './in-drill.ts';
import { renderFor, type Render } from './reader.ts';
import type { Services } from './services.ts';
import { notificationData } from './views/case-views.ts';
import { datesChangedData } from './views/dates-changed.ts';
import { taskNewsData } from './views/task-news.ts';

/** The card of a message, rendered from the case as it is now; the summary is what a locked phone shows, so it is neutral. */
export async function compose(
  services: Services,
  state: CaseState,
  message: PlannedMessage,
  texts: Texts,
): Promise<OutgoingCard> {
  const { summary, urgentSummary } = texts.notification;
  const { content, to } = message;
  const listens = to.kind === 'person' && roleOf(state, to.person) === 'first-aider';
  const cannotWait = content.kind === 'notification' && isUrgent(state) && !listens;
  const card = await cardOf(services, state, message, texts);
  return { card, summary: inDrill(state.id, cannotWait ? urgentSummary : summary, texts) };
}

function cardOf(
  services: Services,
  state: CaseState,
  message: PlannedMessage,
  texts: Texts,
): RenderedCard | Promise<RenderedCard> {
  const { content, to } = message;
  const reader = to.kind === 'person' ? to.person : undefined;
  const now = instantText(services.clock.now());
  const render: Render = (card, data) => renderFor(services, texts, card, data, state.id);
  switch (content.kind) {
    case 'notification':
      return render(
        notificationCard,
        notificationData(services, state, { reader, repeated: isInDoubt(state, message.id) }),
      );
    case 'reminder':
      return composeReminder(services, state, message, texts);
    case 'dates-changed':
      return render(
        reader === state.reporter ? datesChangedPersonCard : datesChangedCard,
        datesChangedData(state, message, now),
      );
    case 'follow-up':
      return render(followUpCard, followUpData(state, content.day));
    case 'action-plan':
    case 'plan-part':
    case 'plan-due':
    case 'plan-ask':
    case 'plan-talk':
      return composePlan(services, state, { content, reader, now }, render);
    case 'approval':
    case 'approval-told':
    case 'consent-asked':
      return composeApproval(services, state, message, texts);
    case 'wants-call':
    case 'facts-changed':
    case 'words-added':
    case 'consent-changed':
      return composeFromPerson(services, state, content, render);
    case 'seen':
    case 'joined':
    case 'left':
    case 'first-aid-answered':
    case 'hand-over-lost':
    case 'taken-over':
      return composePeople(services, state, { content, reader, now }, render);
    case 'debriefing-invitation':
      return composeInvitation(services, state, content, texts);
    case 'debriefing-approval':
    case 'debriefing-planned':
    case 'meeting-answered':
    case 'meeting-stands':
    case 'meeting-lead':
    case 'meeting-agenda':
    case 'learning-ask':
    case 'learning-noted':
      return composeMeeting(services, state, { content, reader, now, texts }, render);
    case 'anything-missing':
    case 'lacks-something':
    case 'closing-approval':
    case 'closed':
    case 'withdrawn':
      return composeClosing(services, state, content.kind, render);
    case 'collect-evidence':
    case 'collection-over':
      return composeCollectTask(services, state, message, render);
    case 'collection-done':
      return composeCollectDone(services, state, content.items, render);
    case 'take-down-check':
    case 'take-down-step':
      return composeTakeDown(state, content, reader, render);
    case 'contact-named':
    case 'contact-over':
      return composeContact(services, state, { kind: content.kind, reader, now }, render);
    case 'task-handed-over':
    case 'task-open-again':
    case 'tasks-due':
      return render(taskNewsCard, taskNewsData(services, state, { content, reader, now }));
  }
}

function followUpData({ id, followUps }: CaseState, day: number) {
  const asked = followUps.find((followUp) => followUp.day === day);
  if (asked === undefined) throw new Error(`The case has no question of day ${day}.`);
  return { caseId: id, day, asks: asked.asks };
}
