import { z } from 'zod';
import { PersonId, UnitId } from '../organisation/ids.ts';
import { HarassmentChannel, HarassmentKind, InstantText, Occurred, SenderRelation, Told } from './facts.ts';
import { EvidenceItem, EvidenceSource } from './evidence.ts';
import { CaseId } from './ids.ts';

/** The steps of the intake, in order. Only the first asks for answers. */
export const intakeSteps = ['when', 'what', 'who', 'weight', 'preview'] as const;
export const IntakeStep = z.enum(intakeSteps);
export type IntakeStep = z.infer<typeof IntakeStep>;

/** So long the person's own words may be, in characters. */
export const mostWords = 4000;

/** Answers so far. What is missing was skipped. */
export const IntakeAnswers = z.strictObject({
  sender: SenderRelation.optional(),
  occurred: Occurred.optional(),
  /** The last time of a series; `occurred` is then the first. */
  lastOccurred: Occurred.optional(),
  kinds: z.array(HarassmentKind).max(8).optional(),
  channels: z.array(HarassmentChannel).max(6).optional(),
  /** The sender names the person's address, home or family. */
  namesHome: z.boolean().optional(),
  /** The leader, or AMR, whom the person chose instead of the one that the organisation names. */
  leaderByHand: PersonId.optional(),
  amrByHand: PersonId.optional(),
  words: z.string().max(mostWords).optional(),
  told: z.array(Told).max(10).optional(),
  notTold: z.array(PersonId).max(20).optional(),
  wordsToLeader: z.boolean().optional(),
  mentionedInDebriefing: z.boolean().optional(),
  impact: z.int().min(1).max(10).optional(),
  firstAbsence: z.iso.date().optional(),
  treatment: z.boolean().optional(),
  happenedBefore: z.boolean().optional(),
});
export type IntakeAnswers = z.infer<typeof IntakeAnswers>;

/** A file that was sent before the report, with what it is called: by the device it came from, and by the person. */
export const DraftEvidence = z.strictObject({
  ...EvidenceItem.shape,
  original: z.string().max(120).optional(),
  name: z.string().max(80).optional(),
});
export type DraftEvidence = z.infer<typeof DraftEvidence>;

/** The person wants somebody else to keep the evidence: who was shown to her, and where to look. Asked after the yes. */
export const CollectWish = z.strictObject({ collector: PersonId, where: z.string().max(500).optional() });
export type CollectWish = z.infer<typeof CollectWish>;

/**
 * A report that only the person can see. It has its case number from the start, so that sending it twice can only
 * make one case.
 */
export const Draft = z.strictObject({
  caseId: CaseId,
  person: PersonId,
  unit: UnitId,
  step: IntakeStep,
  answers: IntakeAnswers,
  evidence: z.array(DraftEvidence).optional(),
  /** The messages that brought files which were removed since. */
  evidenceRemoved: z.array(EvidenceSource).optional(),
  collect: CollectWish.optional(),
  /** The person corrects one step from the preview, and comes back to it. */
  returns: z.literal(true).optional(),
  /** When somebody last began to send it, UTC: from then on it may become a case at any moment. */
  heldSince: InstantText.optional(),
  /** Last change, UTC. A draft is erased 7 days after it. */
  changedAt: InstantText,
});
export type Draft = z.infer<typeof Draft>;

/** The draft with the answers of one step, moved to the next step, or back to the preview that the step was corrected from. */
export function answerStep(
  { returns, ...draft }: Draft,
  step: IntakeStep,
  answers: IntakeAnswers,
  now: string,
): Draft {
  const all = { ...draft.answers, ...answers };
  const next = returns === true && !isIncomplete(all) ? 'preview' : stepAfter(step);
  return { ...draft, answers: all, step: next, changedAt: now };
}

/** The draft at one step, to correct it; the preview comes next. */
export function correctStep(draft: Draft, step: IntakeStep, now: string): Draft {
  return { ...draft, step, returns: true, changedAt: now };
}

/** The draft moved one step back, answers kept. */
export function stepBack({ returns, ...draft }: Draft, from: IntakeStep, now: string): Draft {
  if (returns === true && from === draft.step) return { ...draft, step: 'preview', changedAt: now };
  const before = intakeSteps[Math.max(intakeSteps.indexOf(from) - 1, 0)] ?? 'when';
  return { ...draft, step: before, changedAt: now };
}

/** True while the two required answers are missing. */
export function isIncomplete(answers: IntakeAnswers): boolean {
  return answers.sender === undefined || answers.occurred === undefined;
}

function stepAfter(step: IntakeStep): IntakeStep {
  return intakeSteps[intakeSteps.indexOf(step) + 1] ?? 'preview';
}
