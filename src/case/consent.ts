import { z } from 'zod';
import { PersonId } from '../organisation/ids.ts';
import { InstantText } from './facts.ts';

/** For what the person says yes or no, each by itself. `told` is asked for each person. */
export const ConsentPurpose = z.enum([
  'told',
  'words',
  'mentioned',
  'sender-contact',
  'police-help',
  'evidence-hr',
  'evidence-police',
  'statistics',
]);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** The latest answer to one question: to which wording, and when (UTC). */
export const Consent = z.strictObject({
  purpose: ConsentPurpose,
  /** Whom it is about, where the purpose is `told`. */
  person: PersonId.optional(),
  given: z.boolean(),
  at: InstantText,
  /** Version of the text that was answered. */
  wording: z.int().min(1),
});
export type Consent = z.infer<typeof Consent>;
