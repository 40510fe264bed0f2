import { z } from 'zod';
import { InstantText, ToldAs } from '../case/facts.ts';
import { FirstAidAnswer } from '../case/first-aid-state.ts';
import { CaseId } from '../case/ids.ts';
import { JoinedBecause } from './joined-because.ts';
import { ShownPlan } from './plan-in-words.ts';
import { PersonDeadline } from './person-deadline.ts';
import { NamedContact } from './contact-person.ts';
import { StepInWords } from './progress-in-words.ts';

/** What the card of the person's own case is made of; instants in UTC. */
export const ReporterCaseData = z.strictObject({
  caseId: CaseId,
  /** The report was sent with this very click: the card is the receipt. */
  justSent: z.boolean(),
  status: z.enum(['open', 'withdrawn', 'closed']),
  /** So many files are kept. */
  files: z.int().min(0),
  /** What the person wrote is not kept any more. */
  wordsErased: z.boolean(),
  told: z.array(
    z.strictObject({
      name: z.string(),
      as: ToldAs,
      deliveredAt: InstantText.optional(),
      openedAt: InstantText.optional(),
      acknowledgedAt: InstantText.optional(),
      /** When they last did something else in the case. */
      actedAt: InstantText.optional(),
      /** What they answered as a psychological first-aider. */
      firstAid: z.strictObject({ answer: FirstAidAnswer, at: InstantText }).optional(),
      /** The message could not be delivered; the bot has not met them yet; neither. */
      reach: z.enum(['failed', 'waiting', 'open']),
      /** They came into the case after the report. */
      joined: JoinedBecause.extend({ at: InstantText }).optional(),
    }),
  ),
  acknowledged: z.strictObject({ name: z.string(), at: InstantText }).optional(),
  /** Who is asked next, and when. */
  next: z.strictObject({ name: z.string(), at: InstantText }).optional(),
  /** Everybody who may be asked has been, and nobody acknowledged. */
  isChainEnded: z.boolean(),
  deadlines: z.array(PersonDeadline),
  /** The person's own long dates, shown on request. */
  moreDates: z.array(PersonDeadline),
  /** Until when the leader is asked to have talked with the person. */
  firstContactBy: InstantText.optional(),
  /** First and last time lie more than five days apart. */
  isLongSeries: z.boolean(),
  /** No absence is known, so the clock of the accident notice has not started. */
  easyNotStarted: z.boolean(),
  /** The person said that something is missing, and can say now that it is not any more. */
  lacksSomething: z.boolean(),
  /** Where the suggested action plan stands; empty when none was suggested. */
  plan: z.enum(['proposed', 'agreed', 'declined']).optional(),
  /** What leader and person agreed in the plan. */
  agreed: ShownPlan.optional(),
  /** Whether anybody handles the case now: a leader or HR. */
  hasLeader: z.boolean(),
  debriefing: z.strictObject({ start: InstantText, end: InstantText }).optional(),
  /** Who keeps in touch with the person, and until when. */
  contact: NamedContact.optional(),
  /** How far each of the five steps is; not on the receipt, where nothing can have happened yet. */
  progress: z.array(StepInWords).max(5).optional(),
  /** The case cannot wait and nobody is at work: who is on call is offered. */
  offersAlert: z.boolean().optional(),
  now: InstantText,
});
export type ReporterCaseData = z.infer<typeof ReporterCaseData>;
