import { z } from 'zod';
import { DeadlineRecord } from '../law/deadline-record.ts';
import { PersonId } from '../organisation/ids.ts';
import {
  ApprovalAnswer,
  ApprovalKind,
  ApprovalReason,
  AskedOne,
  SafetyAnswers,
  TwoPersonKind,
} from './approvals/approval.ts';
import { InstantText } from './facts.ts';
import { CommandId } from './ids.ts';

const ofRound = { approval: ApprovalKind, round: z.int().min(1) };

/** What the leader decides, and what goes before and after it. Words stand in private notes, which are named here. */
export const approvalEvents = [
  /** It was put before the leader: by somebody who wants it, or by the facts of the case. */
  z.strictObject({
    type: z.literal('ApprovalWasProposed'),
    ...ofRound,
    wantedBy: PersonId.optional(),
    /** Where the time to decide starts anew. */
    reviewFrom: InstantText.optional(),
    deadlines: z.array(DeadlineRecord).max(1).optional(),
  }),
  /** The person was asked for the consent that it takes. */
  z.strictObject({
    type: z.literal('ConsentWasAsked'),
    by: PersonId,
    approval: TwoPersonKind,
    round: ofRound.round,
  }),
  z.strictObject({
    type: z.literal('LegalCheckWasRecorded'),
    by: PersonId,
    approval: TwoPersonKind,
    round: ofRound.round,
    asked: AskedOne,
    on: z.iso.date(),
  }),
  z.strictObject({
    type: z.literal('ApprovalWasDecided'),
    by: PersonId,
    ...ofRound,
    answer: ApprovalAnswer,
    reason: ApprovalReason.optional(),
    safety: SafetyAnswers.optional(),
    comment: CommandId.optional(),
  }),
  /** What was agreed has been done, on a day. The receipt number stands with the task. */
  z.strictObject({
    type: z.literal('ApprovalWasCarriedOut'),
    by: PersonId,
    ...ofRound,
    on: z.iso.date(),
  }),
  /** The person has taken the consent back. */
  z.strictObject({ type: z.literal('ApprovalEnded'), ...ofRound }),
] as const;
