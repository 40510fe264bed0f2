import { z } from 'zod';
import { PersonId } from '../../organisation/ids.ts';
import { InstantText } from '../facts.ts';
import { CommandId } from '../ids.ts';

/** What a leader decides about one case, beside the action plan, the team's meeting and the closing. */
export const ApprovalKind = z.enum(['sender-contact', 'police-help', 'accident-notice', 'psychologist']);
export type ApprovalKind = z.infer<typeof ApprovalKind>;

/** Two people have to want it, the person and the leader, after HR or the legal department was asked. */
export const TwoPersonKind = ApprovalKind.extract(['sender-contact', 'police-help']);
export type TwoPersonKind = z.infer<typeof TwoPersonKind>;

/** Whether it takes the person's consent and the legal check. */
export function needsTwo(kind: ApprovalKind): kind is TwoPersonKind {
  return TwoPersonKind.safeParse(kind).success;
}

/** What ends with a date after the yes: somebody was written to, the police or EASY has it. */
export function isDoneLater(kind: ApprovalKind): boolean {
  return kind !== 'psychologist';
}

/** What is done only once there is a receipt number. */
export function needsReceipt(kind: ApprovalKind): boolean {
  return kind === 'police-help' || kind === 'accident-notice';
}

/** Why not: a choice, never words. */
export const ApprovalReason = z.enum([
  'not-wanted',
  'not-safe',
  'police-first',
  'advised-against',
  'reported-already',
  'registered-inside',
  'other-way',
  'later',
]);
export type ApprovalReason = z.infer<typeof ApprovalReason>;

/** Which reasons fit which decision, as its card lists them. */
export const reasonsOf: Readonly<Record<ApprovalKind, readonly ApprovalReason[]>> = {
  'sender-contact': ['not-wanted', 'not-safe', 'police-first', 'other-way'],
  'police-help': ['not-wanted', 'advised-against', 'reported-already', 'other-way'],
  'accident-notice': ['reported-already', 'registered-inside', 'advised-against'],
  psychologist: ['not-wanted', 'later', 'other-way'],
};

export const ApprovalAnswer = z.enum(['yes', 'together', 'no']);
export type ApprovalAnswer = z.infer<typeof ApprovalAnswer>;

/** The three questions before anybody contacts the sender. One yes is enough to wait. */
export const SafetyAnswers = z.strictObject({
  couldWorsen: z.boolean(),
  somebodyInDanger: z.boolean(),
  policeNeedQuiet: z.boolean(),
});
export type SafetyAnswers = z.infer<typeof SafetyAnswers>;

/** Who was asked before the decision: somebody in HR, by their own hand too, or the legal department. */
export const AskedOne = z.union([z.literal('legal'), PersonId]);
export type AskedOne = z.infer<typeof AskedOne>;

/** That HR or the legal department was asked: whom, and on which day. */
export const LegalCheck = z.strictObject({
  by: PersonId,
  asked: AskedOne,
  on: z.iso.date(),
  at: InstantText,
});

/** Where one decision stands. `round` counts how often it was put before the leader; there is one answer a round. */
export const Approval = z.strictObject({
  round: z.int().min(1),
  status: z.enum(['proposed', 'agreed', 'together', 'declined', 'done', 'ended']),
  /** Since when it stands so. */
  at: InstantText,
  /** Who decided or did it. */
  by: PersonId.optional(),
  reason: ApprovalReason.optional(),
  safety: SafetyAnswers.optional(),
  legal: LegalCheck.optional(),
  /** The person was asked for the consent in this round. */
  consentAsked: z.boolean().optional(),
  /** The private note with what the leader wrote with the decision. */
  comment: CommandId.optional(),
  /** The day on which it was done. */
  doneOn: z.iso.date().optional(),
  /** The time to decide runs from here, where it does not run from the report. */
  reviewFrom: InstantText.optional(),
});
export type Approval = z.infer<typeof Approval>;

/** All of a case. What was never put before anybody is not there. */
export const Approvals = z.partialRecord(ApprovalKind, Approval);
export type Approvals = z.infer<typeof Approvals>;

/** Whether it still waits for an answer or for being done. */
export function isUnderWay(approval: Approval | undefined): boolean {
  return approval?.status === 'proposed' || approval?.status === 'agreed';
}
