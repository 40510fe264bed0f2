import type { CaseEvent } from '../../src/case/events.ts';
import type { Reply } from '../../src/ports/turn.ts';
import { textsIn } from '../../src/texts/texts-in.ts';
import type { Answer, Click } from './people.ts';

const texts = textsIn('da');

/** How a reply sounds: no for good, not now, or something shown. */
export function soundOf(reply: Reply): 'no' | 'not now' | 'shown' {
  if (reply.kind === 'text')
    return reply.text === texts.sentences.storageDown || saysNothingWasSaved(reply) ? 'not now' : 'no';
  const refusals = ['out-of-date', 'not-allowed', 'already-answered', 'case-ended'] as const;
  return refusals.some((kind) => texts.notice[kind].title === titleIn(reply)) ? 'no' : 'shown';
}

/** Whether the person is told for certain that nothing has changed. */
export function saysNothingWasSaved(reply: Reply): boolean {
  return reply.kind === 'text' && reply.text === texts.sentences.notSaved;
}

const drillMark = texts.drill.marked('');

/** The title of the card of a reply; in a drill without saying so. */
export function titleIn(reply: Reply): string {
  const title = reply.kind === 'card' && 'fallbackText' in reply.card ? reply.card.fallbackText : '';
  return title.startsWith(drillMark) ? title.slice(drillMark.length) : title;
}

/**
 * What a person who was answered so may rely on: events of which there must be one in the end. An answer about a case
 * that has ended promises nothing.
 */
export function promisedBy(
  { verb, data }: Click,
  { reply }: Answer,
): ((event: CaseEvent) => boolean) | undefined {
  if (soundOf(reply) !== 'shown') return undefined;
  const title = titleIn(reply);
  switch (verb) {
    case 'send-report':
      return title === texts.reporterCase.sentTitle ? ({ type }) => type === 'CaseWasReported' : undefined;
    case 'acknowledge':
      return ({ type }) => type === 'CaseWasAcknowledged';
    case 'meet-deadline':
      // The leader is asked for the number of the notice first, or to decide: the card of the task.
      if (Object.values<string>(texts.tasks.names).includes(title)) return undefined;
      return (event) => event.type === 'DeadlineWasMet' && event.clock === data['clock'];
    case 'report-absence':
      // Asked again: by a clock that is slow, tomorrow cannot have begun.
      if (JSON.stringify(reply).includes('"Input.Date"')) return undefined;
      return (event) => event.type === 'AbsenceWasRecorded' && event.firstDay === data['firstDay'];
    case 'plan-debriefing':
      return ({ type }) => type === 'DebriefingWasProposed';
    case 'approve-debriefing':
      return title === texts.debriefing.approval.title.approved
        ? ({ type }) => type === 'DebriefingWasApproved'
        : undefined;
    case 'decline-debriefing':
      return title === texts.debriefing.approval.title.declined
        ? ({ type }) => type === 'DebriefingWasDeclined'
        : undefined;
    case 'lack-something':
    case 'lack-nothing':
      return (event) =>
        event.type === 'ReporterAnswered' && event.lacksSomething === (verb === 'lack-something');
    case 'close-case':
      return title === texts.closing.title.closed ? ({ type }) => type === 'CaseWasClosed' : undefined;
    case 'withdraw-case':
      return title === texts.notice.withdrawn.title ? ({ type }) => type === 'CaseWasWithdrawn' : undefined;
    case 'exclude-person':
      return JSON.stringify(reply).includes(texts.casePeople.excluded(String(data['person']).toUpperCase()))
        ? (event) => event.type === 'PersonWasExcluded' && event.person === data['person']
        : undefined;
    case 'do-task':
    case 'enter-receipt':
      return isToldThatKept(reply, data['receipt'])
        ? (event) => event.type === 'TaskWasDone' && event.receipt === data['receipt']
        : undefined;
    case 'add-words':
      return [texts.notice['words-added'].title, texts.notice['words-added-shared'].title].includes(title)
        ? ({ type }) => type === 'WordsWereAdded'
        : undefined;
    default:
      return undefined;
  }
}

/** Whether the number is shown as the case's own, and not only as it was typed. */
function isToldThatKept(reply: Reply, receipt: unknown): boolean {
  if (typeof receipt !== 'string') return false;
  const shown = JSON.stringify(reply).replaceAll('\u200b', '');
  return shown.includes(texts.tasks.one.receiptIs(receipt)) || shown.includes(texts.documents.receipt.saved);
}

/** The event that a click causes at most once, however often it is delivered. */
export const onceBy: Readonly<Record<string, CaseEvent['type']>> = {
  'send-report': 'CaseWasReported',
  acknowledge: 'CaseWasAcknowledged',
  'meet-deadline': 'DeadlineWasMet',
  'report-absence': 'AbsenceWasRecorded',
  'plan-debriefing': 'DebriefingWasProposed',
  'approve-debriefing': 'DebriefingWasApproved',
  'decline-debriefing': 'DebriefingWasDeclined',
  'stop-follow-ups': 'FollowUpsWereStopped',
  'resume-follow-ups': 'FollowUpsWereResumed',
  'close-case': 'CaseWasClosed',
  'withdraw-case': 'CaseWasWithdrawn',
  'exclude-person': 'PersonWasExcluded',
  'add-recipient': 'RecipientWasAdded',
  'reopen-case': 'CaseWasReopened',
  'make-copy': 'CopyWasMade',
  'add-words': 'WordsWereAdded',
  'do-task': 'TaskWasDone',
  'skip-task': 'TaskWasSkipped',
  'take-up-task': 'TaskWasTakenUpAgain',
  'hand-over-task': 'TaskWasHandedOver',
  'hand-over-case': 'CaseWasHandedOver',
  'take-over-case': 'CaseWasTakenOver',
  'enter-receipt': 'TaskWasDone',
  'ask-consent': 'ConsentWasAsked',
  'record-legal-check': 'LegalCheckWasRecorded',
  'decide-approval': 'ApprovalWasDecided',
  'carry-out-approval': 'ApprovalWasCarriedOut',
  'answer-meeting': 'MeetingWasAnswered',
  'cancel-meeting': 'MeetingWasCancelled',
  'note-learning': 'LearningWasNoted',
  'add-take-down': 'TakeDownWasAdded',
  'request-take-down': 'TakeDownWasRequested',
  'answer-take-down': 'TakeDownWasAnswered',
  'check-take-down': 'TakeDownWasChecked',
  'close-take-down': 'TakeDownWasClosed',
  'choose-take-down': 'TakeDownChoiceWasMade',
};
