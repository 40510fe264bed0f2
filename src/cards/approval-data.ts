import { z } from 'zod';
import { ApprovalKind, ApprovalReason } from '../case/approvals/approval.ts';
import { InstantText } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';
import { PersonId } from '../organisation/ids.ts';

/** What a click came to when it changed nothing, or asks for something more. */
export const ApprovalProblem = z.enum([
  'reason-missing',
  'consent-missing',
  'legal-missing',
  'safety-missing',
  'not-safe',
  'date-wrong',
  'receipt-missing',
  'receipt-wrong',
  'asked-not-possible',
  'answered-otherwise',
  'out-of-date',
]);
export type ApprovalProblem = z.infer<typeof ApprovalProblem>;

/** One decision as whoever handles the case, or HR, sees it. No health, no weight, no words of the person. */
export const ApprovalData = z.strictObject({
  caseId: CaseId,
  reporterName: z.string(),
  approval: ApprovalKind,
  round: z.int().min(1),
  status: z.enum(['proposed', 'agreed', 'together', 'declined', 'done', 'ended']),
  isOpen: z.boolean(),
  /** The reader may decide now. */
  mayDecide: z.boolean(),
  /** The reader may say that HR or legal was asked. */
  mayCheck: z.boolean(),
  /** Only where it takes the person's consent. */
  consent: z.enum(['given', 'missing', 'asked']).optional(),
  /** Who was asked; without a name the legal department. */
  legal: z.strictObject({ name: z.string().optional(), on: z.iso.date() }).optional(),
  askable: z.array(z.strictObject({ person: PersonId, name: z.string() })).max(20),
  policeBy: InstantText.optional(),
  decideBy: InstantText.optional(),
  /** Until when the notice has to be sent. */
  noticeBy: InstantText.optional(),
  firstAbsence: z.iso.date().optional(),
  isLongSeries: z.boolean(),
  decided: z
    .strictObject({
      name: z.string(),
      at: InstantText,
      reason: ApprovalReason.optional(),
      doneOn: z.iso.date().optional(),
    })
    .optional(),
  comment: z.string().optional(),
  receipt: z.string().optional(),
  problem: ApprovalProblem.optional(),
  /** What was filled in before something was missing. */
  kept: z
    .strictObject({
      asked: z.string(),
      askedOn: z.string(),
      reason: z.string(),
      comment: z.string(),
      receipt: z.string(),
      doneOn: z.string(),
      couldWorsen: z.boolean().optional(),
      somebodyInDanger: z.boolean().optional(),
      policeNeedQuiet: z.boolean().optional(),
    })
    .partial()
    .optional(),
  now: InstantText,
});
export type ApprovalData = z.infer<typeof ApprovalData>;
