import { z } from 'zod';
import { CaseId } from '../case/ids.ts';
import { actionPlanCard } from './action-plan.ts';
import { alertAskCard } from './alert-ask.ts';
import { alertOnCallCard } from './alert-on-call.ts';
import { alertStatusCard } from './alert-status.ts';
import { addRecipientCard } from './add-recipient.ts';
import { approvalPersonCard } from './approval-person.ts';
import { approvalCard } from './approval.ts';
import { amrCaseCard } from './amr-case.ts';
import { anythingMissingCard } from './anything-missing.ts';
import { callOfferCard } from './call-offer.ts';
import { caseClosedCard } from './case-closed.ts';
import { caseHistoryCard } from './case-history.ts';
import { caseMenuCard } from './case-menu.ts';
import { casePeopleCard } from './case-people.ts';
import { caseReadersCard } from './case-readers.ts';
import { changeFactsLeaderCard } from './change-facts-leader.ts';
import { changeFactsCard } from './change-facts.ts';
import { closingApprovalCard } from './closing-approval.ts';
import { contactAskedCard } from './contact-asked.ts';
import { contactNamedCard } from './contact-named.ts';
import { consentAskedCard } from './consent-asked.ts';
import { consentChangeCard } from './consent-change.ts';
import { consentChangedCard } from './consent-changed.ts';
import { consentsCard } from './consents.ts';
import { colleagueAskPreviewCard } from './colleague-ask-preview.ts';
import { colleagueCareCard } from './colleague-care.ts';
import { colleagueChooseCard } from './colleague-choose.ts';
import { colleagueDoneCard } from './colleague-done.ts';
import { colleagueTellPreviewCard } from './colleague-tell-preview.ts';
import { colleagueTellCard } from './colleague-tell.ts';
import { concernAnswerCard } from './concern-answer.ts';
import { concernAskedCard } from './concern-asked.ts';
import { concernKeepOutCard } from './concern-keep-out.ts';
import { concernLeaderCard } from './concern-leader.ts';
import { concernReviewCard } from './concern-review.ts';
import { concernToldCard } from './concern-told.ts';
import { collectAskCard } from './collect-ask.ts';
import { collectDoneCard } from './collect-done.ts';
import { collectTaskCard } from './collect-task.ts';
import { evidenceAddCard } from './evidence-add.ts';
import { evidenceLinkCard } from './evidence-link.ts';
import { evidenceListCard } from './evidence-list.ts';
import { evidenceNameCard } from './evidence-name.ts';
import { evidencePackCard } from './evidence-pack.ts';
import { evidenceReceivedCard } from './evidence-received.ts';
import { evidenceRemoveCard } from './evidence-remove.ts';
import { evidenceWhichCard } from './evidence-which.ts';
import { copyReadyCard } from './copy-ready.ts';
import { dangerCard } from './danger.ts';
import { datesChangedPersonCard } from './dates-changed-person.ts';
import { datesChangedCard } from './dates-changed.ts';
import { debriefingApprovalCard } from './debriefing-approval.ts';
import { debriefingPlannedCard } from './debriefing-planned.ts';
import { documentCard } from './document.ts';
import { documentsCard } from './documents.ts';
import { planAskCard } from './plan-ask.ts';
import { planNewsCard } from './plan-news.ts';
import { planStepCard } from './plan-step.ts';
import { planUnitsCard } from './plan-units.ts';
import { planVersionsCard } from './plan-versions.ts';
import { drillStartCard } from './drill-start.ts';
import { draftEndsCard } from './draft-ends.ts';
import { draftUnreadableCard } from './draft-unreadable.ts';
import { draftWaitingCard } from './draft-waiting.ts';
import { excludePersonCard } from './exclude-person.ts';
import { findPersonCard } from './find-person.ts';
import { factsChangedCard } from './facts-changed.ts';
import { followUpCard } from './follow-up.ts';
import { goodbyeCard } from './goodbye.ts';
import { greetingCard } from './greeting.ts';
import { guidanceCard } from './guidance.ts';
import { helpCard } from './help.ts';
import { intakeCorrectCard } from './intake-correct.ts';
import { intakePreviewCard } from './intake-preview.ts';
import { intakeWeightCard } from './intake-weight.ts';
import { intakeWhatCard } from './intake-what.ts';
import { intakeWhenCard } from './intake-when.ts';
import { intakeWhoCard } from './intake-who.ts';
import { lacksSomethingCard } from './lacks-something.ts';
import { learningNoteCard } from './learning-note.ts';
import { learningToldCard } from './learning-told.ts';
import { meetingAgendaCard } from './meeting-agenda.ts';
import { meetingLeadCard } from './meeting-lead.ts';
import { meetingCard } from './meeting.ts';
import { leaderCaseCard } from './leader-case.ts';
import { missingWhatCard } from './missing-what.ts';
import { myCasesCard } from './my-cases.ts';
import { onCallCaseCard } from './on-call-case.ts';
import { someoneJoinedCard } from './someone-joined.ts';
import { notificationCard } from './notification.ts';
import { placeAskCard } from './place-ask.ts';
import { placeStatusCard } from './place-status.ts';
import { reminderChannelCard } from './reminder-channel.ts';
import { reminderLeaderCard } from './reminder-leader.ts';
import { reminderPersonCard } from './reminder-person.ts';
import { reopenCard } from './reopen.ts';
import { reporterCaseCard } from './reporter-case.ts';
import { savedCard } from './saved.ts';
import { seenCard } from './seen.ts';
import { handOverCaseCard } from './hand-over-case.ts';
import { handOverLostCard } from './hand-over-lost.ts';
import { myTasksCard } from './my-tasks.ts';
import { overviewCard } from './overview.ts';
import { talkNowCard } from './talk-now.ts';
import { takeDownCheckCard, takeDownCheckOwnCard } from './take-down-check.ts';
import { takeDownItemCard } from './take-down-item.ts';
import { takeDownOwnCard } from './take-down-own.ts';
import { takeDownStepCard } from './take-down-step.ts';
import { takeDownCard } from './take-down.ts';
import { taskNewsCard } from './task-news.ts';
import { taskCard } from './task.ts';
import { tasksCard } from './tasks.ts';
import { firstAidAnswerCard } from './first-aid-answer.ts';
import { firstAiderCaseCard } from './first-aider-case.ts';
import { trCaseCard } from './tr-case.ts';
import { wantsCallCard } from './wants-call.ts';
import { welcomeCard } from './welcome.ts';
import { withdrawConfirmCard } from './withdraw-confirm.ts';
import { wordsAddedCard } from './words-added.ts';
import { wordsKeptCard } from './words-kept.ts';
import { wordsUnsureCard } from './words-unsure.ts';

/** What every card can send, by verb. Cards that share a verb share its schema. */
export const submits = {
  ...actionPlanCard.submits,
  ...alertAskCard.submits,
  ...alertOnCallCard.submits,
  ...alertStatusCard.submits,
  ...addRecipientCard.submits,
  ...amrCaseCard.submits,
  ...approvalCard.submits,
  ...approvalPersonCard.submits,
  ...anythingMissingCard.submits,
  ...callOfferCard.submits,
  ...caseClosedCard.submits,
  ...caseHistoryCard.submits,
  ...caseMenuCard.submits,
  ...casePeopleCard.submits,
  ...changeFactsCard.submits,
  ...changeFactsLeaderCard.submits,
  ...closingApprovalCard.submits,
  ...contactAskedCard.submits,
  ...contactNamedCard.submits,
  ...consentAskedCard.submits,
  ...consentChangeCard.submits,
  ...consentChangedCard.submits,
  ...consentsCard.submits,
  ...colleagueAskPreviewCard.submits,
  ...colleagueCareCard.submits,
  ...colleagueChooseCard.submits,
  ...colleagueDoneCard.submits,
  ...colleagueTellPreviewCard.submits,
  ...colleagueTellCard.submits,
  ...concernAnswerCard.submits,
  ...concernAskedCard.submits,
  ...concernKeepOutCard.submits,
  ...concernLeaderCard.submits,
  ...concernReviewCard.submits,
  ...concernToldCard.submits,
  ...collectAskCard.submits,
  ...collectDoneCard.submits,
  ...collectTaskCard.submits,
  ...evidenceAddCard.submits,
  ...evidenceLinkCard.submits,
  ...evidenceListCard.submits,
  ...evidenceNameCard.submits,
  ...evidencePackCard.submits,
  ...evidenceReceivedCard.submits,
  ...evidenceRemoveCard.submits,
  ...evidenceWhichCard.submits,
  ...caseReadersCard.submits,
  ...copyReadyCard.submits,
  ...dangerCard.submits,
  ...datesChangedCard.submits,
  ...datesChangedPersonCard.submits,
  ...debriefingApprovalCard.submits,
  ...debriefingPlannedCard.submits,
  ...documentCard.submits,
  ...documentsCard.submits,
  ...planStepCard.submits,
  ...planUnitsCard.submits,
  ...planVersionsCard.submits,
  ...drillStartCard.submits,
  ...draftEndsCard.submits,
  ...draftUnreadableCard.submits,
  ...draftWaitingCard.submits,
  ...excludePersonCard.submits,
  ...findPersonCard.submits,
  ...factsChangedCard.submits,
  ...followUpCard.submits,
  ...goodbyeCard.submits,
  ...greetingCard.submits,
  ...guidanceCard.submits,
  ...helpCard.submits,
  ...intakeCorrectCard.submits,
  ...intakePreviewCard.submits,
  ...intakeWeightCard.submits,
  ...intakeWhatCard.submits,
  ...intakeWhenCard.submits,
  ...intakeWhoCard.submits,
  ...lacksSomethingCard.submits,
  ...learningNoteCard.submits,
  ...learningToldCard.submits,
  ...meetingAgendaCard.submits,
  ...meetingCard.submits,
  ...meetingLeadCard.submits,
  ...leaderCaseCard.submits,
  ...missingWhatCard.submits,
  ...myCasesCard.submits,
  ...notificationCard.submits,
  ...onCallCaseCard.submits,
  ...placeAskCard.submits,
  ...placeStatusCard.submits,
  ...reminderChannelCard.submits,
  ...reminderLeaderCard.submits,
  ...reminderPersonCard.submits,
  ...reopenCard.submits,
  ...reporterCaseCard.submits,
  ...savedCard.submits,
  ...seenCard.submits,
  ...someoneJoinedCard.submits,
  ...handOverCaseCard.submits,
  ...handOverLostCard.submits,
  ...myTasksCard.submits,
  ...overviewCard.submits,
  ...talkNowCard.submits,
  ...takeDownCard.submits,
  ...takeDownCheckCard.submits,
  ...takeDownCheckOwnCard.submits,
  ...takeDownStepCard.submits,
  ...takeDownItemCard.submits,
  ...takeDownOwnCard.submits,
  ...taskNewsCard.submits,
  ...planAskCard.submits,
  ...planNewsCard.submits,
  ...taskCard.submits,
  ...tasksCard.submits,
  ...trCaseCard.submits,
  ...firstAiderCaseCard.submits,
  ...firstAidAnswerCard.submits,
  ...wantsCallCard.submits,
  ...welcomeCard.submits,
  ...withdrawConfirmCard.submits,
  ...wordsAddedCard.submits,
  ...wordsKeptCard.submits,
  ...wordsUnsureCard.submits,
};

/** Every verb that a card of ours can send. */
export type Verb = keyof typeof submits;

type DataOf = { readonly [V in Verb]: z.output<(typeof submits)[V]> };

/** What the app gets for a verb, after its schema. */
export type SubmitData<V extends Verb> = DataOf[V];

/** One submit. Without an argument the union over all verbs: a `switch` that forgets one does not compile. */
export type Submit<V extends Verb = Verb> = {
  readonly [Each in V]: { readonly kind: 'submit'; readonly verb: Each; readonly data: DataOf[Each] };
}[V];

/** Why an action is not a submit. The case is named where the data names one, so that its current card can be shown. */
export type Refusal =
  | { readonly kind: 'unknown-verb' }
  | { readonly kind: 'invalid'; readonly verb: Verb; readonly caseId?: CaseId };

/** What an action of a card means. Takes whatever came from outside and never throws. */
export function parseSubmit(verb: string, data: unknown): Submit | Refusal {
  return isVerb(verb) ? parseAs(verb, data) : { kind: 'unknown-verb' };
}

const schemas: { readonly [V in Verb]: z.ZodType<DataOf[V]> } = submits;

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(schemas, verb);
}

function parseAs<V extends Verb>(verb: V, data: unknown): Submit<V> | Refusal {
  const schema = schemas[verb];
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { kind: 'invalid', verb, ...caseIn(data) };
  const submit: Submit<V> = { kind: 'submit', verb, data: parsed.data };
  return submit;
}

function caseIn(data: unknown): { readonly caseId?: CaseId } {
  return z.object({ caseId: CaseId }).safeParse(data).data ?? {};
}
