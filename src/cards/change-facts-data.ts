import { z } from 'zod';
import { HarassmentChannel, HarassmentKind, Occurred, SenderRelation } from '../case/facts.ts';
import { CaseId } from '../case/ids.ts';

/** What the person can add or correct; `menu` is the choice between them. A death is the leader's to note. */
export const FactChoice = z.enum([
  'menu',
  'episode',
  'time',
  'kinds',
  'words',
  'absence',
  'treatment',
  'weight',
  'death',
]);
export type FactChoice = z.infer<typeof FactChoice>;

/** Why an answer cannot be taken as it is. */
export const FactProblem = z.enum([
  'time-missing',
  'time-in-future',
  'time-too-old',
  'after-absence',
  'too-many',
  'absence-date-missing',
  'absence-in-future',
  'absence-before-event',
  'absence-too-old',
  'words-missing',
]);
export type FactProblem = z.infer<typeof FactProblem>;

/** What the person's card for adding and correcting is made of. Answers that could not be taken stay filled in. */
export const ChangeFactsData = z.strictObject({
  caseId: CaseId,
  what: FactChoice.exclude(['death']),
  problem: FactProblem.optional(),
  /** When it happened, the first time first. */
  times: z.array(z.strictObject({ number: z.int().min(1), occurred: Occurred })).min(1),
  /** Which of the times is being corrected. */
  episode: z.int().min(1),
  date: z.iso.date().optional(),
  time: z.string().optional(),
  timeUnknown: z.boolean(),
  kinds: z.array(HarassmentKind),
  channels: z.array(HarassmentChannel).optional(),
  sender: SenderRelation.optional(),
  /** The own words were erased, so there are none to change. */
  wordsErased: z.boolean().optional(),
  impact: z.int().min(1).max(10).optional(),
  treatment: z.boolean().optional(),
  /** Whether anybody handles the case now: a leader or HR. */
  hasLeader: z.boolean(),
  /** The person wanted no more questions. */
  isSilent: z.boolean(),
});
export type ChangeFactsData = z.infer<typeof ChangeFactsData>;
