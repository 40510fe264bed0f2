import { anythingMissingCard } from '../cards/anything-missing.ts';
import { caseClosedCard } from '../cards/case-closed.ts';
import { caseLeftCard } from '../cards/case-left.ts';
import { caseWithdrawnCard } from '../cards/case-withdrawn.ts';
import { closingApprovalCard } from '../cards/closing-approval.ts';
import { consentChangedCard } from '../cards/consent-changed.ts';
import { collectDoneCard } from '../cards/collect-done.ts';
import { collectTaskCard } from '../cards/collect-task.ts';
import { datesChangedPersonCard } from '../cards/dates-changed-person.ts';
import { datesChangedCard } from '../cards/dates-changed.ts';
import { debriefingApprovalCard } from '../cards/debriefing-approval.ts';
import { debriefingPlannedCard } from '../cards/debriefing-planned.ts';
import { factsChangedCard } from '../cards/facts-changed.ts';
import { firstAidAnswerCard } from '../cards/first-aid-answer.ts';
import { followUpCard } from '../cards/follow-up.ts';
import { learningNoteCard } from '../cards/learning-note.ts';
import { learningToldCard } from '../cards/learning-told.ts';
import { meetingAgendaCard } from '../cards/meeting-agenda.ts';
import { meetingLeadCard } from '../cards/meeting-lead.ts';
import { meetingCard } from '../cards/meeting.ts';
import { handOverLostCard } from '../cards/hand-over-lost.ts';
import { lacksSomethingCard } from '../cards/lacks-something.ts';
import { notificationCard } from '../cards/notification.ts';
import { seenCard } from '../cards/seen.ts';
import { someoneJoinedCard } from '../cards/someone-joined.ts';
import { takeDownCheckCard, takeDownCheckOwnCard } from '../cards/take-down-check.ts';
import { takeDownStepCard } from '../cards/take-down-step.ts';
import { taskNewsCard } from '../cards/task-news.ts';
import { wantsCallCard } from '../cards/wants-call.ts';
import { wordsAddedCard } from '../cards/words-added.ts';
import type { Card } from '../cards/define-card.ts';
import type { RenderedCard } from '../cards/rendered-card.ts';
import { isGiven } from '../case/consents.ts';
import { handlerOf, roleOf } from '../case/handler.ts';
import { isUrgent } from '../case/is-urgent.ts';
import { instantText } from '../case/instants.ts';
import type { PlannedMessage } from '../case/messages.ts';
import { isCollectRequest } from '../case/notifications.ts';
import { isInDoubt } from '../case/record-deliveries.ts';
import type { CaseState } from '../case/state.ts';
import type { PersonId } from '../organisation/ids.ts';
import type { OutgoingCard } from '../ports/messenger.ts';
import type { Texts } from '../texts/texts.ts';
import { composeInvitation } from './compose-invitation.ts';
import { composeContact } from './compose-contact.ts';
import { composeApproval } from './compose-approval.ts';
import { composePlan } from './compose-plan.ts';
import { composeReminder } from './compose-reminder.ts';
import { inDrill } from './in-drill.ts';
import { renderFor } from './reader.ts';
import { reportOf } from './private-notes.ts';
import { nameOf } from './recipients.ts';
import type { Services } from './services.ts';
import { notificationData } from './views/case-views.ts';
import { caseClosedData, closingData, lacksSomethingData } from './views/closing.ts';
import { collectTaskData } from './views/collect-task.ts';
import { datesChangedData } from './views/dates-changed.ts';
import { debriefingData } from './views/debriefing.ts';
import { firstAidAnswerData } from './views/first-aid.ts';
import { learningData, learningToldData } from './views/learning.ts';
import { meetingData } from './views/meeting.ts';
import { plannedData } from './views/planned.ts';
import { itemsToCheck, itemsToStep } from './views/take-down.ts';
import { handOverLostData, taskNewsData } from './views/tasks.ts';

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
      return render(wantsCallCard, {
        caseId: state.id,
        reporterName: nameOf(services.organisation, state.reporter),
      });
    case 'hand-over-lost':
      return render(handOverLostCard, handOverLostData(services, state, content.person, reader));
    case 'seen':
      return render(seenCard, seenData(services, state, now));
    case 'joined':
      return render(someoneJoinedCard, joinedData(services, state, content.person));
    case 'debriefing-approval':
      return composeDebriefing(services, state, { content, reader, now, texts }, render);
    case 'debriefing-invitation':
      return composeInvitation(services, state, content, texts);
    case 'debriefing-planned':
      return composeDebriefing(services, state, { content, reader, now, texts }, render);
    case 'meeting-answered':
      return render(
        meetingCard,
        meetingData(services, state, { meeting: content.meeting, ask: 'show', now }),
      );
    case 'meeting-stands':
      return render(
        meetingCard,
        meetingData(services, state, { meeting: content.meeting, ask: 'cancel', now }),
      );
    case 'meeting-lead':
      return render(meetingLeadCard, { caseId: state.id, time: teamsMeeting(state), now });
    case 'meeting-agenda':
      return render(meetingAgendaCard, { caseId: state.id, mentioned: isGiven(state, 'mentioned') });
    case 'learning-ask':
      return render(learningNoteCard, learningData(state, content.round));
    case 'learning-noted':
      return composeLearning(services, state, content.round, render);
    case 'anything-missing':
      return render(anythingMissingCard, { caseId: state.id, hasLeader: handlerOf(state) !== undefined });
    case 'lacks-something':
    case 'closing-approval':
    case 'closed':
      return composeClosing(services, state, content.kind, render);
    case 'collect-evidence':
      return composeTask(services, state, message, render);
    case 'collection-over':
      return composeTask(services, state, message, render);
    case 'collection-done':
      return render(collectDoneCard, {
        caseId: state.id,
        name: collectorName(services, state),
        items: content.items,
      });
    case 'withdrawn':
      return render(caseWithdrawnCard, { caseId: state.id });
    case 'facts-changed':
      return render(factsChangedCard, {
        caseId: state.id,
        reporterName: nameOf(services.organisation, state.reporter),
      });
    case 'left':
      return render(caseLeftCard, { caseId: state.id });
    case 'words-added':
      return render(wordsAddedCard, {
        caseId: state.id,
        reporterName: nameOf(services.organisation, state.reporter),
      });
    case 'take-down-check': {
      const data = { caseId: state.id, items: itemsToCheck(state, content.items) };
      return render(reader === state.reporter ? takeDownCheckOwnCard : takeDownCheckCard, data);
    }
    case 'take-down-step':
      return render(takeDownStepCard, { caseId: state.id, items: itemsToStep(state, content.items) });
    case 'first-aid-answered':
      return render(firstAidAnswerCard, firstAidAnswerData(services, state, { ...content, now }));
    case 'contact-named':
      return composeContact(services, state, { reader, now }, render);
    case 'task-handed-over':
    case 'task-open-again':
    case 'tasks-due':
      return render(taskNewsCard, taskNewsData(services, state, { content, reader, now }));
    case 'consent-changed':
      return render(consentChangedCard, {
        caseId: state.id,
        reporterName: nameOf(services.organisation, state.reporter),
        purpose: content.purpose,
        given: isGiven(state, content.purpose),
      });
  }
}

/** The cards about the end of a case hold what people wrote to each other. */
async function composeClosing(
  services: Services,
  state: CaseState,
  kind: 'lacks-something' | 'closing-approval' | 'closed',
  render: Render,
): Promise<RenderedCard> {
  const report = await reportOf(services, state);
  switch (kind) {
    case 'lacks-something':
      return render(lacksSomethingCard, lacksSomethingData(services, state, report));
    case 'closing-approval':
      return render(closingApprovalCard, closingData(services, state, { report }));
    case 'closed':
      return render(caseClosedCard, caseClosedData(services, state, report));
  }
}

/** The cards about the team's meeting say what the unit's plan does. */
async function composeDebriefing(
  services: Services,
  state: CaseState,
  {
    content,
    reader,
    now,
    texts,
  }: {
    readonly content: Extract<
      PlannedMessage['content'],
      { kind: 'debriefing-approval' | 'debriefing-planned' }
    >;
    readonly reader: PersonId | undefined;
    readonly now: string;
    readonly texts: Texts;
  },
  render: Render,
): Promise<RenderedCard> {
  return content.kind === 'debriefing-planned'
    ? render(debriefingPlannedCard, await plannedData(services, state, content, now, texts))
    : render(
        debriefingApprovalCard,
        await debriefingData(services, state, { reader, round: content.round, now }, texts),
      );
}

/** The same card, whether it asks, reminds, or says that there is nothing more to do. */
async function composeTask(
  services: Services,
  state: CaseState,
  { id }: PlannedMessage,
  render: Render,
): Promise<RenderedCard> {
  return render(
    collectTaskCard,
    await collectTaskData(services, state, { isReminder: !isCollectRequest(id) }),
  );
}

function collectorName({ organisation }: Services, { collection }: CaseState): string {
  if (collection === undefined) throw new Error('Only who was asked can be done.');
  return nameOf(organisation, collection.collector);
}

type Render = <Data>(card: Card<Data>, data: NoInfer<Data>) => RenderedCard;

function teamsMeeting({ debriefing }: CaseState) {
  if (debriefing.status !== 'approved') throw new Error('Only a meeting that was approved is led.');
  return debriefing.time;
}

function followUpData({ id, followUps }: CaseState, day: number) {
  const asked = followUps.find((followUp) => followUp.day === day);
  if (asked === undefined) throw new Error(`The case has no question of day ${day}.`);
  return { caseId: id, day, asks: asked.asks };
}

function seenData({ organisation }: Services, { id, acknowledged }: CaseState, now: string) {
  if (acknowledged === undefined) throw new Error('Only an acknowledged case is reported as seen.');
  return { caseId: id, name: nameOf(organisation, acknowledged.by), at: acknowledged.at, now };
}

function joinedData({ organisation }: Services, { id, joined, told }: CaseState, person: PersonId) {
  const later = joined.findLast((entry) => entry.person === person);
  const as = told.find((entry) => entry.person === person)?.as;
  if (later === undefined || as === undefined) throw new Error('Only who has joined is told of.');
  const { because, after } = later;
  return {
    caseId: id,
    name: nameOf(organisation, person),
    as,
    because,
    after: after === undefined ? '' : nameOf(organisation, after),
  };
}

async function composeLearning(
  services: Services,
  state: CaseState,
  round: number,
  render: Render,
): Promise<RenderedCard> {
  return render(learningToldCard, await learningToldData(services, state, round));
}
