import type { PersonId } from '../organisation/ids.ts';
import type { ApprovalKind } from './approvals/approval.ts';
import { openCollection } from './collection.ts';
import { isGiven } from './consents.ts';
import { answerOf } from './first-aid.ts';
import { askedLater } from './handler.ts';
import { openFollowUp } from './follow-up.ts';
import { readersOfWords } from './may-read-words.ts';
import type { MessageTarget, PlannedMessage } from './messages.ts';
import { partsOf } from './plan-owners.ts';
import { agreementOf } from './plan-state.ts';
import { isStillReminded } from './reminders.ts';
import type { CaseDeadline, CaseState } from './state.ts';
import { contactOf, isContactNoMore } from './tasks/contact-person.ts';
import { hasHeard, isRequestSent } from './has-heard.ts';
import { isObsoleteOfMeeting } from './obsolete-of-meeting.ts';
import { isToLookAt, isToStep } from './take-down/still-theirs.ts';
import { isOpenFor } from './tasks/is-open-for.ts';
import { isBackAlready } from './word-to-absent.ts';

/**
 * Whether a message has lost its point while it waited: the deadline is met, the case was withdrawn or closed, the person
 * it was for has died.
 * It is then dropped, not sent: done, withdrawn and moved deadlines never remind. With `at` (UTC), whether it will have
 * lost it by then: the person is not reminded of a date that is past.
 */
export function isObsolete(
  state: CaseState,
  { to, content, replaces }: PlannedMessage,
  at?: string,
): boolean {
  if (state.death !== undefined && to.kind === 'person' && to.person === state.reporter) return true;
  if (content.kind !== 'left' && !mayGetIt(state, to)) return true;
  switch (content.kind) {
    case 'left':
      return to.kind === 'person' && state.told.some(({ person }) => person === to.person);
    case 'notification':
      return replaces === undefined && state.status !== 'open';
    case 'reminder':
      // A date that somebody else called met still concerns the person, as long as the case is open.
      if (state.status !== 'open') return true;
      return !state.deadlines.some(
        (deadline) =>
          deadline.record.clock === content.clock &&
          concerns(state, deadline, to) &&
          (at === undefined || at <= deadline.record.lastMoment) &&
          deadline.record.reminders.some((reminder) => reminder.at === content.due),
      );
    case 'approval':
      return !isProposed(state, content);
    case 'approval-told':
      return state.status === 'withdrawn';
    case 'consent-asked':
      return !isProposed(state, content) || isGiven(state, content.approval);
    case 'joined':
      // Whoever was kept out since has joined nothing.
      if (!state.told.some(({ person }) => person === content.person)) return true;
      return state.status !== 'open' || isOvertaken(state, content.person);
    case 'follow-up':
      return (
        state.status !== 'open' ||
        state.followUpsStopped ||
        openFollowUp(state.followUps)?.day !== content.day
      );
    case 'action-plan':
      return state.status !== 'open' || state.plan.status !== 'proposed';
    case 'plan-part':
      if (state.status !== 'open' || to.kind !== 'person') return true;
      return (partsOf(state, to.person).length === 0) !== (content.news === 'over');
    case 'plan-due':
      return state.status !== 'open' || agreementOf(state)?.version !== content.version;
    case 'plan-ask':
      if (state.status !== 'open' || state.followUpsStopped) return true;
      return agreementOf(state)?.version !== content.version;
    case 'words-added':
      return state.status !== 'open' || to.kind !== 'person' || !readersOfWords(state).includes(to.person);
    case 'wants-call':
    case 'plan-talk':
    case 'facts-changed':
    case 'consent-changed':
    case 'dates-changed':
    case 'anything-missing':
    case 'closing-approval':
      return state.status !== 'open';
    case 'seen': {
      // Whoever had seen it has passed it on meanwhile: the person hears of the one who has it.
      const isOlder = content.time !== undefined && content.time !== state.acknowledgements;
      return state.status !== 'open' || state.acknowledged === undefined || isOlder;
    }
    case 'debriefing-approval':
    case 'debriefing-invitation':
    case 'debriefing-planned':
    case 'meeting-answered':
    case 'meeting-stands':
    case 'meeting-lead':
    case 'meeting-agenda':
    case 'learning-ask':
    case 'learning-noted':
      return isObsoleteOfMeeting(state, content, to);
    case 'collect-evidence':
      return state.status !== 'open' || openCollection(state)?.round !== content.round;
    case 'collection-over':
      return !isRequestSent(state, to, content.round);
    case 'collection-done':
      return state.status === 'withdrawn';
    case 'lacks-something':
      return state.status !== 'open' || state.lacksSomething !== true;
    case 'withdrawn':
      return !hasHeard(state, to);
    case 'first-aid-answered':
      return state.status !== 'open' || answerOf(state, content.person)?.answer !== content.answer;
    case 'hand-over-lost':
      if (state.status !== 'open' || state.acknowledged !== undefined) return true;
      return state.notTold.includes(content.person);
    case 'task-handed-over':
    case 'task-open-again':
      return !isOpenFor(state, to, [content.task]);
    case 'contact-named':
      return state.status !== 'open' || contactOf(state)?.person !== content.person;
    case 'contact-over':
      return !isContactNoMore(state, to);
    case 'taken-over':
      return isBackAlready(state, { to, time: content.time });
    case 'tasks-due':
      return !isOpenFor(state, to, content.tasks, content.owner);
    case 'take-down-check':
      return state.status !== 'open' || !isToLookAt(state, to, content.items);
    case 'take-down-step':
      return state.status !== 'open' || !isToStep(state, to, content.items);
    case 'closed':
      return state.status === 'open';
  }
}

/** Whether the round that a card is about still waits for its answer. */
function isProposed(
  { status, approvals }: CaseState,
  { approval, round }: { readonly approval: ApprovalKind; readonly round: number },
): boolean {
  const now = approvals[approval];
  return status === 'open' && now?.round === round && now.status === 'proposed';
}

/** Who has left the case gets nothing more of it, and nor does a channel that is not used any more. */
function mayGetIt({ told, left, channelUsed }: CaseState, to: MessageTarget): boolean {
  if (to.kind === 'channel') return channelUsed;
  if (to.kind === 'workflow' || to.kind === 'calendar') return true;
  if (told.some(({ person }) => person === to.person)) return true;
  return !left.some(({ person }) => person === to.person);
}

function concerns({ reporter }: CaseState, deadline: CaseDeadline, to: MessageTarget): boolean {
  const whom = isStillReminded(deadline, reporter);
  return whom === 'everybody' || (whom === 'person' && to.kind === 'person' && to.person === reporter);
}

/** That somebody was asked to acknowledge need not be said any more when somebody has; that somebody took it, when another has it. */
function isOvertaken(state: CaseState, person: PersonId): boolean {
  const latest = state.joined.findLast((entry) => entry.person === person);
  if (latest?.because === 'took-over') return state.acknowledged?.by !== person;
  return state.acknowledged !== undefined && askedLater(state).includes(person);
}
