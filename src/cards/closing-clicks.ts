import { z } from 'zod';
import { MissingPart } from '../case/closing-events.ts';
import { caseClick } from './clicks.ts';
import { choicesField, wordsField } from './fields.ts';

/** So much a person may write of what is missing. */
export const mostMissingWords = 500;
/** One sentence of recognition. */
export const mostRecognition = 300;

/** What is missing, as it is filled in or was shown before the yes. */
export const missingClick = caseClick.extend({
  missing: choicesField(MissingPart, MissingPart.options.length),
  missingWords: wordsField(mostMissingWords),
});

/** The end of a case, with a sentence for the person. */
export const closeClick = caseClick.extend({ recognition: wordsField(mostRecognition) });

/** What a person said is missing: choices, and words that were meant for the leader. */
export const Missing = z.strictObject({
  parts: z.array(MissingPart).max(MissingPart.options.length),
  words: z.string().optional(),
});
export type Missing = z.infer<typeof Missing>;
