import { isGiven } from '../consents.ts';
import { accepted, nothing, refused, type Decision } from '../decision.ts';
import type { CommandId } from '../ids.ts';
import { messageId, type PlannedMessage } from '../messages.ts';
import type { CaseEvent } from '../events.ts';
import type { ReceiptNumber } from '../tasks/receipt-number.ts';
import { taskDone } from '../tasks/settle-task.ts';
import type { SkipReason } from '../tasks/task-events.ts';
import type { CaseState } from '../state.ts';
import {
  isDoneLater,
  needsReceipt,
  needsTwo,
  reasonsOf,
  type Approval,
  type ApprovalAnswer,
  type ApprovalKind,
  type ApprovalReason,
  type SafetyAnswers,
} from './approval.ts';
import type { OnRound, RoundRefusal } from './checks.ts';
import { decidersOf } from './deciders.ts';

/** The answer of whoever decides. */
export interface AnswerApproval extends OnRound<ApprovalKind> {
  readonly answer: ApprovalAnswer;
  /** With a no. */
  readonly reason?: ApprovalReason | undefined;
  /** With a yes to contact with the sender; what is missing was not answered. */
  readonly safety?: Partial<Record<keyof SafetyAnswers, boolean | undefined>> | undefined;
  /** The note that holds what was written with it. */
  readonly comment?: CommandId | undefined;
}

/** Why an answer is not taken; what is missing is asked for on the card. */
export type AnswerApprovalRefusal =
  | RoundRefusal
  | 'answered-otherwise'
  | 'reason-missing'
  | 'consent-missing'
  | 'legal-missing'
  | 'safety-missing'
  | 'not-safe';

/**
 * Decides a round one time, from the case's state. A yes that takes two people needs the person's consent as it is now
 * and the legal check; contact with the sender also the three answers about safety, all of them no.
 */
export function decideAnswerApproval(
  state: CaseState,
  given: AnswerApproval,
): Decision<AnswerApprovalRefusal> {
  const { by, approval, round, answer, comment, away } = given;
  if (!decidersOf(state, away).includes(by)) return refused('not-allowed');
  const now = state.approvals[approval];
  if (now?.round !== round || now.status === 'ended') return refused('out-of-date');
  if (now.status !== 'proposed') return isSameAnswer(now, given) ? nothing : refused('answered-otherwise');
  if (state.status !== 'open') return refused('ended');
  const missing = answer === 'no' ? missingForNo(given) : missingForYes(state, now, given);
  if (missing !== undefined) return refused(missing);
  const safety = approval === 'sender-contact' && answer === 'yes' ? allAnswered(given.safety) : undefined;
  return accepted(
    [
      {
        type: 'ApprovalWasDecided',
        by,
        approval,
        round,
        answer,
        ...(answer === 'no' && given.reason !== undefined ? { reason: given.reason } : {}),
        ...(safety === undefined ? {} : { safety }),
        ...(comment === undefined ? {} : { comment }),
      },
      ...reviewMet(state, given),
      ...taskOfAnswer(state, given),
    ],
    wordToPerson(state, approval, `${round}-decided`, round),
  );
}

const statusOf = { yes: 'agreed', together: 'together', no: 'declined' } as const;

/** What is done counts as the yes that it began with. */
function isSameAnswer(now: Approval, { answer, reason }: AnswerApproval): boolean {
  const status = now.status === 'done' ? 'agreed' : now.status;
  return status === statusOf[answer] && (answer !== 'no' || now.reason === reason);
}

function missingForNo({ approval, reason }: AnswerApproval): 'reason-missing' | undefined {
  return reason !== undefined && reasonsOf[approval].includes(reason) ? undefined : 'reason-missing';
}

function missingForYes(
  state: CaseState,
  { legal }: Approval,
  { approval, answer, safety }: AnswerApproval,
): AnswerApprovalRefusal | undefined {
  if (answer === 'together') return approval === 'psychologist' ? undefined : 'out-of-date';
  if (!needsTwo(approval)) return undefined;
  if (!isGiven(state, approval)) return 'consent-missing';
  if (legal === undefined) return 'legal-missing';
  if (approval !== 'sender-contact') return undefined;
  const answers = allAnswered(safety);
  if (answers === undefined) return 'safety-missing';
  return Object.values(answers).includes(true) ? 'not-safe' : undefined;
}

function allAnswered(safety: AnswerApproval['safety'] = {}): SafetyAnswers | undefined {
  const { couldWorsen, somebodyInDanger, policeNeedQuiet } = safety;
  if (couldWorsen === undefined || somebodyInDanger === undefined || policeNeedQuiet === undefined)
    return undefined;
  return { couldWorsen, somebodyInDanger, policeNeedQuiet };
}

/** What was agreed has been done. */
export interface CarryOut extends OnRound<ApprovalKind> {
  /** Local date. */
  readonly on: string;
  readonly today: string;
  readonly receipt?: ReceiptNumber | undefined;
}

/** Keeps that it was done, by whom and on which day; with a receipt number where there is one to be had. */
export function decideCarryOut(
  state: CaseState,
  { by, approval, round, on, today, receipt, away }: CarryOut,
): Decision<RoundRefusal | 'date-wrong' | 'receipt-missing' | 'consent-missing' | 'answered-otherwise'> {
  if (!decidersOf(state, away).includes(by)) return refused('not-allowed');
  const now = state.approvals[approval];
  if (now?.round !== round || !isDoneLater(approval)) return refused('out-of-date');
  if (now.status === 'done') return now.doneOn === on ? nothing : refused('answered-otherwise');
  if (now.status !== 'agreed') return refused('out-of-date');
  if (state.status !== 'open') return refused('ended');
  if (needsTwo(approval) && !isGiven(state, approval)) return refused('consent-missing');
  if (on > today) return refused('date-wrong');
  if (needsReceipt(approval) && receipt === undefined) return refused('receipt-missing');
  return accepted(
    [
      { type: 'ApprovalWasCarriedOut', by, approval, round, on },
      // What a leader says does not stop the person's own reminders.
      ...taskDone(state, { by, task: approval, receipt, hasNote: false }),
    ],
    wordToPerson(state, approval, `${round}-done`, round),
  );
}

/** What the answer means for the task of the same name: a yes is done later, but for the psychologist. */
function taskOfAnswer(state: CaseState, { by, approval, answer, reason }: AnswerApproval): CaseEvent[] {
  const task = approval;
  if (answer === 'no')
    return [{ type: 'TaskWasSkipped', by, task, reason: skipReason(reason), hasNote: false }];
  if (answer === 'together' || isDoneLater(approval)) return [];
  return [...taskDone(state, { by, task, hasNote: false })];
}

function skipReason(reason: ApprovalReason | undefined): SkipReason {
  if (reason === 'not-wanted') return 'not-wanted';
  return reason === 'reported-already' ? 'done-otherwise' : 'decided';
}

/** The time to decide is over with the answer, whatever it is. */
function reviewMet({ deadlines }: CaseState, { by, approval }: AnswerApproval): CaseEvent[] {
  return deadlines
    .filter(({ record, status }) => status === 'running' && record.rule === 'police_decision_review')
    .filter(() => approval === 'police-help')
    .map(({ record }) => ({ type: 'DeadlineWasMet', by, clock: record.clock }));
}

/** The person hears what was decided and done, each once. */
function wordToPerson(
  { reporter }: CaseState,
  approval: ApprovalKind,
  step: string,
  round: number,
): readonly PlannedMessage[] {
  const to = { kind: 'person', person: reporter } as const;
  return [
    {
      id: messageId(`approval-told-${approval}-${step}`, to),
      to,
      content: { kind: 'approval-told', approval, round },
      onDoubt: 'hold',
    },
  ];
}
