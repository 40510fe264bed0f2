import type { SubmitData } from '../../cards/registry.ts';
import { decideAnswerApproval, decideCarryOut } from '../../case/approvals/answer.ts';
import { needsReceipt } from '../../case/approvals/approval.ts';
import { decideAskConsent, decideRecordLegalCheck } from '../../case/approvals/checks.ts';
import { decideProposeApproval } from '../../case/approvals/propose.ts';
import { decideOpenCase } from '../../case/open-case.ts';
import { refused } from '../../case/decision.ts';
import { viewOf } from '../../case/handler.ts';
import type { CaseState } from '../../case/state.ts';
import { ReceiptNumber } from '../../case/tasks/receipt-number.ts';
import { hrIn } from '../../organisation/escalation.ts';
import type { Reply } from '../../ports/turn.ts';
import { clockSettings } from '../services.ts';
import { approvalTurn, type ApprovalClick, type Circumstances } from './approval-turn.ts';
import { noteOf } from './note-of-click.ts';
import { today } from './today.ts';
import type { TurnContext } from './turn-context.ts';

/** Opens a decision; whoever may decide begins it with that, where nothing has. Looking is recorded like opening the case. */
export function openApproval(context: TurnContext, data: SubmitData<'open-approval'>): Promise<Reply> {
  const { person } = context;
  return approvalTurn(context, data, {
    button: `open-approval.${data.approval}`,
    isRepeatable: true,
    decide: (state, circumstances) => {
      if (viewOf(state, person) !== 'leader') return refused('not-allowed');
      const begun = begin(context, data, state, circumstances);
      const isNew = state.approvals[data.approval] === undefined && begun.kind === 'accepted';
      return isNew ? begun : decideOpenCase(state, { by: person, now: circumstances.now });
    },
  });
}

/** The leader wants to decide once more. */
export function proposeApproval(context: TurnContext, data: SubmitData<'propose-approval'>): Promise<Reply> {
  return approvalTurn(context, data, {
    button: `propose-approval.${data.approval}`,
    decide: (state, circumstances) => begin(context, data, state, circumstances),
  });
}

function begin(
  { services, person }: TurnContext,
  { approval }: ApprovalClick,
  state: CaseState,
  circumstances: Circumstances,
) {
  const settings = clockSettings(services, state.unit);
  return decideProposeApproval(state, { by: person, approval, settings, ...circumstances });
}

/** The leader has the person asked for the consent. */
export function askConsent(context: TurnContext, data: SubmitData<'ask-consent'>): Promise<Reply> {
  const { approval, round } = data;
  return approvalTurn(context, data, {
    button: 'ask-consent',
    decide: (state, { away }) => decideAskConsent(state, { by: context.person, approval, round, away }),
  });
}

/** Somebody says whom in HR or legal they have asked. Without a name or a day the card asks for both. */
export function recordLegalCheck(
  context: TurnContext,
  data: SubmitData<'record-legal-check'>,
): Promise<Reply> {
  const { services, person: by } = context;
  const { approval, round, asked, askedOn: on } = data;
  return approvalTurn(context, data, {
    button: `record-legal-check.${asked ?? ''}.${on ?? ''}`,
    decide: (state, { away }) =>
      asked === undefined || on === undefined
        ? refused('asked-not-possible')
        : decideRecordLegalCheck(state, {
            by,
            approval,
            round,
            asked,
            on,
            today: today(context),
            hr: hrIn(services.organisation),
            away,
          }),
    kept: kept(data),
  });
}

/** The answer to a round. What was written with it goes into the private notes. */
export function decideApproval(context: TurnContext, data: SubmitData<'decide-approval'>): Promise<Reply> {
  const { approval, round, answer, reason, comment, commandId } = data;
  const { couldWorsen, somebodyInDanger, policeNeedQuiet } = data;
  return approvalTurn(context, data, {
    button: `decide-approval.${answer}`,
    words: comment,
    decide: (state, { away }) =>
      decideAnswerApproval(state, {
        by: context.person,
        approval,
        round,
        answer,
        reason,
        safety: { couldWorsen, somebodyInDanger, policeNeedQuiet },
        comment: noteOf(comment, commandId),
        away,
      }),
    kept: kept(data),
  });
}

/** It has been done: on which day, and with which receipt. */
export function carryOutApproval(
  context: TurnContext,
  data: SubmitData<'carry-out-approval'>,
): Promise<Reply> {
  const { approval, round, doneOn } = data;
  const entered = needsReceipt(approval) ? data.receipt : undefined;
  const receipt = ReceiptNumber.safeParse(entered);
  return approvalTurn(context, data, {
    button: 'carry-out-approval',
    decide: (state, { away }) => {
      if (entered !== undefined && !receipt.success) return refused('receipt-wrong');
      return doneOn === undefined
        ? refused('date-wrong')
        : decideCarryOut(state, {
            by: context.person,
            approval,
            round,
            on: doneOn,
            today: today(context),
            receipt: receipt.data,
            away,
          });
    },
    kept: kept(data),
  });
}

type Filled = Partial<
  Pick<
    SubmitData<'decide-approval'>,
    | 'asked'
    | 'askedOn'
    | 'reason'
    | 'comment'
    | 'receipt'
    | 'doneOn'
    | 'couldWorsen'
    | 'somebodyInDanger'
    | 'policeNeedQuiet'
  >
>;

/** What was filled in stays on the card when something else is missing. */
function kept({ asked, askedOn, reason, comment, receipt, doneOn, ...safety }: Filled) {
  const { couldWorsen, somebodyInDanger, policeNeedQuiet } = safety;
  return {
    ...(asked === undefined ? {} : { asked }),
    ...(askedOn === undefined ? {} : { askedOn }),
    ...(reason === undefined ? {} : { reason }),
    ...(comment === undefined ? {} : { comment }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(couldWorsen === undefined ? {} : { couldWorsen }),
    ...(somebodyInDanger === undefined ? {} : { somebodyInDanger }),
    ...(policeNeedQuiet === undefined ? {} : { policeNeedQuiet }),
  };
}
