import { z } from 'zod';
import {
  ApprovalAnswer,
  ApprovalKind,
  ApprovalReason,
  AskedOne,
  TwoPersonKind,
} from '../case/approvals/approval.ts';
import { caseClick } from './clicks.ts';
import { choiceField, dateField, truthField, wordsField } from './fields.ts';

/** So much a leader may write with a decision. */
export const mostComment = 1000;
/** A receipt number of the police or of EASY. */
export const mostReceipt = 60;

/** Everything that can be filled in on the card of a decision. Teams sends all of it with each button. */
const fields = {
  asked: z.union([z.literal('').transform(() => undefined), AskedOne]).optional(),
  askedOn: dateField,
  couldWorsen: truthField,
  somebodyInDanger: truthField,
  policeNeedQuiet: truthField,
  reason: choiceField(ApprovalReason.options),
  comment: wordsField(mostComment),
  receipt: wordsField(mostReceipt),
  doneOn: dateField,
};

/** Which decision of a case is meant. */
export const approvalClick = caseClick.extend({ approval: ApprovalKind });

const round = { round: z.int().min(1) };

/** The leader asks the person for the consent that it takes. */
export const askConsentClick = caseClick.extend({ approval: TwoPersonKind, ...round });

/** Whom in HR or legal the leader has asked. */
export const legalCheckClick = caseClick.extend({ approval: TwoPersonKind, ...round, ...fields });

/** The answer to one round. */
export const decideApprovalClick = approvalClick.extend({ ...round, answer: ApprovalAnswer, ...fields });

/** It has been done. */
export const carryOutClick = approvalClick.extend({ ...round, ...fields });
