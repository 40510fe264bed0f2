import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { CommandId } from './ids.ts';

/** What a person can miss before a case ends: a choice, never words. */
export const MissingPart = z.enum(['talk', 'police', 'online', 'work', 'other']);
export type MissingPart = z.infer<typeof MissingPart>;

/** What the person said, and what the leader wrote, when it was asked whether the case can end. */
export const ClosingWords = z.strictObject({
  missing: z.array(MissingPart).max(MissingPart.options.length).optional(),
  /** The private note with the person's own words to the leader. */
  words: CommandId.optional(),
  /** How often the person said what is missing. */
  times: z.int().optional(),
  /** The private note with what the leader wrote to the person. */
  recognition: CommandId.optional(),
});
export type ClosingWords = z.infer<typeof ClosingWords>;

/** What belongs to the end of a case. Words stand in private notes, which are named here. */
export const closingEvents = [
  /** The person had the leader told what is missing. */
  z.strictObject({
    type: z.literal('MissingWasTold'),
    by: PersonId,
    missing: z.array(MissingPart).max(MissingPart.options.length),
    words: CommandId.optional(),
  }),
  z.strictObject({
    type: z.literal('CaseWasClosed'),
    by: PersonId,
    /** The note in which the leader wrote a sentence to the person. */
    recognition: CommandId.optional(),
  }),
] as const;
